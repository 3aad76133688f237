export type Reader = 'pdf.js' | 'poppler' | 'mupdf'

/** What a reader does not give back: only where the spaces are, or the text itself. */
export interface Loss {
  what: 'spaces' | 'text'
  why: string
}

export interface ScriptLine {
  kind: string
  text: string
  /** The readers that cannot give the line back. All others must. */
  lost: Partial<Record<Reader, Loss>>
}

const spaces = (why: string): Loss => ({ what: 'spaces', why })
const text = (why: string): Loss => ({ what: 'text', why })

const JUMP = spaces('pdf.js forgets a space after which the line goes on further to the left')
const TURN = spaces(
  'poppler puts the space beside a comma or a change of direction on the wrong side, or leaves it out',
)
const NUMBERS = text('poppler turns numbers with a sign between them back, though they stand that way round on paper')
const JOINER = text('pdf.js leaves out the invisible sign that parts two letters (U+200C)')
const END = text('pdf.js gives marks at the left end of a line to the line before')
const VISUAL = text('mupdf 1.21 gives letters from right to left in the order in which they stand from left to right')
const FAMILY = text('mupdf 1.21 breaks characters beyond U+FFFF that were joined into one')

/** Numbers of lines of a kind, from 0, and what is lost of them. */
type Losses = Record<number, Partial<Record<Reader, Loss>>>

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}]/u

const of = (kind: string, texts: readonly string[], losses: Losses = {}): ScriptLine[] =>
  texts.map((text, i) => ({
    kind,
    text,
    lost: { ...(RIGHT_TO_LEFT.test(text) ? { mupdf: VISUAL } : {}), ...losses[i] },
  }))

