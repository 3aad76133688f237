/** Medicines on the front page: in which order, under which label, and what is said of each. */
import { say } from '../i18n'
import type { Entry } from './frontEntries'
import { inARow, type SaidOfOne } from './frontRows'
import { isDaily, saysHowOften } from './howOften'
import { choiceIn, findBlocks } from './look'
import { plainText, words, type Text } from './paper'
import { fieldText } from './phrases'
import type { ShareableSummary } from './sharing'
import type { Block } from './summary'
import { around, joined, withNotes } from './texts'

/** What is said beside the name where there is room. */
interface More {
  often?: true
  since?: true
}

const isStopped = (block: Block): boolean => choiceIn(block, 'status') === 'stopped'

/** Of what is over or not begun, how often would be read as of today. */
const isTaken = (block: Block): boolean => !isStopped(block) && choiceIn(block, 'status') !== 'planned'

/** How often, and the way of taking it; once where the one says the other. */
function oftenTexts(summary: ShareableSummary, block: Block): Text[] {
  const [often, note] = ['often', 'oftenNote'].map((field) => fieldText(summary, block, field))
  const isSaid = note !== undefined && saysHowOften(choiceIn(block, 'often'), plainText(note))
  return [isSaid ? [] : (often ?? []), note ?? []]
}

/**
 * What may play a part first, then what changed, as the rest may be cut; then what is taken now, what is not started yet,
 * and what was stopped last, so that nobody takes the first name for one of today. Each in the person's order.
 */
function medicinesInOrder(summary: ShareableSummary): Block[] {
  const rank = (block: Block): number => {
    if (choiceIn(block, 'link') === 'yes') return 0
    const status = choiceIn(block, 'status')
    if (status === 'changed' || status === 'new') return 1
    return status === 'stopped' ? 4 : status === 'planned' ? 3 : 2
  }
  return findBlocks(summary, 'medicines.list').toSorted((a, b) => rank(a) - rank(b))
}

/**
 * "Sertraline 50 mg (since January 2025, stopped: February 2026, it made me numb)": nobody should take it for one of now.
 * What is taken now and then says so always, as a name alone reads as taken every day; where there is room, how often
 * the others are taken, then since when.
 */
function medicineTexts(summary: ShareableSummary): readonly [SaidOfOne, ...SaidOfOne[]] {
  const saysSince = (block: Block, more: More): boolean =>
    choiceIn(block, 'link') === 'yes' ? choiceIn(block, 'status') !== 'planned' : more.since === true && isTaken(block)
  const saysOften = (block: Block, more: More): boolean =>
    isTaken(block) && (more.often === true || !isDaily(choiceIn(block, 'often')))
  const said = (more: More): SaidOfOne => ({
    text: (block) => {
      const name = joined([fieldText(summary, block, 'name'), fieldText(summary, block, 'dose')], ' ')
      const status = choiceIn(block, 'status')
      const since = fieldText(summary, block, 'since')
      const stopped = fieldText(summary, block, 'stoppedWhen')
      const notes: Text[] = [
        status === 'planned' ? words(say('front.planned')) : [],
        status === 'sometimes' ? words(say('front.sometimes')) : [],
        ...(saysOften(block, more) ? oftenTexts(summary, block) : []),
        saysSince(block, more) && since.length > 0 ? around('front.since', since) : [],
        status === 'changed' ? words(say('front.changed')) : [],
        status === 'stopped' && stopped.length > 0 ? around('front.stoppedWhen', stopped) : [],
        status === 'stopped' && stopped.length === 0 ? words(say('front.stopped')) : [],
        status === 'stopped' ? fieldText(summary, block, 'stoppedWhy') : [],
        choiceIn(block, 'link') === 'yes' ? words(say('front.linked')) : [],
      ]
      return withNotes(name, notes, ', ')
    },
    shows: (block) => [
      'name',
      'dose',
      ...(saysOften(block, more) ? ['often', 'oftenNote'] : []),
      ...(saysSince(block, more) ? ['since'] : []),
    ],
  })
  return [said({}), said({ often: true }), said({ often: true, since: true })]
}

/** "I take" and "I took" apart: in one row, what was stopped years ago is read as one of today. */
export function medicineEntries(summary: ShareableSummary): Entry[] {
  const all = medicinesInOrder(summary)
  const rowOf = (label: string, blocks: Block[]): Entry[] =>
    blocks.length === 0
      ? []
      : inARow(summary, 'medicines.list', {
          label,
          says: medicineTexts(summary),
          inOrder: blocks,
          part: 'medicines',
        })
  return [
    ...rowOf(
      say('front.medicines'),
      all.filter((block) => !isStopped(block)),
    ),
    ...rowOf(say('front.medicines.took'), all.filter(isStopped)),
  ]
}
