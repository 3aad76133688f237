/** Looking things up in a summary by id. */
import { optionsIn } from '../form/values'
import type { Block, GroupSummary, Line, Summary } from './summary'

export const findGroup = (summary: Summary, groupId: string): GroupSummary | undefined =>
  summary.sections.flatMap((section) => section.groups).find((group) => group.id === groupId)

export const findBlocks = (summary: Summary, groupId: string): readonly Block[] =>
  findGroup(summary, groupId)?.blocks ?? []

/** A line of a single record, by its full id. */
export function findLine(summary: Summary, id: string): { block: Block; line: Line } | undefined {
  const groupId = id.split('.').slice(0, 2).join('.')
  for (const block of findBlocks(summary, groupId)) {
    const line = block.lines.find((one) => one.id === id)
    if (line !== undefined) return { block, line }
  }
  return undefined
}

/** Names one answer: the record and the line; a pick itself has no line. */
export const lineKey = (block: Block, line?: Line): string => `${block.recordId}|${line?.id ?? ''}`

/** What stands for a group that is left for the visit itself, among the keys of what the page says. */
export const aloudKey = (groupId: string): string => `${groupId}|aloud`

/** The option picked in a single choice of a record, or ''. @param field of its group */
export const choiceIn = (block: Block, field: string): string =>
  optionsIn(block.lines.find((line) => line.id === `${block.groupId}.${field}`)?.value)[0] ?? ''

/** The concerns: the ones that matter most first, in their order, then the rest as picked. */
export function inMainOrder(summary: Summary): Block[] {
  const concerns = findBlocks(summary, 'concerns.picked')
  const main = mainConcerns(summary)
  const rank = (block: Block): number => (main.includes(block.itemId) ? main.indexOf(block.itemId) : main.length)
  return concerns.toSorted((a, b) => rank(a) - rank(b))
}

/** The ids of the concerns that matter most, in their order. */
export function mainConcerns(summary: Summary): readonly string[] {
  const value = findLine(summary, 'concerns.most.main')?.line.value
  return Array.isArray(value) ? value : []
}

/** What belongs to one concern, over all groups of the details step, in the description's order. */
export const detailsOf = (summary: Summary, concernId: string): Block[] =>
  summary.sections
    .filter((section) => section.id === 'details')
    .flatMap((section) => section.groups.flatMap((group) => group.blocks))
    .filter((block) => block.itemId === concernId)

/** What was typed as the answer of a single record, or ''. */
export function typedText(summary: Summary, id: string): string {
  const value = findLine(summary, id)?.line.value
  return typeof value === 'string' ? value : ''
}

/** "I would rather have it read here": of a concern, or of a topic. It is never among what is said aloud. */
export const isToBeRead = (summary: Summary, block: Block): boolean =>
  choiceIn(block, 'how') === 'read' ||
  (block.groupId === 'concerns.picked' &&
    detailsOf(summary, block.itemId).some((detail) => choiceIn(detail, 'mark') === 'read'))
