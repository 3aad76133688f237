import type { Box } from './box'

/**
 * What would make the claim to be accessible (PDF/UA-1) untrue for this sheet: each as a rule of the Matterhorn Protocol
 * 1.1 that depends on what is on the page. What depends on how files are written is held by `tests/paper/structure`.
 */
export const tagProblems = (sheet: Box): string[] => {
  const problems = new Set<string>()
  let level = 0
  const walk = (box: Box): void => {
    const { tag, inside } = box
    const heading = /^H(\d)$/.exec(tag?.type ?? '')
    if (heading) {
      const next = Number(heading[1])
      if (level === 0 && next !== 1) problems.add('14-002: the first heading is not H1')
      else if (next > level + 1) problems.add('14-003: a level of headings is left out')
      level = next
    }
    if (tag?.type === 'Figure' && !tag.alt?.trim()) problems.add('13-004: a figure without a text')
    if (box.figure && tag?.type !== 'Figure') problems.add('01-005: a figure without a tag')
    if (tag?.type === 'TH' && !tag.scope) problems.add('15-003: a head of a table without a scope')
    if (tag?.type === 'Table' && !isRegular(box)) problems.add('15-004: rows of unlike length')
    for (const placed of inside) walk(placed.box)
  }
  walk(sheet)
  return [...problems]
}

const isRegular = (table: Box): boolean => {
  const lengths = rowsOf(table).map((row) => cellsOf(row))
  return lengths.every((length) => length === lengths[0])
}

const rowsOf = (box: Box): Box[] =>
  box.tag?.type === 'TR' ? [box] : box.inside.flatMap((placed) => rowsOf(placed.box))

const cellsOf = (row: Box): number => row.inside.filter(({ box }) => ['TH', 'TD'].includes(box.tag?.type ?? '')).length
