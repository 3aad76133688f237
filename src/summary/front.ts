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

/** What stands at the end of what is cut, in the languages of the page. Without a part: that there is more. */
export interface More {
  text: (part: number | undefined) => Text
  /** For names in a row: "12 of 48, all in part 4"; where there is room for none of them, how many they are. */
  some: (part: number | undefined, shown: number, all: number) => Text
}

/**
 * @param sections what it says, in one language or two
 * @param around what else stands on the page
 * @param numbers the parts' numbers; empty while it is not known which parts print
 */
export function frontPage(
  sections: readonly FrontSection[],
  settings: PageSettings,
  around: Around,
  more: More,
  numbers: ReadonlyMap<string, number>,
): Front {
  const fit = new FrontFit(settings, around)
  const allotted = fit.allot(sections)
  const shown = new Set<string>()
  const parts = allotted.sections.flatMap((section): PaperPart[] => {
    const standing = section.entries.filter((entry) => (allotted.lines.get(entry) ?? 0) > 0)
    const entries = standing.map((entry): Entry => {
      const lines = allotted.lines.get(entry) ?? 0
      const { text, whole } = fitOne(entry, lines, fit.columnOf(section, entry), more, numbers.get(entry.part))
      if (whole) entry.covers.forEach((key) => shown.add(key))
      return { ...entry, text }
    })
    if (entries.length === 0) return []
    return [{ id: section.id, heading: section.heading, blocks: blocksOf(section, entries) }]
  })
  return { parts, shown }
}

function fitOne(
  { text, items, separator }: Entry,
  lines: number,
  column: Column,
  more: More,
  part: number | undefined,
): Fitted {
  if (items === undefined) return fitted(text, lines, column, more.text(part))
  if (separator === undefined) {
    return fittedItems(items, lines, column, (shown) => more.some(part, shown, items.length))
  }
  const inRow = fittedItems(
    items,
    lines,
    column,
    (shown) => (shown === 0 && separator !== ' ' ? more.some(part, 0, items.length) : more.text(part)),
    separator,
  )
  // a sentence may be cut, what stands in a list may not
  return inRow.shown === 0 && separator === ' ' ? fitted(text, lines, column, more.text(part)) : inRow
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
