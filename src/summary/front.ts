/**
 * The front page, "at a glance": one page, always. What it shortens or leaves out stands in full in a part; `shown` says
 * what stands here whole, so that nothing is printed twice without need.
 */
import { fitted, fittedItems, type Column, type Fitted } from './budget'
import type { Entry } from './frontEntries'
import { FrontFit, isNumbered, type Around } from './frontFit'
import type { FrontSection } from './frontSections'
import type { PaperBlock, PaperPart, Text } from './paper'
import type { PageSettings } from './settings'

export interface Front {
  parts: PaperPart[]
  /** Keys of the answers that stand here whole. */
  shown: ReadonlySet<string>
}

/**
 * @param sections what it says, in one language or two
 * @param around what else stands on the page
 * @param more "more in part n", in the same languages; without a number, that there is more
 * @param numbers the parts' numbers; empty while it is not known which parts print
 */
export function frontPage(
  sections: readonly FrontSection[],
  settings: PageSettings,
  around: Around,
  more: (part: number | undefined) => Text,
  numbers: ReadonlyMap<string, number>,
): Front {
  const fit = new FrontFit(settings, around)
  const allotted = fit.allot(sections)
  const shown = new Set<string>()
  const parts = sections.flatMap((section): PaperPart[] => {
    const standing = section.entries.filter((entry) => (allotted.get(entry) ?? 0) > 0)
    const fitEntry = (entry: Entry, last: Text): Fitted =>
      fitOne(entry, allotted.get(entry) ?? 0, fit.columnOf(section, entry), last)
    const tried = standing.map((entry) => fitEntry(entry, more(numbers.get(entry.part))))
    const entries = standing.map((entry, i): Entry => {
      const { text, whole } = tried[i] ?? { text: entry.text, whole: true }
      if (whole) entry.covers.forEach((key) => shown.add(key))
      // where to find the rest is said once, by the last that has more there
      const isLast = !standing.some((other, j) => j > i && other.part === entry.part && tried[j]?.whole === false)
      return { ...entry, text: whole || isLast ? text : fitEntry(entry, more(undefined)).text }
    })
    if (entries.length === 0) return []
    return [{ id: section.id, heading: section.heading, blocks: blocksOf(section, entries) }]
  })
  return { parts, shown }
}

function fitOne({ text, items, separator }: Entry, lines: number, column: Column, last: Text): Fitted {
  if (items === undefined) return fitted(text, lines, column, last)
  const inRow = fittedItems(items, lines, column, last, separator)
  // a sentence may be cut, a medicine may not
  return inRow.shown === 0 && separator === ' ' ? fitted(text, lines, column, last) : inRow
}

function blocksOf(section: FrontSection, entries: readonly Entry[]): PaperBlock[] {
  const isItem = (entry: Entry): boolean => isNumbered(section, entry)
  const items = entries.filter(isItem).map((entry) => entry.text)
  const list: PaperBlock[] =
    items.length > 1 ? [{ kind: 'list', ordered: true, items }] : items.map((text) => ({ kind: 'line', text }))
  const others = entries
    .filter((entry) => !isItem(entry))
    .map((entry): PaperBlock => {
      if (entry.quote) return { kind: 'quote', text: entry.text }
      return { kind: 'line', ...(entry.label === undefined ? {} : { label: entry.label }), text: entry.text }
    })
  return [...list, ...others]
}
