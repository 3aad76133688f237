/** The copy with a partner there: an allow-list, ticked one by one, and no free text unless ticked. */
import { findBlocks } from './look'
import {
  GOALS_OF_A_CONCERN,
  GOALS_THAT_COULD_TELL,
  HIDDEN_FROM_PARTNER,
  PARTNER_ALWAYS,
  PARTNER_PICK_BY_PICK,
  PARTNER_WHEN_TICKED,
} from './readers'
import type { PageSettings } from './settings'
import { recordIdOf, type Block, type Line, type Summary } from './summary'

type Ticks = Pick<PageSettings, 'ticked' | 'unticked'>

/** True for what stays off the copy with a partner there, even when ticked. */
export const isNeverForPartner = (block: Block): boolean =>
  HIDDEN_FROM_PARTNER.has(`question.${block.origin}`) || block.fromOffPage

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

/**
 * Whether a goal stands there while nobody decided about it: not what could tell something, and what names a concern only
 * beside that concern.
 */
export function goalStarts(option: string, summary: Summary, settings: Ticks): boolean {
  const concerns = GOALS_OF_A_CONCERN[option]
  if (concerns === undefined) return !GOALS_THAT_COULD_TELL.has(option)
  const on = concernsOn(summary, settings)
  return concerns.some((concern) => on.has(concern))
}

/** Whether a goal stands there. */
export const isGoalOn = (option: string, summary: Summary, settings: Ticks): boolean =>
  goalStarts(option, summary, settings)
    ? !settings.unticked.includes(goalTick(option))
    : settings.ticked.includes(goalTick(option))

/** Picks from the list: without the own words of "something else"; when nothing is left, nothing. */
function fromTheList(line: Line, isOn: (option: string) => boolean): Line[] {
  const { value } = line
  if (value === null || typeof value !== 'object' || !('picked' in value) || !Array.isArray(value.picked)) return [line]
  const picked = value.picked.filter((id) => id !== 'other' && isOn(id))
  return picked.length === 0 ? [] : [{ ...line, value: { picked, other: '' } }]
}

/** What of a record may stand there; null for nothing. */
export const partnerLines =
  (summary: Summary, settings: Ticks) =>
  (block: Block): Line[] | null => {
    const isTicked = settings.ticked.includes(block.recordId)
    if (HIDDEN_FROM_PARTNER.has(block.groupId)) return null
    if (PARTNER_WHEN_TICKED.has(block.groupId)) return isTicked && !isNeverForPartner(block) ? block.lines : null
    const fields = PARTNER_ALWAYS[block.groupId]
    if (fields === undefined) return isTicked ? block.lines : null
    const isOn = (option: string): boolean =>
      block.groupId !== PARTNER_PICK_BY_PICK || isGoalOn(option, summary, settings)
    const lines = block.lines.filter((line) => fields.includes(line.id)).flatMap((line) => fromTheList(line, isOn))
    return lines.length === 0 ? null : lines
  }
