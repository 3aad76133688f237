/** What a detail part is, and the plain one: everything that its groups say, in their order. */
import { groupBlocks } from './blocks'
import { lineKey } from './look'
import type { PaperBlock, Text } from './paper'
import { saysMore } from './phrases'
import type { ShareableSummary } from './sharing'
import type { Block, GroupSummary, Line } from './summary'

export interface DetailPart {
  id: string
  heading: Text
  blocks: readonly PaperBlock[]
  /** The records that stand in this part, to know whether the front page already holds them all. */
  records: readonly Block[]
  /** Keys of what stands here and is no record: that a group says "none", what is kept for the visit itself. */
  alsoSays: readonly string[]
  /** Says something that the front page never says. */
  addsToFront?: true
}

/** Groups of these ids (a step's id stands for all its groups), in order; groups that have their own place are left out. */
export function groupsOf(
  summary: ShareableSummary,
  ids: readonly string[],
  except: readonly string[] = [],
): GroupSummary[] {
  const all = summary.sections.flatMap((section) => section.groups)
  return ids
    .flatMap((id) => all.filter((group) => group.id === id || group.id.startsWith(`${id}.`)))
    .filter((group) => !except.includes(group.id))
}

/** What the page's header says (my name, the visit) is not said again in the parts. */
const IN_HEADER: readonly string[] = [
  'about.name.name',
  'about.name.pronouns',
  'about.age.age',
  'visit.booking.status',
  'visit.booking.date',
  'visit.booking.time',
  'visit.booking.therapist',
  'visit.booking.place',
  'visit.attend.who',
]

/** True for answers that the header or another answer already says. */
export const isSaidElsewhere = (summary: ShareableSummary, line: Line): boolean =>
  IN_HEADER.includes(line.id) || !saysMore(summary, line.id)

/** Keys of the answers that the front page says whole (`lineKey`). */
export type Shown = ReadonlySet<string>

/**
 * What a part has to say of a group: without what the header and the front page say. A list is said as a whole, as its
 * rows would tell little without what names them, or not at all.
 */
export function withoutSaid(group: GroupSummary, summary: ShareableSummary, shown: Shown): GroupSummary {
  const isShown = (block: Block, line?: Line): boolean => shown.has(lineKey(block, line))
  const isWhole = (block: Block): boolean =>
    block.lines.length === 0 ? isShown(block) : block.lines.every((line) => isShown(block, line))
  const isList = group.kind === 'list' || group.kind === 'picks'
  if (group.blocks.length === 0) return shown.has(`${group.id}|none`) ? { ...group, instead: '' } : group
  if (isList) return group.blocks.every(isWhole) ? { ...group, instead: '', blocks: [] } : group
  const blocks = group.blocks.map((block) => ({
    ...block,
    lines: block.lines.filter((line) => !isSaidElsewhere(summary, line) && !isShown(block, line)),
  }))
  return { ...group, blocks }
}

export function plainPart(
  id: string,
  heading: Text,
  groups: readonly GroupSummary[],
  summary: ShareableSummary,
  shown: Shown,
): DetailPart {
  return {
    id,
    heading,
    blocks: groups.flatMap((group) => groupBlocks(withoutSaid(group, summary, shown), summary)),
    records: groups.flatMap((group) => group.blocks),
    alsoSays: groups.filter((group) => group.instead === 'none').map((group) => `${group.id}|none`),
  }
}
