/**
 * One text in two languages: the page's, and again in the reader's, in quieter letters. What the person typed is never
 * translated and has no language of its own. What reads the same in both stands once.
 */
import { plainText, type Span, type Text } from './paper'

/** @param tag the second language's, BCP 47 */
export type Twice = (text: Text, again: Text, tag: string) => Text

const isSame = (text: Text, again: Text): boolean => plainText(text) === plainText(again)

const SEPARATOR: Span = { text: ' · ', again: true }
const LINE_END: Span = { text: '\n', again: true }

/** The text as the second one: own words stay as they are, ours are marked with their language. Neighbours join. */
function quiet(text: Text, tag: string): Span[] {
  const spans: Span[] = []
  for (const { text: said, own } of text) {
    const last = spans.at(-1)
    if (own) spans.push({ text: said, own, again: true })
    else if (last !== undefined && !last.own) last.text += said
    else spans.push({ text: said, language: tag, again: true })
  }
  return spans
}

/** Without its last sign, for a label that goes on: "Where:" → "Where". */
const withoutLast = (text: Text): Text =>
  text.map((span, i) => (i === text.length - 1 ? { ...span, text: span.text.slice(0, -1) } : span))

/** For headings and labels: "Where · Dónde:". */
export const beside: Twice = (text, again, tag) => {
  if (again.length === 0 || isSame(text, again)) return text
  if (text.length === 0) return quiet(again, tag)
  const areLabels = plainText(text).endsWith(':') && plainText(again).endsWith(':')
  return [...(areLabels ? withoutLast(text) : text), SEPARATOR, ...quiet(again, tag)]
}

/** The second on a line below the first. */
export const below: Twice = (text, again, tag) => {
  if (again.length === 0 || isSame(text, again)) return text
  if (text.length === 0) return quiet(again, tag)
  return [...text, LINE_END, ...quiet(again, tag)]
}

/** For lines, items and cells: the second below the first, but long own words in a few of ours are not said again. */
export const under: Twice = (text, again, tag) =>
  isSame(text, again) ? text : (aroundOwn(text, again, tag) ?? below(text, again, tag))

const lengthOf = (spans: Text): number => plainText(spans).length

/** Both in half a line. */
const SHORT = 40

/** For what follows a label: a short answer has its second beside it, "7 of 10 · 7 de 10", a longer one below. */
export const afterLabel: Twice = (text, again, tag) =>
  lengthOf(text) + lengthOf(again) <= SHORT && !plainText(text).includes('\n')
    ? beside(text, again, tag)
    : under(text, again, tag)

/** Own words that are longer than this, and half as long again as ours around them, are not said twice. */
const LONG = 30

/** A word of ours after long own words is said beside itself: repeating the whole question for it would be a burden to read. */
function aroundOwn(text: Text, again: Text, tag: string): Text | null {
  const isOwn = (span: Span): boolean => span.own === true
  const at = text.findIndex(isOwn)
  const atAgain = again.findIndex(isOwn)
  const [own, same] = [text.filter(isOwn), again.filter(isOwn)]
  const [only] = own
  if (only === undefined || own.length > 1 || same.length > 1 || only.text !== same[0]?.text) return null
  if (only.text.length < LONG || only.text.length < 1.5 * (lengthOf(text) - only.text.length)) return null
  return [
    ...pieces(text.slice(0, at), again.slice(0, atAgain), tag),
    only,
    ...pieces(text.slice(at + 1), again.slice(atAgain + 1), tag),
  ]
}

/** Beside each other, with the blanks at their outer ends. Without letters (a bracket, a stop) the first is enough. */
function pieces(text: Text, again: Text, tag: string): Text {
  const [first, second] = [plainText(text), plainText(again)]
  if (first === second || !/[\p{L}\p{N}]/u.test(second)) return text
  const said: Span = { text: first === '' ? second : second.trimStart(), language: tag, again: true }
  return first === '' ? [said] : [{ text: first.trimEnd() }, SEPARATOR, said]
}

/** The two lines of a text that says the second `below` the first; without a second one, `again` is empty. */
export function linesOf(text: Text): { first: Text; again: Text } {
  const end = text.findIndex((span) => span.again === true && span.text === LINE_END.text)
  return end === -1 ? { first: text, again: [] } : { first: text.slice(0, end), again: text.slice(end + 1) }
}

/** True for a text that says something in both languages. */
export const isTwice = (text: Text): boolean => text.some((span) => span.again)

/** What it says in the first language. */
export const inFirst = (text: Text): Text => text.filter((span) => !span.again)

/** Puts them together again. */
export const onTwoLines = (first: Text, again: Text): Text =>
  again.length === 0 ? first : [...first, LINE_END, ...again]

/** Items in a row, "a; b; c", in the first language, and all of them in the second where one of them is said twice. */
export function rowsOf(items: readonly Text[], separator = '; '): { first: Text; again: Text } {
  const rows = items.filter((item) => item.length > 0).map(linesOf)
  const row = (texts: readonly Text[], between: Span): Text =>
    texts.flatMap((text, i) => (i === 0 ? [...text] : [between, ...text]))
  const first = row(
    rows.map((item) => item.first),
    { text: separator },
  )
  if (rows.every((item) => item.again.length === 0)) return { first, again: [] }
  const texts = rows.map((item) =>
    item.again.length > 0 ? item.again : item.first.map((span): Span => ({ ...span, again: true })),
  )
  return { first, again: row(texts, { text: separator, again: true }) }
}

/** Items in a row, the second language's below the first's; beside it when both are short. */
export function itemsInARow(items: readonly Text[], separator?: string): Text {
  const { first, again } = rowsOf(items, separator)
  const isShort = again.length > 0 && lengthOf(first) + lengthOf(again) <= SHORT
  return isShort ? [...first, SEPARATOR, ...again] : onTwoLines(first, again)
}
