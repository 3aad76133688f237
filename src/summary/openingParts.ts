/** What the opening words are put together from: each with the record it rests on, and only where it makes a sentence. */
import { canBePlaced, type ApproximateDate } from '../form/approximateDate'
import { OTHER } from '../form/field'
import type { ChoiceValue, ChoicesValue } from '../form/values'
import { findBlocks, findLine, inMainOrder, isToBeRead, lineKey } from './look'
import { plainText, type Text } from './paper'
import { valueText } from './phrases'
import { spokenDate } from './roughTimes'
import type { ShareableSummary } from './sharing'
import type { Block, Line } from './summary'

export interface Part {
  recordId: string
  text: Text
  /** The answer that is said word for word and whole (`lineKey`). */
  says?: string
}

/** A part that has a sentence of its own, by its key, with the texts that stand in it. */
interface SentencePart {
  recordId: string
  key: string
  places: Readonly<Record<string, Text>>
  says?: string
}

export interface Parts {
  name: Part | null
  /** My own words where they can be said whole; else the first main concern. */
  concern: SentencePart | null
  /** Since when it is there; of what cannot be said yet, what it may be about. */
  more: SentencePart | null
  hopes: Part | null
  nerves: (Part & { much: boolean }) | null
  /** What makes it easier to talk. */
  helps: Part | null
  /** How the therapist can help to say what cannot be said yet. */
  ask: Part | null
}

/** More are hard to say in one breath; all of them stand on the page. */
const MOST_IN_A_SENTENCE = 3

/** Characters: longer own words are hard to say in one breath, too. */
const LONGEST_OWN_WORDS = 160

/** On the scale of 0 to 10; below it is "a little". Words for speaking, no measure of anything. */
const MUCH = 6

/** Ends a text that goes into a sentence without its own full stop. */
const withoutStop = (text: Text): Text =>
  text.map((span, i) => (i === text.length - 1 ? { ...span, text: span.text.replace(/[.。\s]+$/u, '') } : span))

/** "A. N. S." */
const INITIALS = /^(?:\p{L}\p{M}*\.\s*)+$/u

function nameIn(summary: ShareableSummary): Part | null {
  const found = findLine(summary, 'about.name.name')
  if (found === undefined) return null
  const text = withoutStop(valueText(found.line, summary))
  // "My name is S." would sound odd.
  const isName = plainText(text) !== '' && !INITIALS.test(plainText(valueText(found.line, summary)))
  return isName ? { recordId: found.block.recordId, text } : null
}

/** The first picks, without "something else" that was not said and "none of these". */
function picksIn(summary: ShareableSummary, found: { block: Block; line: Line } | undefined): Part | null {
  if (found === undefined) return null
  // A field of this kind holds such a value: `summarize` takes both from one description (here and below).
  const { picked, other } = found.line.value as ChoicesValue
  const sayable = picked.filter((one) => (one === OTHER ? other.trim() !== '' : one !== 'none' && one !== 'preferNot'))
  if (sayable.length === 0) return null
  const value: ChoicesValue = { picked: sayable.slice(0, MOST_IN_A_SENTENCE), other }
  const isWhole = value.picked.length === picked.filter((one) => one !== 'preferNot').length
  return {
    recordId: found.block.recordId,
    text: withoutStop(inASentence({ ...found.line, value }, summary)),
    ...(isWhole ? { says: lineKey(found.block, found.line) } : {}),
  }
}

/** "Less pain and to enjoy it more"; with commas inside, or own words, parted by semicolons. */
const inASentence = (line: Line, summary: ShareableSummary): Text =>
  valueText(line, summary, plainText(valueText(line, summary)).includes(',') ? 'label' : 'sentence')

/**
 * What brings me here: by my own words where they can be said whole, since a sentence made for a concern that many have
 * knows nothing of the operation or the year that mine began with; else by the first concern's sentence. One that has none
 * to say gives way to what was written in its place.
 */
function concernIn(block: Block | undefined, summary: ShareableSummary): SentencePart | null {
  const own = ownConcern(findLine(summary, 'concerns.own.words'))
  if (block === undefined || (own?.says !== undefined && isSentence(own))) return own
  const general = { recordId: block.recordId, key: `opening.concern.${block.itemId}`, places: {} }
  if (block.itemId !== OTHER) return general
  const [line] = block.lines
  return ownConcern(line && { block, line }) ?? ownConcern(findLine(summary, 'concerns.own.words')) ?? general
}

/** Characters: what is shorter is a headline ("sex", "no drive"), of which a concern's own sentence says more. */
const SHORTEST_SENTENCE = 20

const isSentence = ({ places }: SentencePart): boolean => plainText(places['concern'] ?? []).length >= SHORTEST_SENTENCE

