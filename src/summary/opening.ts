/**
 * The opening words: one to three sentences put together from what is on the page, to read aloud or hand over.
 * They are made from the `ShareableSummary` only, so nothing private can slip in; an edited text remembers the records
 * that it rests on and is held back when one of them leaves the page.
 */
import { openingParts, type Part, type Parts } from './openingParts'
import { findBlocks } from './look'
import { plainText, words, type Text } from './paper'
import { aroundAll, joined } from './texts'
import { BODY_WORDS, saysTheirs, theirText } from './theirs'
import { doctorTick, OPENING_TICK } from './readers'
import { OPENING_KINDS, type OpeningKind, type PageSettings } from './settings'
import type { ShareableSummary } from './sharing'

export interface OpeningWords {
  text: Text
  /** The records that the text rests on. */
  from: string[]
  /** The answers that it says word for word and whole (`lineKey`). */
  says: string[]
}

/** A whole sentence, and the parts of what was said that it rests on. */
interface Sentence {
  key: string
  rests: readonly ({ recordId: string; says?: string } | null)[]
  places?: Readonly<Record<string, Text>>
}

const named = (part: Part | null): 'name' | 'none' => (part === null ? 'none' : 'name')

const hello = ({ name }: Parts): Sentence[] =>
  name === null ? [] : [{ key: 'opening.hello', rests: [name], places: { name: name.text } }]

/** "Hello, I am Sam, and I feel nervous about this visit." */
function warmHello({ name, nerves }: Parts): Sentence {
  const key = `opening.warm.${named(name)}${nerves === null ? '' : nerves.much ? 'Much' : 'Some'}`
  return { key, rests: [name, nerves], ...(name === null ? {} : { places: { name: name.text } }) }
}

const concernSentence = ({ concern }: Parts): Sentence[] =>
  concern === null ? [] : [{ key: concern.key, rests: [concern], places: concern.places }]

const hopeSentence = ({ hopes }: Parts): Sentence[] =>
  hopes === null ? [] : [{ key: 'opening.hope', rests: [hopes], places: { hopes: hopes.text } }]

const askSentence = ({ ask }: Parts): Sentence[] =>
  ask === null ? [] : [{ key: 'opening.ask', rests: [ask], places: { ask: ask.text } }]

const helpSentence = ({ helps }: Parts): Sentence[] =>
  helps === null ? [] : [{ key: 'opening.helps', rests: [helps], places: { helps: helps.text } }]

/** Since when, or what it may be about, and what for: in one sentence where both were said. */
function moreAndHope(parts: Parts): Sentence[] {
  const { more, hopes } = parts
  if (more === null) return hopeSentence(parts)
  if (hopes === null) return [{ key: more.key, rests: [more], places: more.places }]
  return [{ key: `${more.key}Hope`, rests: [more, hopes], places: { ...more.places, hopes: hopes.text } }]
}

/** Stands among what a text rests on when it was made after a visit. */
export const AFTER_A_VISIT = 'afterVisit'

const again = (key: string): Sentence => ({ key, rests: [] })

/**
 * To somebody who was met before: no name, and not again what brought me there. That there was a visit is said only where
 * something of it stands on the page.
 */
const AGAIN: Readonly<Record<OpeningKind, (parts: Parts, isSaid: boolean) => Sentence[]>> = {
  short: (parts, isSaid) => (isSaid ? [again('opening.again')] : hopeSentence(parts)),
  straight: (parts, isSaid) => [...(isSaid ? [again('opening.again')] : []), ...hopeSentence(parts)],
  warm: (parts, isSaid) => [
    again(isSaid ? 'opening.warm.again' : 'opening.warm.none'),
    ...[...askSentence(parts), ...helpSentence(parts)].slice(0, 1),
  ],
  handOver: () => [again('opening.handOver')],
}

const sentencesOf = (summary: ShareableSummary, kind: OpeningKind): Sentence[] => {
  const parts = openingParts(summary)
  if (!summary.isAgain) return SENTENCES[kind](parts)
  return AGAIN[kind](
    parts,
    summary.sections.some(({ id }) => id === AFTER_A_VISIT),
  )
}

/** What is said to begin with, for each kind; nothing where too little was said. */
const SENTENCES: Readonly<Record<OpeningKind, (parts: Parts) => Sentence[]>> = {
  short: (parts) => [...concernSentence(parts), ...hopeSentence(parts)].slice(0, 1),
  straight: (parts) => {
    const matter = [...concernSentence(parts), ...[...moreAndHope(parts), ...askSentence(parts)].slice(0, 1)]
    return matter.length === 0 ? [] : [...hello(parts), ...matter]
  },
  warm: (parts) => {
    const [first, ...rest] = [...concernSentence(parts), ...hopeSentence(parts)]
    const matter = [...(first ? [first] : []), ...[...askSentence(parts), ...helpSentence(parts), ...rest].slice(0, 1)]
    return matter.length === 0 && parts.nerves === null ? [] : [warmHello(parts), ...matter]
  },
  handOver: () => [{ key: 'opening.handOver', rests: [] }],
}

