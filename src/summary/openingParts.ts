/** What the opening words are put together from: each with the record it rests on, and only where it makes a sentence. */
import { dateRange, type ApproximateDate } from '../form/approximateDate'
import { OTHER } from '../form/field'
import type { ChoiceValue, ChoicesValue } from '../form/values'
import { findBlocks, findLine, inMainOrder } from './look'
import { plainText, type Text } from './paper'
import { pickText, spokenDate, valueText } from './phrases'
import type { ShareableSummary } from './sharing'
import type { Block, Line } from './summary'

export interface Part {
  recordId: string
  text: Text
}

/** A part that has a sentence of its own, by its key. */
interface SentencePart extends Part {
  key: string
}

export interface Parts {
  name: Part | null
  /** The first main concern. */
  concern: SentencePart | null
  /** Since when it is there. */
  since: SentencePart | null
  hopes: Part | null
  nerves: (Part & { much: boolean }) | null
  /** What makes it easier to talk. */
  helps: Part | null
}

/** More are hard to say in one breath; all of them stand on the page. */
const MOST_IN_A_SENTENCE = 3

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
function picksIn(summary: ShareableSummary, id: string): Part | null {
  const found = findLine(summary, id)
  if (found === undefined) return null
  // A field of this kind holds such a value: `summarize` takes both from one description (here and below).
  const { picked, other } = found.line.value as ChoicesValue
  const sayable = picked.filter((one) => (one === OTHER ? other.trim() !== '' : one !== 'none' && one !== 'preferNot'))
  if (sayable.length === 0) return null
  const value: ChoicesValue = { picked: sayable.slice(0, MOST_IN_A_SENTENCE), other }
  return { recordId: found.block.recordId, text: withoutStop(inASentence({ ...found.line, value }, summary)) }
}

/** "Less pain and to enjoy it more"; with commas inside, or own words, parted by semicolons. */
const inASentence = (line: Line, summary: ShareableSummary): Text =>
  valueText(line, summary, plainText(valueText(line, summary)).includes(',') ? 'label' : 'sentence')

/** The concern by a sentence of its own; what is not on the list in the person's words. */
function concernIn(block: Block | undefined, summary: ShareableSummary): SentencePart | null {
  if (block === undefined) return null
  const text = withoutStop(pickText(block, summary))
  const isOwn = text.some((span) => span.own === true && span.text !== '')
  return { recordId: block.recordId, text, key: isOwn ? 'opening.ownConcern' : `opening.concern.${block.itemId}` }
}

/** A time that can be said after "It began": what was typed in words may not fit there, and "not sure" does not. */
const isSayable = (date: ApproximateDate): boolean =>
  date.kind === 'stage' ? date.id !== '' && date.id !== 'otherStage' : dateRange(date, ANY_YEAR) !== null
/** Only to see whether an age is a number. */
const ANY_YEAR = 1980

const ALWAYS: Readonly<Record<string, string>> = { always: 'opening.always', firstSex: 'opening.firstSex' }

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
  if (key !== undefined) return { recordId, key, text: [] }
  if (onset === null || !isSayable(onset)) return null
  return { recordId, key: 'opening.since', text: spokenDate(onset, summary) }
}

function nervesIn(summary: ShareableSummary): Parts['nerves'] {
  const found = findLine(summary, 'about.nerves.level')
  const level = found?.line.value
  if (found === undefined || typeof level !== 'number' || level < 1) return null
  return { recordId: found.block.recordId, text: [], much: level >= MUCH }
}

export function openingParts(summary: ShareableSummary): Parts {
  const concern = inMainOrder(summary)[0]
  return {
    name: nameIn(summary),
    concern: concernIn(concern, summary),
    since: sinceIn(concern, summary),
    hopes: picksIn(summary, 'goals.hopes.picked'),
    nerves: nervesIn(summary),
    helps: picksIn(summary, 'about.comfort.helps'),
  }
}
