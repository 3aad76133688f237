/** Which way a paragraph runs. One rule for paper, print and screen. */

const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Mandaic}\p{Script=Samaritan}]/u
const LETTER = /\p{L}/u
const LETTERS = /\p{L}/gu

interface Said {
  text: string
  own?: true | undefined
}

const count = (spans: readonly Said[]): number =>
  spans.reduce((sum, { text }) => sum + (text.match(LETTERS)?.length ?? 0), 0)

const firstOf = (spans: readonly Said[]): Said | undefined => spans.find(({ text }) => LETTER.test(text))

/**
 * By the first letter, as usual; but a sentence of ours that begins with a word of the person's runs as ours do, unless
 * two thirds of its letters are theirs. Without this, "ما عندي كلمات. It began in 2019." would run from the right.
 */
export const directionOf = (spans: readonly Said[]): 'ltr' | 'rtl' => {
  const ours = spans.filter((span) => !span.own)
  const own = spans.filter((span) => span.own)
  const first = firstOf(spans)
  const decides = first?.own && count(ours) * 2 >= count(own) ? firstOf(ours) : first
  const [letter = ''] = LETTER.exec(decides?.text ?? '') ?? []
  return RIGHT_TO_LEFT.test(letter) ? 'rtl' : 'ltr'
}
