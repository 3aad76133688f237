import type { Text } from '../summary/paper'

const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Mandaic}\p{Script=Samaritan}]/u

/**
 * The way a paragraph runs, by its first letter, as `dir="auto"` would say. Not `auto` itself: on a block it passes over
 * every element inside that has a `dir` of its own, and own words have one.
 * @returns undefined for left to right, so that nothing is written where nothing differs
 */
export const directionOf = (text: Text): 'rtl' | undefined => {
  const [letter = ''] = /\p{L}/u.exec(text.map((span) => span.text).join('')) ?? []
  return RIGHT_TO_LEFT.test(letter) ? 'rtl' : undefined
}
