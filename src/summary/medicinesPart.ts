/** The part that says everything about medicines. */
import { optionsIn } from '../form/values'
import { say } from '../i18n'
import { groupBlocks, tableBlock } from './blocks'
import { groupsOf, plainPart, withoutSaid, type DetailPart, type Shown } from './detailPart'
import { choiceIn, findGroup } from './look'
import { words } from './paper'
import type { ShareableSummary } from './sharing'
import type { Block } from './summary'

const NOTHING: Shown = new Set()

/** Groups of the medicines part that stand before the others, or as tables. */
const IN_PLACE: ReadonlySet<string> = new Set(['health.allergies', 'medicines.taking', 'medicines.list'])

/** Allergies first; what is taken now, now and then, not started, then what was stopped. */
export function medicinesPart(summary: ShareableSummary, shown: Shown): DetailPart {
  const groups = groupsOf(summary, ['health.allergies', 'medicines'])
  const all = findGroup(summary, 'medicines.list')
  const list = all && withoutSaid(all, summary, shown)
  const statusOf = (block: Block): string => {
    const picked = choiceIn(block, 'status')
    return picked === 'sometimes' || picked === 'planned' || picked === 'stopped' ? picked : 'now'
  }
  const tables = (['now', 'sometimes', 'planned', 'stopped'] as const).flatMap((status) => {
    const blocks = (list?.blocks ?? []).filter((block) => statusOf(block) === status)
    if (list === undefined || blocks.length === 0) return []
    const shown = blocks.map(withoutImpliedStatus)
    return [
      {
        ...tableBlock(list, summary, status === 'stopped' ? shown.map(inThePast) : shown),
        caption: words(say(`medicines.${status}`)),
      },
    ]
  })
  const before = groups.filter((group) => group.id === 'health.allergies' || group.id === 'medicines.taking')
  const after = groups.filter((group) => !IN_PLACE.has(group.id))
  const blocks = [
    // allergies again, too: who looks up a medicine here must not miss them
    ...before.flatMap((group) => groupBlocks(withoutSaid(group, summary, NOTHING), summary)),
    ...tables,
    ...after.flatMap((group) => groupBlocks(withoutSaid(group, summary, shown), summary)),
  ]
  return { ...plainPart('medicines', words(say('part.medicines')), groups, summary, shown), blocks }
}

/** The heading above already says "now", "now and then", "stopped"; "just started" and "dose changed" stay. */
const withoutImpliedStatus = (block: Block): Block => ({
  ...block,
  lines: block.lines.filter(
    ({ id, value }) =>
      id !== 'medicines.list.status' || optionsIn(value).some((status) => status === 'new' || status === 'changed'),
  ),
})

const inThePast = (block: Block): Block => ({
  ...block,
  lines: block.lines.map((line) => ({ ...line, isPast: true as const })),
})
