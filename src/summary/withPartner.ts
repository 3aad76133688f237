/** The copy with a partner there: an allow-list, ticked one by one, and no free text unless ticked. */
import { findBlocks, findLine, inMainOrder } from './look'
import {
  GOALS_OF_A_CONCERN,
  GOALS_THAT_COULD_TELL,
  CONCERNS_HIDDEN_FROM_PARTNER,
  HIDDEN_FROM_PARTNER,
  PARTNER_ALWAYS,
  PARTNER_COMFORT,
  PARTNER_FIELDS_WHEN_TICKED,
  PARTNER_PICK_BY_PICK,
  PARTNER_WHEN_TICKED,
} from './readers'
import type { PageSettings } from './settings'
import { recordIdOf, type Block, type GroupSummary, type Line, type Summary } from './summary'

type Ticks = Pick<PageSettings, 'ticked' | 'unticked'>

const isHardConcern = ({ groupId, itemId }: Block): boolean =>
  groupId === 'concerns.picked' && CONCERNS_HIDDEN_FROM_PARTNER.has(itemId)

/** True for what stays off the copy with a partner there, even when ticked. */
export const isNeverForPartner = (block: Block): boolean =>
  HIDDEN_FROM_PARTNER.has(`question.${block.origin}`) || isHardConcern(block) || block.fromOffPage

/** Whether a tick can bring the record onto that copy. */
export const mayBeTicked = (block: Block): boolean =>
  block.disclosure === 'page' && !block.heldBack && !isNeverForPartner(block)

/** Names a goal among what is ticked for that copy. */
export const goalTick = (option: string): string => recordIdOf(PARTNER_PICK_BY_PICK, option)

/** The concerns that stand on that copy. */
const concernsOn = (summary: Summary, { ticked }: Ticks): ReadonlySet<string> =>
  new Set(
    findBlocks(summary, 'concerns.picked')
      .filter((block) => mayBeTicked(block) && ticked.includes(block.recordId))
      .map(({ itemId }) => itemId),
  )

/** Whether a goal stands there while nobody decided about it: not what could tell something, nor what names a concern. */
export const goalStarts = (option: string): boolean =>
  GOALS_OF_A_CONCERN[option] === undefined && !GOALS_THAT_COULD_TELL.has(option)

/** Whether a goal can be ticked: one that names a concern that was picked, only beside that concern. */
export function isGoalOffered(option: string, summary: Summary, settings: Ticks): boolean {
  const named = GOALS_OF_A_CONCERN[option] ?? []
  const picked = findBlocks(summary, 'concerns.picked').filter(({ itemId }) => named.includes(itemId))
  const on = concernsOn(summary, settings)
  return picked.length === 0 || picked.some(({ itemId }) => on.has(itemId))
}

/** Whether a goal stands there. A tick for something else never brings it there. */
export const isGoalOn = (option: string, summary: Summary, settings: Ticks): boolean =>
  isGoalOffered(option, summary, settings) &&
  (goalStarts(option) ? !settings.unticked.includes(goalTick(option)) : settings.ticked.includes(goalTick(option)))

/** Picks from the list: without the own words of "something else"; when nothing is left, nothing. */
function fromTheList(line: Line, isOn: (option: string) => boolean): Line[] {
  const { value } = line
  if (value === null || typeof value !== 'object' || !('picked' in value) || !Array.isArray(value.picked)) return [line]
  const picked = value.picked.filter((id) => id !== 'other' && isOn(id))
  return picked.length === 0 ? [] : [{ ...line, value: { picked, other: '' } }]
}

/** What helps me to talk, as it may stand there; null when nothing is left. */
export function comfortLines(block: Block): Line[] | null {
  const lines = block.lines.flatMap((line) => fromTheList(line, (option) => !isAboutPartner(option)))
  return lines.length === 0 ? null : lines
}

const isAboutPartner = (option: string): boolean => PARTNER_COMFORT.never.some((one) => one === option)

/** What of a record may stand there; null for nothing. */
export const partnerLines =
  (summary: Summary, settings: Ticks) =>
  (block: Block): Line[] | null => {
    const isTicked = settings.ticked.includes(block.recordId)
    if (HIDDEN_FROM_PARTNER.has(block.groupId)) return null
    if (PARTNER_WHEN_TICKED.has(block.groupId)) return isTicked && !isNeverForPartner(block) ? block.lines : null
    const fields = PARTNER_ALWAYS[block.groupId]
    if (block.groupId === PARTNER_COMFORT.group) return isTicked ? comfortLines(block) : null
    if (fields === undefined) return isTicked ? block.lines : null
    const isOn = (option: string): boolean =>
      block.groupId !== PARTNER_PICK_BY_PICK || isGoalOn(option, summary, settings)
    const isChosen = ({ id }: Line): boolean => PARTNER_FIELDS_WHEN_TICKED.has(id) && settings.ticked.includes(id)
    const mayStand = (line: Line): boolean => fields.includes(line.id) || isChosen(line)
    const lines = block.lines.filter(mayStand).flatMap((line) => fromTheList(line, isOn))
    return lines.length === 0 ? null : lines
  }

/**
 * The concerns in the person's own order. What says it (which matter most) is no record that could be ticked, so it would be
 * lost with it; kept private, it orders nothing here either.
 */
export function inOwnOrder(summary: Summary, group: GroupSummary, blocks: readonly Block[]): readonly Block[] {
  const most = findLine(summary, 'concerns.most.main')?.block
  if (group.id !== 'concerns.picked' || most?.disclosure !== 'page' || most.heldBack) return blocks
  const order = inMainOrder(summary).map(({ recordId }) => recordId)
  return blocks.toSorted((a, b) => order.indexOf(a.recordId) - order.indexOf(b.recordId))
}
