/** Which support lines are shown, and in which order. */
import { LINE_KINDS, SUPPORT_LINES, type LineKind, type RegionChoice, type SupportLine } from './supportLines'

export const AGE_BANDS = ['adult', 'under18', 'preferNot'] as const
/** '' as long as the person has not said. */
export type AgeBand = (typeof AGE_BANDS)[number] | ''

export interface LineGroup {
  kind: LineKind
  lines: readonly SupportLine[]
}

/**
 * The lines of a region, by kind. First the kinds that fit (`first`), then youth lines for a person under 18, then the
 * rest; directories last. Without a region only what works everywhere. An adult is shown no youth lines.
 */
export function linesFor(region: RegionChoice, ageBand: AgeBand = '', first: readonly LineKind[] = []): LineGroup[] {
  const here = region === '' ? 'elsewhere' : region
  const young: readonly LineKind[] = ageBand === 'under18' ? ['youth'] : []
  const order = [...new Set<LineKind>([...first, ...young, ...LINE_KINDS])]
  return order
    .filter((kind) => kind !== 'youth' || ageBand !== 'adult')
    .map((kind) => ({ kind, lines: SUPPORT_LINES.filter((line) => line.kind === kind && line.regions.includes(here)) }))
    .filter((group) => group.lines.length > 0)
}

/**
 * Only the lines of the given kinds. Where the region has none of the kind that fits best, its crisis lines, too: what is
 * left may be a line of the police, or for women only. Then those for young people, for a person who said to be under
 * 18; directories always.
 */
export function closestLines(
  region: RegionChoice,
  kinds: readonly LineKind[],
  ageBand: AgeBand = '',
): readonly SupportLine[] {
  const groups = linesFor(region, ageBand, kinds)
  const only = (...wanted: readonly LineKind[]) => groups.filter((group) => wanted.includes(group.kind))
  const best = kinds.slice(0, 1)
  const chosen = [...only(...kinds), ...(only(...best).length > 0 ? [] : only('crisis'))]
  const young = ageBand === 'under18' ? only('youth') : []
  return [...chosen, ...young, ...only('directory')].flatMap((group) => group.lines)
}
