/**
 * Makes the pseudo-language from English: accents on the letters, about a third longer, ⟦ ⟧ around each message, so that
 * text that never went through the language files stands out. Places and plural forms stay. All of its letters are in the
 * paper's first font.
 */
import type { Message, Translated, Words } from './message'

const PLAIN = 'abcdefghijklmnoprstuwyzABCDEGHIJKLMNOPRSTUWYZ'
const STRANGE = 'áƀçðéƒĝĥîĵķļɱñöþŕšŧûŵýžÁßÇÐÉĜĤÎĴĶĻṀÑÖÞŔŠŦÛŴÝŽ'
const accents = new Map([...PLAIN].map((letter, i) => [letter, [...STRANGE][i] ?? letter]))

/** Every third letter that can be drawn out stands twice: a third of the letters that are vowels and hums. */
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

const pseudoText = (text: string): string => {
  const parts = text.split(/(\{\w+\})/)
  // Without letters there is nothing to translate: "{n}. {title}".
  if (!parts.some((part, i) => i % 2 === 0 && /\p{L}/u.test(part))) return text
  return `⟦${parts.map((part, i) => (i % 2 === 0 ? strange(part) : part)).join('')}⟧`
}

const pseudoMessage = (message: Message): Message =>
  typeof message === 'string'
    ? pseudoText(message)
    : {
        ...Object.fromEntries(Object.entries(message).map(([form, text]) => [form, pseudoText(text)])),
        other: pseudoText(message.other),
      }

/** The same keys, the same places, other letters. */
export const pseudo = <W extends Words>(words: W): Translated<W> =>
  // Object.entries forgets the keys' types; none is added or left out.
  Object.fromEntries(
    Object.entries<Message>(words).map(([key, message]) => [key, pseudoMessage(message)]),
  ) as Translated<W>