/** Own words as the concern; where they are too long to be said, only that they are written down. */
function ownConcern(found: { block: Block; line: Line } | undefined): SentencePart | null {
  if (found === undefined) return null
  const concern = sayableOwn(found.line)
  const { recordId } = found.block
  return concern === null
    ? { recordId, key: 'opening.wroteDown', places: {} }
    : { recordId, key: 'opening.ownConcern', places: { concern }, ...saysWhole(found, concern) }
}

/** Own words stand whole in a text that lost no more than their last stop. */
const saysWhole = ({ block, line }: { block: Block; line: Line }, text: Text): { says?: string } =>
  plainText(text) === plainText(withoutStop([{ text: typeof line.value === 'string' ? line.value.trim() : '' }]))
    ? { says: lineKey(block, line) }
    : {}

/** The hopes that were picked; where nothing was, what was written about them. */
function hopesIn(summary: ShareableSummary): Part | null {
  const picked = picksIn(summary, findLine(summary, 'goals.hopes.picked'))
  const written = findLine(summary, 'goals.words.own')
  const text = written && sayableOwn(written.line)
  return picked ?? (text ? { recordId: written.block.recordId, text, ...saysWhole(written, text) } : null)
}

/** As many whole sentences as can be said in one breath, or a first line that has no stop; null where not even one fits. */
function sayableOwn({ value }: Line): Text | null {
  const typed = typeof value === 'string' ? value.trim() : ''
  let said = ''
  for (const sentence of typed.split(/(?<=[.!?…。！？])\s+/u)) {
    const [line = '', ...rest] = sentence.split(/\s*\n\s*/u)
    const longer = said === '' ? line : `${said} ${line}`
    if (longer.length > LONGEST_OWN_WORDS) break
    said = longer
    if (rest.length > 0) break
  }
  return said === '' ? null : withoutStop([{ text: said, own: true }])
}

/** A time that can be said after "It began": what was typed in words may not fit there, and "not sure" does not. */
const isSayable = (date: ApproximateDate): boolean =>
  date.kind === 'stage' ? date.id !== '' && date.id !== 'otherStage' : canBePlaced(date)

const ALWAYS: Readonly<Record<string, string>> = { always: 'opening.always', firstSex: 'opening.firstSex' }

/** A line of what was said about a concern. */
function detailIn(summary: ShareableSummary, concern: Block | undefined, id: string) {
  const groupId = id.split('.').slice(0, 2).join('.')
  const block = findBlocks(summary, groupId).find((one) => one.itemId === concern?.itemId)
  const line = block?.lines.find((one) => one.id === id)
  return block === undefined || line === undefined ? undefined : { block, line }
}

function mayBeIn(concern: Block | undefined, summary: ShareableSummary): SentencePart | null {
  const about = picksIn(summary, detailIn(summary, concern, 'details.hard.about'))
  return about && { recordId: about.recordId, key: 'opening.mayBe', places: { about: about.text } }
}

function sinceIn(concern: Block | undefined, summary: ShareableSummary): SentencePart | null {
  const story = findBlocks(summary, 'details.story').find((block) => block.itemId === concern?.itemId)
  if (concern === undefined || story === undefined) return null
  const value = (field: string): Line['value'] =>
    story.lines.find((line) => line.id === `details.story.${field}`)?.value ?? null
  const onset = value('onset') as ApproximateDate | null
  const lifelong = (value('lifelong') as ChoiceValue | null)?.picked ?? ''
  const { recordId } = story
  const stage = onset?.kind === 'stage' ? onset.id : ''
  const key = ALWAYS[stage] ?? (onset === null || !isSayable(onset) ? ALWAYS[lifelong] : undefined)
  if (key !== undefined) return { recordId, key, places: {} }
  if (onset === null || !isSayable(onset)) return null
  return { recordId, key: 'opening.since', places: { when: spokenDate(onset, summary) } }
}

function nervesIn(summary: ShareableSummary): Parts['nerves'] {
  const found = findLine(summary, 'about.nerves.level')
  const level = found?.line.value
  if (found === undefined || typeof level !== 'number' || level < 1) return null
  return { recordId: found.block.recordId, text: [], much: level >= MUCH }
}

export function openingParts(summary: ShareableSummary): Parts {
  // What somebody would rather have read is not put into their mouth.
  const concern = inMainOrder(summary).find((block) => !isToBeRead(summary, block))
  return {
    name: nameIn(summary),
    concern: concernIn(concern, summary),
    more: mayBeIn(concern, summary) ?? sinceIn(concern, summary),
    hopes: hopesIn(summary),
    nerves: nervesIn(summary),
    helps: picksIn(summary, findLine(summary, 'about.comfort.helps')),
    ask: picksIn(summary, detailIn(summary, concern, 'details.hard.ask')),
  }
}
