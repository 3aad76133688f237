/** The writing systems that have a font of their own, and what tells that a text needs it. */
export type Script =
  'hebrew' | 'arabic' | 'devanagari' | 'thai' | 'japanese' | 'korean' | 'simplifiedChinese' | 'traditionalChinese'

export const HAN_FONTS = ['japanese', 'simplifiedChinese', 'traditionalChinese', 'korean'] as const
export const COMPLEX_FONTS = ['hebrew', 'arabic', 'devanagari', 'thai'] as const

/** BCP 47: the likeliest language of a text in the script. */
export const LANGUAGES: Record<Script, string> = {
  hebrew: 'he',
  arabic: 'ar',
  devanagari: 'hi',
  thai: 'th',
  japanese: 'ja',
  korean: 'ko',
  simplifiedChinese: 'zh-Hans',
  traditionalChinese: 'zh-Hant',
}

export const LETTERS: Record<(typeof COMPLEX_FONTS)[number], RegExp> = {
  hebrew: /\p{Script_Extensions=Hebrew}/u,
  arabic: /\p{Script_Extensions=Arabic}/u,
  devanagari: /\p{Script_Extensions=Devanagari}/u,
  thai: /\p{Script=Thai}/u,
}

/** Letters and marks that make a text run from right to left, at least in part. */
export const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\u061c\u200f]/u

/** What is not drawn: joiners, selectors, direction marks. */
export const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u

/** A grapheme that is an emoji by itself or was made one; ™ © ✓ ☐ → alone are text. */
export const EMOJI = /\p{Emoji_Presentation}|\p{Emoji}\ufe0f|[#*0-9]\ufe0f?\u20e3/u
export const PICTOGRAPH = /[\p{Extended_Pictographic}\p{Regional_Indicator}\u20e3]/u

export const HANGUL = /\p{Script=Hangul}/u
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u
export const HAN_OR_KANA = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}]/u
/** Letters and signs of Chinese, Japanese and Korean, wide and narrow forms too. */
export const EAST_ASIAN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3000-\u303f\u30a0-\u30ff\uff00-\uffef]/u

/** Common characters that are written only where Chinese was not simplified (many of them in Japanese too). */
const TRADITIONAL =
  /[個們來時會說這沒為從對過還點開關間問題體醫藥師後讓應該覺樣與壓發現經歷學習話語請謝麼幾雙聽見記憶質療術檢驗課長門馬車東書畫電風飛魚鳥龍萬億無線網頁錢買賣貴親愛戀婦產懷運動腦臟腎膽腸頭髮臉臺灣國區縣鄉歲氣漢號處備絕緣實際]/gu
/** And those that are written so only where it was. */
const SIMPLIFIED =
  /[个们来时会说这没为从对过还点开关间问题体医药师让应该觉样与压发现经历学习话语请谢么几双听见记忆质疗术检验课长门马车东书画电风飞鱼鸟龙万亿无线网页钱买卖贵亲爱恋妇产怀运动脑脏肾胆肠头脸湾国区县乡岁气汉号处备绝缘实际]/gu

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0

/** The fonts for Han letters, the likeliest first; they draw many letters differently. */
export const hanOrder = (text: string): (typeof HAN_FONTS)[number][] => {
  const first = KANA.test(text)
    ? 'japanese'
    : HANGUL.test(text)
      ? 'korean'
      : count(text, TRADITIONAL) > count(text, SIMPLIFIED)
        ? 'traditionalChinese'
        : 'simplifiedChinese'
  // Hanja are drawn as in traditional Chinese
  const rest = first === 'korean' ? (['traditionalChinese', 'japanese', 'simplifiedChinese'] as const) : HAN_FONTS
  return [first, ...rest.filter((font) => font !== first)]
}