/** Lines as people write them into such a form: names, doses, dates, feelings; every kind of writing that the fonts know. */
export const LINES: readonly ScriptLine[] = [
  ...of('English', [
    'It started about eight months ago, after the move – “out of nowhere”.',
    "I'd rather not talk about it in front of my partner.",
    'sertraline 50 mg, 1 × daily; ibuprofen ≤ 3×/week; offline, efficient, fjord',
  ]),
  ...of('doses and signs', [
    'Pain ≥ 6 of 10 → after ½ tablet (12.5 µg) ≤ 3 ✓ done ☐ open',
    '37.5 °C · 120/80 mmHg · 5 %–10 % · ±2 · 1¼–1¾ · € 25 · №4 · §2 · © ® ™',
    '10 μmol/l against 10 µmol/l; A–B; A—B; 3′ 5″; x² + y³; H₂O',
  ]),
  ...of('German', ['Größe 1,75 m, Gefühl: „wie gelähmt“, seit März – Straße, Übelkeit, ẞ']),
  ...of('French', ['J’ai très peur d’être jugée ; ça fait « mal » depuis l’été, œuvre à cœur ouvert.']),
  ...of('Spanish', ['¿Por qué ahora? ¡No lo sé! Dolor después del parto, señora Núñez, año 2019.']),
  ...of('Polish', ['Zażółć gęślą jaźń – boję się bólu podczas współżycia, Łódź.']),
  ...of('Turkish', ['İlişki sırasında ağrı; Şükrü Bey, ığdır, İstanbul, düğün, çocuk.']),
  ...of('Vietnamese', [
    'Tôi bị đau khi quan hệ, khoảng 3 tháng nay; bác sĩ Nguyễn Thị Hường.',
    'ĐẾN KHÁM NGOẠI TRÚ, Ể Ễ Ệ Ắ Ằ Ẳ Ẵ Ặ; không muốn gần gũi nữa',
  ]),
  ...of('Icelandic', ['Þórður Æðarson, Íslensk orð: ég á erfitt með að tala um þetta.']),
  ...of('Czech', ['Příliš žluťoučký kůň úpěl ďábelské ódy; léky: čtvrtka denně.']),
  ...of('Yoruba', ['Ẹ jọ̀ọ́, mo ní ìrora nígbà ìbálòpọ̀; ọ̀rẹ́ mi Adébáyọ̀.']),
  ...of('combining marks', ['x̱ m̃ n̈ q̇ r̄ ạ̈ ǭ ɛ̃ g̃uarani p̌', 'Z̤a̋l̃g̈o']),
  ...of('Greek', ['Πονάω εδώ και οκτώ μήνες· δόση 50 mg, Ελένη Παπαδοπούλου;', 'Ἀρχὴ ἥμισυ παντός — ᾧ']),
  ...of('Cyrillic', [
    'Боль при близости уже 8 месяцев; Ёлка, объём, «щётка».',
    'Їжак ґанок є — дуже боляче, доза ½ таблетки',
    'Љубав, њега, ђак, џеп, ћирилица',
  ]),
  ...of(
    'Hebrew',
    [
      'כואב לי כבר שמונה חודשים',
      'אני לוקחת Sertraline 50 mg פעם ביום, ≤ 3 פעמים בשבוע.',
      'ד״ר כהן (רופאת נשים) – טל׳ 03-1234567',
      'הכאב הוא 7/10, או 50%–60% מהזמן',
    ],
    { 1: { 'pdf.js': JUMP, poppler: NUMBERS }, 2: { 'pdf.js': JUMP }, 3: { 'pdf.js': JUMP, poppler: NUMBERS } },
  ),
  ...of('pointed Hebrew', ['שָׁלוֹם', 'בְּרֵאשִׁית בָּרָא אֱלֹהִים', 'אַהֲבָה וְרַעֲיָה, חֹדֶשׁ'], { 2: { poppler: TURN } }),
  ...of(
    'Arabic',
    [
      'أشعر بالألم منذ ثمانية أشهر',
      'أتناول Sertraline 50 mg مرة واحدة في اليوم.',
      'الدكتورة ليلى (طبيبة نسائية)، هاتف 0123-456',
      'الجرعة ٢٥ ملغ، أي ½ قرص، بعد الأكل؟',
      'لا أستطيع الكلام عن ذلك أمام زوجي',
    ],
    {
      1: { 'pdf.js': JUMP, poppler: TURN },
      2: { 'pdf.js': JUMP, poppler: NUMBERS },
      3: { 'pdf.js': JUMP, poppler: TURN },
    },
  ),
  ...of('Arabic with marks', ['اللُّغَةُ العَرَبِيَّةُ جَمِيلَةٌ', 'مُحَمَّدٌ وَفَاطِمَةُ، شَيْءٌ مُؤْلِمٌ'], { 1: { 'pdf.js': END, poppler: TURN } }),
  ...of('Persian', ['من می‌خواهم درباره‌ی درد صحبت کنم؛ روزی ۲ بار.', 'خجالت می‌کشم، گچ‌کار، پژمان'], {
    0: { 'pdf.js': JOINER, poppler: TURN },
    1: { 'pdf.js': JOINER, poppler: TURN },
  }),
  ...of('Urdu', ['مجھے آٹھ مہینے سے درد ہے، ڈاکٹر ٹھیک ہیں۔'], { 0: { poppler: TURN } }),
  ...of(
    'mixed directions',
    [
      'My name is שרה לוי and I am 34.',
      'Dr. محمد علي said: “wait 2 weeks”, then 50 mg.',
      'שם: Anna-Maria (אנה) 12/2024',
    ],
    { 0: { poppler: TURN }, 1: { poppler: TURN }, 2: { 'pdf.js': JUMP, poppler: NUMBERS } },
  ),
  ...of('Devanagari', [
    'मुझे आठ महीने से दर्द है।',
    'क्षत्रिय श्री विद्यार्थी ज्ञान प्रेम कर्म',
    'दवा: Sertraline ५० mg, दिन में १ बार (सुबह)',
    'रिश्ते में हिचकिचाहट, डॉक्टर ऋतु किन्हीं',
  ]),
  ...of('Marathi', ['मला आठ महिन्यांपासून वेदना होत आहेत; ळ, ऱ्या, द्ध्व']),
  ...of('Nepali', ['मलाई आठ महिनादेखि दुख्छ, डा. सुनिता']),
  ...of('Thai', [
    'ฉันเจ็บมาแปดเดือนแล้ว',
    'กินยา Sertraline 50 มก. วันละ 1 ครั้ง ก่อนนอน',
    'น้ำตาที่ไหลไม่รู้ตัว ผู้ป่วยกลัวหมอ ปวดๆ หายๆ',
  ]),
  ...of('Chinese, simplified', [
    '我已经疼了八个月，不知道该怎么说。',
    '每天服用舍曲林50毫克（早上），≤3次／周。',
    '“害怕”——这是我的感觉；体温37℃，①②③。',
  ]),
  ...of('Chinese, traditional', [
    '我已經痛了八個月，不知道該怎麼說。',
    '每天服用舍曲林50毫克（早上）：有點頭暈！',
    '醫師：「會痛嗎？」我說：『會。』',
  ]),
  ...of('Japanese', [
    '八か月前から痛みがあります。どう話せばいいか分かりません。',
    '「セルトラリン」50mgを1日1回（朝食後）、週に≤3回。',
    'ちょっと、ずっと、ッとなる・パートナー・ショック…',
    'ぜんぶ　全角　ＡＢＣ１２３、㎎・℃、〜です',
  ]),
  ...of('Korean', [
    '여덟 달 전부터 아파요. 어떻게 말해야 할지 모르겠어요.',
    '설트랄린 50mg 하루 한 번(아침), 주 3회 이하',
    '김민지 씨 – “무서워요”, 대한민국(大韓民國)',
  ]),
  ...of(
    'emoji',
    [
      'Mood today: 😀 then 😢, mostly 😐.',
      'Family: 👩‍👩‍👧‍👦 and 👨‍👩‍👧, couple 👩‍❤️‍👨, doctor 👩🏽‍⚕️',
      'Flags 🇫🇷 🇮🇱 🇯🇵, keys 1️⃣ 2️⃣ #️⃣, skin 👍🏿 👋🏻, heart ❤️',
      'ok 👍, ❤ ♥ ✔ ☀ as text; © ™ and ™️',
    ],
    { 1: { mupdf: FAMILY } },
  ),
  ...of('spaces', ['a no-break space: 5 mg, thin: 5 mg, double  here']),
]