/** "To be happy!." → "To be happy!" */
const withoutSecondStop = (text: Text): Text =>
  text.map((span, i) => {
    const before = text[i - 1]
    const isStopped = before?.own === true && /[!?…。！？]$/u.test(before.text)
    return isStopped && span.text.startsWith('.') ? { ...span, text: span.text.slice(1) } : span
  })

/** One without places may name a part of the body. */
const sentenceText = (key: string, places: Readonly<Record<string, Text>>, summary: ShareableSummary): Text =>
  Object.keys(places).length === 0 ? theirText(key, summary) : aroundAll(key, places)

/** The suggested words of a kind, or null when there is nothing to build them from. */
export function suggestedOpening(summary: ShareableSummary, kind: OpeningKind): OpeningWords | null {
  const sentences = sentencesOf(summary, kind)
  if (sentences.length === 0) return null
  const texts = sentences.map(({ key, places = {} }) => withoutSecondStop(sentenceText(key, places, summary)))
  const from = sentences.flatMap(({ rests }) => rests.flatMap((part) => part?.recordId ?? []))
  const says = sentences.flatMap(({ rests }) => rests.flatMap((part) => part?.says ?? []))
  const text = joined(texts, ' ')
  const restsOnWords = saysTheirs(text, summary) ? findBlocks(summary, BODY_WORDS).map(({ recordId }) => recordId) : []
  return { text, from: [...new Set([...from, ...restsOnWords])], says }
}

/** The kinds that have something to say on this page, each something else: one that says the same as another is no choice. */
export function openingKinds(summary: ShareableSummary): OpeningKind[] {
  const texts = OPENING_KINDS.map((kind) => suggestedText(summary, kind))
  return OPENING_KINDS.filter((_, i) => texts[i] !== '' && texts.indexOf(texts[i] ?? '') === i)
}

export type OpeningState =
  | { kind: 'off' }
  | { kind: 'kept'; text: Text; from: readonly string[]; says: readonly string[]; edited: boolean }
  /** Something that the edited text rests on is not on this page any more: the person looks again. */
  | { kind: 'heldBack'; text: string }

const wordsIn = (text: string): string[] => text.toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u)

/** True when a text says a name or one of its words ("I am Sam"). A single letter is no name. */
const says = (text: string, name: string): boolean => {
  const said = new Set(wordsIn(text))
  return name !== '' && (text.includes(name) || wordsIn(name).some((word) => word.length > 1 && said.has(word)))
}

/** Whether changed words may be read by whoever reads this copy: by a partner or a doctor only when they were ticked. */
export function mayStandAsChanged({ reader, ticked }: Pick<PageSettings, 'reader' | 'ticked'>): boolean {
  if (reader === 'partner') return ticked.includes(OPENING_TICK)
  return reader !== 'doctor' || ticked.includes(doctorTick(OPENING_TICK))
}

/** What a text rests on that is changed from the suggested words of this page now. */
export const restsNow = (summary: ShareableSummary, kind: OpeningKind): string[] => [
  ...(suggestedOpening(summary, kind)?.from ?? []),
  ...(summary.isAgain ? [AFTER_A_VISIT] : []),
]

/** Words that were changed before a visit were for somebody new: the person looks again. */
export const isFromBefore = (summary: ShareableSummary, { text, from }: PageSettings['opening']): boolean =>
  summary.isAgain === true && text !== null && text.trim() !== '' && !from.includes(AFTER_A_VISIT)

/** The opening words as they may stand on this page. */
export function openingOf(summary: ShareableSummary, settings: PageSettings, fullName = ''): OpeningState {
  const { opening, name } = settings
  if (!opening.keep) return { kind: 'off' }
  // An empty text is a wish for none, and tells nothing.
  const isSuggested = opening.text === null || (opening.text.trim() !== '' && !mayStandAsChanged(settings))
  if (opening.text === null || isSuggested) {
    const suggested = suggestedOpening(summary, opening.kind)
    return suggested === null ? { kind: 'off' } : { kind: 'kept', ...suggested, edited: false }
  }
  if (opening.text.trim() === '') return { kind: 'off' }
  if (isFromBefore(summary, opening)) return { kind: 'heldBack', text: opening.text }
  const onPage = new Set<string>(
    summary.sections.flatMap((s) => s.groups.flatMap((g) => g.blocks.map((b) => b.recordId))),
  )
  if (summary.isAgain) onPage.add(AFTER_A_VISIT)
  const namesMe = name !== 'name' && opening.from.includes('about.name') && says(opening.text, fullName.trim())
  if (namesMe || !opening.from.every((id) => onPage.has(id))) return { kind: 'heldBack', text: opening.text }
  return { kind: 'kept', text: [{ text: opening.text.trim(), own: true }], from: opening.from, says: [], edited: true }
}

/** The suggested words as plain text, to edit. */
export const suggestedText = (summary: ShareableSummary, kind: OpeningKind): string =>
  plainText(suggestedOpening(summary, kind)?.text ?? words(''))
