/** Medicines on the front page: in which order, under which label, and what is said of each. */
import type { ApproximateDate } from '../form/approximateDate'
import { say } from '../i18n'
import type { SaidOfOne } from './frontRows'
import { choiceIn, findBlocks } from './look'
import { words, type Text } from './paper'
import { fieldText } from './phrases'
import type { ShareableSummary } from './sharing'
import type { Block } from './summary'
import { spokenDate } from './roughTimes'
import { around, joined, withNotes } from './texts'

const OFTEN = ['often', 'oftenNote'] as const

/** Of what is over or not begun, how often would be read as of today. */
const isTaken = (block: Block): boolean => !['stopped', 'planned'].includes(choiceIn(block, 'status'))

/**
 * What may play a part first, then what changed, as the rest may be cut; then what is taken now, what is not started yet,
 * and what was stopped last, so that nobody takes the first name for one of today. Each in the person's order.
 */
export function medicinesInOrder(summary: ShareableSummary): Block[] {
  const rank = (block: Block): number => {
    if (choiceIn(block, 'link') === 'yes') return 0
    const status = choiceIn(block, 'status')
    if (status === 'changed' || status === 'new') return 1
    return status === 'stopped' ? 4 : status === 'planned' ? 3 : 2
  }
  return findBlocks(summary, 'medicines.list').toSorted((a, b) => rank(a) - rank(b))
}

/** "I take", where no other than what is taken now stands in the row. */
export const medicinesLabel = (summary: ShareableSummary): string =>
  findBlocks(summary, 'medicines.list').some((block) => ['stopped', 'planned'].includes(choiceIn(block, 'status')))
    ? say('front.medicines.some')
    : say('front.medicines')

/** A time without brackets, as it stands in some already. */
function sinceText(block: Block, summary: ShareableSummary): Text {
  const value = block.lines.find((line) => line.id === 'medicines.list.since')?.value as ApproximateDate | undefined
  return value?.kind === 'ago' ? spokenDate(value, summary) : fieldText(summary, block, 'since')
}

/**
 * "Sertraline 50 mg (since January 2025, stopped: February 2026, may play a part)": nobody should take it for one of now.
 * Where there is room, how often what is taken now is taken, then since when.
 */
export function medicineTexts(summary: ShareableSummary): readonly [SaidOfOne, ...SaidOfOne[]] {
  const text =
    (more: { often?: true; since?: true }) =>
    (block: Block): Text => {
      const name = joined([fieldText(summary, block, 'name'), fieldText(summary, block, 'dose')], ' ')
      const isLinked = choiceIn(block, 'link') === 'yes'
      const status = choiceIn(block, 'status')
      const since = sinceText(block, summary)
      const stopped = fieldText(summary, block, 'stoppedWhen')
      const notes: Text[] = [
        status === 'planned' ? words(say('front.planned')) : [],
        ...(more.often && isTaken(block) ? OFTEN.map((field) => fieldText(summary, block, field)) : []),
        since.length > 0 && ((isLinked && status !== 'planned') || (more.since && isTaken(block)))
          ? around('front.since', since)
          : [],
        status === 'changed' ? words(say('front.changed')) : [],
        status === 'stopped' && stopped.length > 0 ? around('front.stoppedWhen', stopped) : [],
        status === 'stopped' && stopped.length === 0 ? words(say('front.stopped')) : [],
        isLinked ? words(say('front.linked')) : [],
      ]
      return withNotes(name, notes, ', ')
    }
  const often = (block: Block): readonly string[] => ['name', 'dose', ...(isTaken(block) ? OFTEN : [])]
  return [
    { text: text({}), shows: () => ['name', 'dose'] },
    { text: text({ often: true }), shows: often },
    { text: text({ often: true, since: true }), shows: often },
  ]
}
