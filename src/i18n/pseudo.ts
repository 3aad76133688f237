/**
 * Makes the pseudo-languages from English, so that text that never went through the language files stands out. Places and
 * plural forms stay. `qps`: accents on the letters, about a third longer, ⟦ ⟧ around each message; all of its letters, small
 * and capital, are in the paper's first font. `qpr`: real letters of Hebrew, so that browsers and the paper do with it what
 * they do with any language from right to left.
 */
import type { Message, Translated, Words } from './message'

const PLAIN = 'abcdeghijklmnoprstuwyzABCDEGHIJKLMNOPRSTUWYZ'
const STRANGE = 'áƀçðéĝĥîĵķļṁñöþŕšŧûŵýžÁßÇÐÉĜĤÎĴĶĻṀÑÖÞŔŠŦÛŴÝŽ'
const accents = new Map(Array.from(PLAIN, (letter, i) => [letter, STRANGE.charAt(i)]))

/** Two in three of the letters that can be drawn out stand twice. */
const LONG = /[aeiounrs]/i

function strange(text: string): string {
  let seen = 0
  return [...text]
    .map((letter) => {
      const changed = accents.get(letter) ?? letter
      if (!LONG.test(letter)) return changed
      seen += 1
      return seen % 3 === 0 ? changed : changed + changed.toLowerCase()
    })
    .join('')
}

const LATIN = 'abcdefghijklmnopqrstuvwxyz'
const HEBREW = 'אבגדהפטחיקכלמנסעצרשתוזךםןף'
const fromRight = new Map(Array.from(LATIN, (letter, i) => [letter, HEBREW.charAt(i)]))

const mirrored = (text: string): string =>
  [...text].map((letter) => fromRight.get(letter.toLowerCase()) ?? letter).join('')

type Change = (text: string) => string

/** Changes the words of a message and leaves its places. */
const textWith =
  (change: Change, [before, after]: readonly [string, string]): Change =>
  (text) => {
    const parts = text.split(/(\{\w+\})/)
    // Without letters there is nothing to translate: "{n}. {title}".
    if (!parts.some((part, i) => i % 2 === 0 && /\p{L}/u.test(part))) return text
    return before + parts.map((part, i) => (i % 2 === 0 ? change(part) : part)).join('') + after
  }

const messageWith = (message: Message, change: Change): Message =>
  typeof message === 'string'
    ? change(message)
    : {
        ...Object.fromEntries(Object.entries(message).map(([form, text]) => [form, change(text)])),
        other: change(message.other),
      }

/** The same keys, the same places, other letters. */
const pseudo =
  (change: Change) =>
  <W extends Words>(words: W): Translated<W> =>
    // Object.entries forgets the keys' types; none is added or left out.
    Object.fromEntries(
      Object.entries<Message>(words).map(([key, message]) => [key, messageWith(message, change)]),
    ) as Translated<W>

export const PSEUDO = {
  qps: pseudo(textWith(strange, ['⟦', '⟧'])),
  qpr: pseudo(textWith(mirrored, ['', ''])),
} as const
