/** Medicines on the front page: in which order, under which label, and what is said of each. */
import { say } from '../i18n'
import type { SaidOfOne } from './frontRows'
import { choiceIn, findBlocks } from './look'
import { words, type Text } from './paper'
import { fieldText } from './phrases'
import type { ShareableSummary } from './sharing'
import type { Block } from './summary'
import { around, joined, withNotes } from './texts'

const OFTEN = ['often', 'oftenNote'] as const

/** What is said beside the name where there is room. */
interface More {
  often?: true
  since?: true
}

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

/**
 * "Sertraline 50 mg (since January 2025, stopped: February 2026, may play a part)": nobody should take it for one of now.
 * Where there is room, how often what is taken now is taken, then since when.
 */
export function medicineTexts(summary: ShareableSummary): readonly [SaidOfOne, ...SaidOfOne[]] {
  const saysSince = (block: Block, more: More): boolean =>
    choiceIn(block, 'link') === 'yes' ? choiceIn(block, 'status') !== 'planned' : more.since === true && isTaken(block)
  const saysOften = (block: Block, more: More): boolean => more.often === true && isTaken(block)
  const said = (more: More): SaidOfOne => ({
    text: (block) => {
      const name = joined([fieldText(summary, block, 'name'), fieldText(summary, block, 'dose')], ' ')
      const status = choiceIn(block, 'status')
      const since = fieldText(summary, block, 'since')
      const stopped = fieldText(summary, block, 'stoppedWhen')
      const notes: Text[] = [
        status === 'planned' ? words(say('front.planned')) : [],
        ...(saysOften(block, more) ? OFTEN.map((field) => fieldText(summary, block, field)) : []),
        saysSince(block, more) && since.length > 0 ? around('front.since', since) : [],
        status === 'changed' ? words(say('front.changed')) : [],
        status === 'stopped' && stopped.length > 0 ? around('front.stoppedWhen', stopped) : [],
        status === 'stopped' && stopped.length === 0 ? words(say('front.stopped')) : [],
        choiceIn(block, 'link') === 'yes' ? words(say('front.linked')) : [],
      ]
      return withNotes(name, notes, ', ')
    },
    shows: (block) => [
      'name',
      'dose',
      ...(saysOften(block, more) ? OFTEN : []),
      ...(saysSince(block, more) ? ['since'] : []),
    ],
  })
  return [said({}), said({ often: true }), said({ often: true, since: true })]
}
