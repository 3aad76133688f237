/** Texts put together: the person's own words stay marked as theirs, and our signs fit around them. */
import { capital, sayParts } from '../i18n'
import { plainText, words, type Span, type Text } from './paper'

export const own = (text: string): Text => (text === '' ? [] : [{ text, own: true }])

/** An own sentence that has its stop needs no other sign behind it: "Not with him there. Please go gently". */
const endsInAnOwnStop = (text: Text | undefined): boolean => {
  const last = text?.at(-1)
  return last?.own === true && /[.!?…。！？]\s*$/u.test(last.text)
}

/** Puts a separator between texts; empty ones leave no gap. */
export function joined(texts: readonly Text[], separator: string): Text {
  return texts
    .filter((text) => text.length > 0)
    .flatMap((text, i, all): Span[] => {
      if (i === 0) return [...text]
      if (!separator.startsWith(';') || !endsInAnOwnStop(all[i - 1])) return [{ text: separator }, ...text]
      return [{ text: ' ' }, ...capitalized(text)]
    })
}

/** A name and what is said of it: "levothyroxine (every day)"; behind a colon where that has brackets of its own. */
export function withNotes(name: Text, notes: readonly Text[], separator: string): Text {
  const said = joined(notes, separator)
  if (said.length === 0) return name
  if (/[()]/u.test(plainText(said))) return [...name, { text: ': ' }, ...said]
  return [...name, { text: ' (' }, ...said, { text: ')' }]
}

/** With a capital at the beginning, unless it begins with own words. */
export const capitalized = (text: Text): Text =>
  text.map((span, i) => (i === 0 && !span.own ? { ...span, text: capital(span.text) } : span))

/** The pieces of a message and what stands between them; an own sentence that has its stop gets no second one. */
const between = (pieces: readonly string[], textAt: (name: string) => Text): Text =>
  pieces.flatMap((piece, i): Text => {
    if (i % 2 === 1) return textAt(piece)
    const before = pieces[i - 1]
    const hasStop = before !== undefined && endsInAnOwnStop(textAt(before))
    return words(hasStop ? piece.replace(/^\./, '') : piece)
  })

/** A message around texts that may be the person's own. `n` chooses among plural forms. */
export const aroundAll = (key: string, texts: Readonly<Record<string, Text>>, n = ''): Text =>
  between(sayParts(key, { n }), (name) => texts[name] ?? [])

/** A message with one place, around a text that may be the person's own. */
export const around = (key: string, text: Text): Text => between(sayParts(key), () => text)
