import bidiFactory from 'bidi-js'
import { directionOf } from '../../summary/direction'
import { EMOJI, INVISIBLE, RIGHT_TO_LEFT } from './scripts'
import type { Face, Fonts, TextSpan } from './types'

/** A stretch of a paragraph in one font, one span and one direction; `start` and `end` count from the paragraph's start. */
export interface Item {
  start: number
  end: number
  face: Face
  span: TextSpan
  /** As in UAX 9: odd is right to left. */
  level: number
}

/** A span's part of a paragraph. */
export interface Part {
  start: number
  end: number
  span: TextSpan
}

export interface Itemized {
  items: Item[]
  /** The paragraph runs from right to left (`directionOf`). */
  rtl: boolean
}

/** Cuts a paragraph where the font, the span or the direction changes. */
export const itemsOf = (text: string, parts: readonly Part[], fonts: Fonts): Itemized => {
  const latin = ({ span }: Part): Face => (span.bold ? fonts.bold : fonts.regular)
  if (isPlain(text, fonts))
    return { items: parts.map((part) => ({ ...part, face: latin(part), level: 0 })), rtl: false }
  const { levels, rtl } = directionsOf(text, parts)
  const items: Item[] = []
  for (const letter of lettersOf(text, parts, fonts)) {
    const level = levels?.[letter.start] ?? 0
    const face = letter.face ?? latin(letter)
    const last = items.at(-1)
    if (last?.face === face && last.span === letter.span && last.level === level) last.end = letter.end
    else items.push({ start: letter.start, end: letter.end, span: letter.span, face, level })
  }
  return { items, rtl }
}

const bidi = bidiFactory()

/** First strong isolate, and its end (UAX 9). */
const [ISOLATE, END] = ['\u2068', '\u2069']

/**
 * The level of each letter. What the person typed is isolated from what stands around it, so that of two medicines in a
 * row each keeps its own dose.
 */
const directionsOf = (text: string, parts: readonly Part[]): { levels: readonly number[] | null; rtl: boolean } => {
  if (!RIGHT_TO_LEFT.test(text)) return { levels: null, rtl: false }
  const spans = parts.map(({ start, end, span }) => ({ text: text.slice(start, end), own: span.own }))
  const direction = directionOf(spans)
  const isIsolated = (own?: true): boolean => own === true && spans.length > 1
  const whole = spans.map(({ text, own }) => (isIsolated(own) ? `${ISOLATE}${text}${END}` : text)).join('')
  const { levels } = bidi.getEmbeddingLevels(whole, direction)
  const ofText: number[] = []
  let at = 0
  for (const { text, own } of spans) {
    const around = isIsolated(own) ? 1 : 0
    ofText.push(...levels.subarray(at + around, at + around + text.length))
    at += text.length + 2 * around
  }
  return { levels: ofText, rtl: direction === 'rtl' }
}

/** A grapheme and the font that it stands in; `null` is Latin, in the weight of its span. */
interface Letter extends Part {
  face: Face | null
  /** Punctuation, spaces and digits of no script: they follow the letters around them. */
  isNeutral: boolean
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

const lettersOf = (text: string, parts: readonly Part[], fonts: Fonts): Letter[] => {
  const letters: Letter[] = []
  for (const { start, end, span } of parts) {
    for (const { segment, index } of graphemes.segment(text.slice(start, end))) {
      const at = start + index
      const face = faceOf(segment, fonts) ?? null
      letters.push({ start: at, end: at + segment.length, span, face, isNeutral: NEUTRAL.test(segment) })
    }
  }
  settleNeutrals(text, letters, fonts)
  return letters
}

const NEUTRAL = /^[\p{Script=Common}\p{Script=Inherited}]+$/u

/** The font of a grapheme: `null` for Latin, `undefined` where no font has all of it. */
export const faceOf = (grapheme: string, { regular, bold, others, emoji }: Fonts): Face | null | undefined => {
  if (emoji && EMOJI.test(grapheme) && coversAll(emoji, grapheme)) return emoji
  if (coversAll(regular, grapheme) && coversAll(bold, grapheme)) return null
  return others.find((face) => coversAll(face, grapheme)) ?? (emoji && coversAll(emoji, grapheme) ? emoji : undefined)
}

/** A letter with a mark need not be in the font as such, if both are: HarfBuzz puts them together. */
const coversAll = (face: Face, grapheme: string): boolean =>
  coversEach(face, grapheme) || coversEach(face, grapheme.normalize('NFD'))

const coversEach = (face: Face, grapheme: string): boolean => {
  for (const character of grapheme) {
    if (!face.covers(character.codePointAt(0) ?? 0) && !INVISIBLE.test(character)) return false
  }
  return true
}

/** Between letters of one font a neutral takes that font; elsewhere the font of the paragraph's first letter. */
const settleNeutrals = (text: string, letters: Letter[], { regular, bold, emoji }: Fonts): void => {
  const isEmoji = ({ face }: Letter): boolean => emoji !== null && face === emoji
  const isStrong = (letter: Letter): boolean => !letter.isNeutral && !isEmoji(letter)
  const main = letters.find(isStrong)?.face ?? null
  let before = main
  for (let from = 0; from < letters.length; from += 1) {
    const letter = letters[from]
    if (!letter) break
    if (isStrong(letter)) before = letter.face
    if (!letter.isNeutral) continue
    let to = from
    while (letters[to]?.isNeutral) to += 1
    const next = letters[to]
    const after = next && isStrong(next) ? next.face : main
    const wanted = before === after ? before : main
    for (const neutral of letters.slice(from, to)) {
      if (isEmoji(neutral)) continue
      const grapheme = text.slice(neutral.start, neutral.end)
      const isCovered = wanted ? coversAll(wanted, grapheme) : coversAll(regular, grapheme) && coversAll(bold, grapheme)
      if (isCovered) neutral.face = wanted
    }
    from = to - 1
  }
}

const ASCII = /^[\u0020-\u007e]*$/

/** The text is Latin, Greek or Cyrillic without marks of their own: one font has it, in the order in which it stands. */
const isPlain = (text: string, { regular, bold }: Fonts): boolean => {
  if (ASCII.test(text)) return true
  for (const character of text) {
    let known = plain.get(character)
    if (known === undefined) plain.set(character, (known = !SPECIAL.test(character)))
    const codePoint = character.codePointAt(0) ?? 0
    if (!known || !regular.covers(codePoint) || !bold.covers(codePoint)) return false
  }
  return true
}
const plain = new Map<string, boolean>()
const SPECIAL = /[\p{M}\p{Emoji_Presentation}\p{Default_Ignorable_Code_Point}\p{Script=Hebrew}\p{Script=Arabic}]/u
