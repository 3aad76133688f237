/** What is known of names that were typed stands beside them. It is looked up for the page, and stored nowhere. */
import type { Line, PrintableSummary } from './summary'

/** Who knows what belongs beside a text, by the name that stands in the field's description (`suggests`). */
export type Besides = Readonly<Record<string, (typed: string) => string | undefined>>

function withBeside(line: Line, besides: Besides): Line {
  const { field, value } = line
  if (field.kind !== 'text' || field.suggests === undefined || typeof value !== 'string') return line
  const beside = besides[field.suggests]?.(value)
  return beside === undefined ? line : { ...line, beside }
}

/** The same summary; what was typed in it is as it was. */
export const withBesides = (summary: PrintableSummary, besides: Besides): PrintableSummary => ({
  ...summary,
  sections: summary.sections.map((section) => ({
    ...section,
    groups: section.groups.map((group) => ({
      ...group,
      blocks: group.blocks.map((block) => ({
        ...block,
        lines: block.lines.map((line) => withBeside(line, besides)),
      })),
    })),
  })),
})
