/** Sentences in scripts beyond Latin, to see what their fonts add to a file. Made up. */
export const SCRIPTS: readonly (readonly [name: string, sentences: readonly string[]])[] = [
  [
    'Arabic',
    [
      'بدأ الألم بعد ثلاثة أسابيع من الولادة ويزداد في المساء.',
      'أنام قليلاً في معظم الليالي، وبدأت أتجنب أن يلمسني أحد.',
      'أحتاج إلى 25 mg كل صباح، ولم ألاحظ أي تغيير حتى الآن.',
      'نتحدث عن الأمر أحياناً، وهذا يساعدني لبضعة أيام.',
    ],
  ],
  [
    'Hebrew',
    [
      'הכאב התחיל כשלושה שבועות אחרי הלידה ומתגבר בערב.',
      'אני ישנה מעט ברוב הלילות, והתחלתי להימנע ממגע.',
      'אני לוקחת 25 mg בכל בוקר, ועדיין לא הרגשתי שינוי.',
      'אנחנו מדברים על זה לפעמים, וזה עוזר לכמה ימים.',
    ],
  ],
  [
    'Chinese, simplified',
    [
      '疼痛大约在分娩三周后开始,晚上会加重。',
      '休息和洗热水澡以后会好一些,谈一谈也有帮助。',
      '从那以后我大多数晚上都睡不好,也开始回避身体接触。',
      '医生给我开了每天早上 25 mg 的药,目前还没有什么变化。',
    ],
  ],
  [
    'Chinese, traditional',
    [
      '疼痛大約在分娩三週後開始,晚上會加重。',
      '休息和洗熱水澡以後會好一些,談一談也有幫助。',
      '從那以後我大多數晚上都睡不好,也開始迴避身體接觸。',
      '醫生給我開了每天早上 25 mg 的藥,目前還沒有什麼變化。',
    ],
  ],
  [
    'Japanese',
    [
      '出産の三週間後から痛みが始まり、夕方になると強くなります。',
      '休んだりお風呂に入ったりすると楽になり、話すことも少し助けになります。',
      'それ以来よく眠れない夜が多く、触れられることを避けるようになりました。',
      '毎朝 25 mg の薬を飲んでいますが、まだ変化はありません。',
    ],
  ],
  [
    'Korean',
    [
      '출산 후 약 삼 주 뒤부터 통증이 시작되었고 저녁에 더 심해집니다.',
      '쉬거나 따뜻한 목욕을 하면 나아지고, 이야기하는 것도 조금 도움이 됩니다.',
      '그 이후로 대부분의 밤에 잠을 잘 못 자고, 신체 접촉을 피하게 되었습니다.',
      '매일 아침 25 mg 약을 먹지만 아직 변화가 없습니다.',
    ],
  ],
]

/** What a person would have written in sentences; shorter texts are names, doses and ids. */
const isSentence = (text: string): boolean => text.length > 20 && text.includes(' ')

/** The same answers, each sentence of them replaced by one of these, in turn. */
export const inScript = (answers: unknown, sentences: readonly string[]): unknown => {
  let next = 0
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return isSentence(value) ? sentences[next++ % sentences.length] : value
    if (Array.isArray(value)) return value.map(walk)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, walk(inside)]))
  }
  return walk(answers)
}
