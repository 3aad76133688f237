/** Rows of names on the front page: each name with what is said of it, the least first. */
import { optionsIn } from '../form/values'
import type { Entry } from './frontEntries'
import { say } from '../i18n'
import { conditionText, isShortNote } from './conditionText'
import { findBlocks, findLine, lineKey } from './look'
import { words, type Text } from './paper'
import { fieldText, pickText, valueText } from './phrases'
import type { ShareableSummary } from './sharing'
import type { Block } from './summary'
import { joined, withNotes } from './texts'
import { itemsInARow } from './twice'

/** What stands for one record of a row. */
export interface SaidOfOne {
  text: (block: Block) => Text
  /** The fields that the text says whole. */
  shows: (block: Block) => readonly string[]
}

interface InARow {
  /** Where the heading does not say what they are. */
  label?: string
  /** From the least to the most: the least always, the others where the page has room for them. */
  says: readonly [SaidOfOne, ...SaidOfOne[]]
  part: string
  canWait?: true
  /** The records, where their order is not the person's. */
  inOrder?: readonly Block[]
}

/** Names in a row: conditions, medicines, topics, things tried. */
export function inARow(
  summary: ShareableSummary,
  groupId: string,
  { label, says, part, canWait, inOrder }: InARow,
): Entry[] {
  const blocks = inOrder ?? findBlocks(summary, groupId)
  if (blocks.length === 0) return []
  const entry = ({ text, shows }: SaidOfOne, more: readonly SaidOfOne[]): Entry => {
    const items = blocks.map(text)
    const [next, ...rest] = more
    return {
      ...(label === undefined ? {} : { label: words(`${label}:`) }),
      text: itemsInARow(items),
      items,
      part,
      ...(canWait ? { canWait } : {}),
      covers: blocks.flatMap((block) => [
        lineKey(block),
        ...block.lines
          .filter((line) => shows(block).includes(line.id.split('.')[2] ?? ''))
          .map((line) => lineKey(block, line)),
      ]),
      ...(next === undefined ? {} : { fuller: entry(next, rest) }),
    }
  }
  const [least, ...more] = says
  return [entry(least, more)]
}

/** "Water-based lubricant (helped a little)", with what was noted about it where there is room. */
export function triedTexts(summary: ShareableSummary): InARow['says'] {
  const text =
    (...about: readonly string[]) =>
    (block: Block): Text => {
      const [what, kind] = [fieldText(summary, block, 'what'), fieldText(summary, block, 'kind')]
      const notes = about.map((field) => fieldText(summary, block, field))
      return withNotes(what.length > 0 ? what : kind, notes, '; ')
    }
  return [
    { text: text('effect'), shows: () => ['what', 'effect'] },
    { text: text('effect', 'note'), shows: () => ['what', 'effect', 'note'] },
  ]
}

/** "Family doctor or nurse", with what they said or did where there is room. */
export const peopleTexts = (summary: ShareableSummary): InARow['says'] => [
  { text: (block) => fieldText(summary, block, 'kind'), shows: () => ['kind'] },
  {
    text: (block) => withNotes(fieldText(summary, block, 'kind'), [fieldText(summary, block, 'result')], '; '),
    shows: () => ['kind', 'result'],
  },
]

/**
 * "Prostate cancer (in the past)": what is over, or not sure yet, is never read as if I had it. How others stand, since
 * when and longer notes where there is room.
 */
export function conditionTexts(summary: ShareableSummary): InARow['says'] {
  const hasShortNote = (block: Block): boolean => isShortNote(fieldText(summary, block, 'note'))
  const said = (isNow: (block: Block) => boolean, isAll = false): SaidOfOne => ({
    text: (block) =>
      conditionText(block, summary, { note: isAll || hasShortNote(block), since: isAll, now: isNow(block) }),
    shows: (block) => [
      'what',
      ...(isNow(block) ? ['now'] : []),
      ...(isAll || hasShortNote(block) ? ['note'] : []),
      ...(isAll ? ['since'] : []),
    ],
  })
  const is =
    (...states: readonly string[]) =>
    ({ lines }: Block): boolean =>
      lines.some(
        ({ id, value }) => id === 'health.conditions.now' && optionsIn(value).some((one) => states.includes(one)),
      )
  // That somebody has it now is what the name alone says.
  const isWorthSaying = is('past', 'suspected', 'controlled', 'tests', 'unsure')
  return [said(is('past', 'suspected')), said(isWorthSaying), said(isWorthSaying, true)]
}

/** "Removal of the womb (in 2019)". */
export const operationTexts = (summary: ShareableSummary): InARow['says'] => [
  {
    text: (block) => {
      const what = fieldText(summary, block, 'what')
      const unnamed = words(say('timeline.unnamed.health.surgeries'))
      return withNotes(what.length > 0 ? what : unnamed, [fieldText(summary, block, 'when')], '; ')
    },
    shows: () => ['what', 'when'],
  },
]

/** Of what may be unsafe to leave for the last page, the person's own words come first. */
const TOPICS_FIRST: readonly string[] = ['mood', 'past']

const isFirstTopic = ({ itemId }: Block): boolean => TOPICS_FIRST.includes(itemId)

/** Topics in the person's order, but these first. */
export const topicsInOrder = (summary: ShareableSummary): readonly Block[] =>
  findBlocks(summary, 'topics.picked').toSorted((a, b) => Number(isFirstTopic(b)) - Number(isFirstTopic(a)))

/** What a topic is called. Who said that it is not why they come is not read as if it might be. */
export function topicName(summary: ShareableSummary, block: Block): Text {
  const part = block.itemId === 'identity' ? findLine(summary, 'background.identityPart.part')?.line : undefined
  return part !== undefined && optionsIn(part.value).includes('no')
    ? valueText(part, summary)
    : pickText(block, summary)
}

/** "How I was raised: please go gently", with the person's own words about it where there is room. */
export function topicTexts(summary: ShareableSummary): InARow['says'] {
  const said = (holds: (block: Block) => boolean): SaidOfOne => ({
    text: (block) =>
      withNotes(
        joined([topicName(summary, block), fieldText(summary, block, 'how')], ': '),
        holds(block) ? [fieldText(summary, block, 'line')] : [],
        '; ',
      ),
    shows: (block) => ['what', 'how', ...(holds(block) ? ['line'] : [])],
  })
  return [said(() => false), said(isFirstTopic), said(() => true)]
}
