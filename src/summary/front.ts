/**
 * The front page, "at a glance": at most 28 lines of text. What it shortens or leaves out stands in full in a part; `shown` says
 * what stands here whole, so that nothing is printed twice without need.
 */
import { fitted, fittedItems, FRONT_LINES, LINE_LENGTH, linesIn } from './budget'
import type { Entry } from './frontEntries'
import type { FrontSection } from './frontSections'
import { plainText, type PaperBlock, type PaperPart, type Text } from './paper'
import type { PageSettings } from './settings'
import { linesOf } from './twice'

/**
 * How many lines each entry gets: all that it may take when there is room; else fewer for the long ones, then none for
 * those that can wait, then one for each, always from the foot of the page up. In two languages each counts twice.
 */
function allot(entries: readonly Entry[], lineLength: number, room: number): ReadonlyMap<Entry, number> {
  const wanted = (entry: Entry, most: number): number =>
    Math.min(most, linesIn(entry.text, lineLength - lengthOf(entry.label)))
  const times = (entry: Entry): number => (linesOf(entry.text).again.length > 0 ? 2 : 1)
  const lines = new Map(entries.map((entry) => [entry, wanted(entry, entry.lines[0] * times(entry))]))
  const total = (): number => [...lines.values()].reduce((sum, n) => sum + n, 0)
  const fromTheFoot = entries.toReversed()
  if (total() > room) for (const entry of entries) lines.set(entry, wanted(entry, entry.lines[1] * times(entry)))
  const shorten = (most: number): void => {
    for (const entry of fromTheFoot) {
      if (total() > room) lines.set(entry, Math.min(lines.get(entry) ?? 0, most * times(entry)))
    }
  }
  shorten(2)
  for (const entry of fromTheFoot) if (total() > room && entry.canWait) lines.set(entry, 0)
  shorten(1)
  // Two languages in large letters: what is left is the first alone.
  for (const entry of fromTheFoot) if (total() > room) lines.set(entry, Math.min(lines.get(entry) ?? 0, 1))
  return lines
}

const lengthOf = (label: Text = []): number => plainText(label).length

export interface Front {
  parts: PaperPart[]
  /** Keys of the answers that stand here whole. */
  shown: ReadonlySet<string>
}

/**
 * @param sections what it says, in one language or two
 * @param more "more in part n", in the same languages; without a number, that there is more
 * @param numbers the parts' numbers; empty while it is not known which parts print
 * @param taken lines that the header takes over the usual
 */
export function frontPage(
  sections: readonly FrontSection[],
  settings: PageSettings,
  more: (part: number | undefined) => Text,
  numbers: ReadonlyMap<string, number>,
  taken = 0,
): Front {
  const lineLength = LINE_LENGTH[settings.letters]
  const allotted = allot(
    sections.flatMap((section) => section.entries),
    lineLength,
    FRONT_LINES[settings.letters] - taken,
  )

  const shown = new Set<string>()
  const parts = sections.flatMap((section): PaperPart[] => {
    const entries = section.entries.flatMap((entry): Entry[] => {
      const lines = allotted.get(entry) ?? 0
      if (lines === 0) return []
      const last = more(numbers.get(entry.part))
      const length = lineLength - lengthOf(entry.label)
      const fit = entry.items ? fittedItems(entry.items, lines, length, last) : fitted(entry.text, lines, length, last)
      if (fit.whole) entry.covers.forEach((key) => shown.add(key))
      return [{ ...entry, text: fit.text }]
    })
    if (entries.length === 0) return []
    return [{ id: section.id, heading: section.heading, blocks: blocksOf(section, entries) }]
  })
  return { parts, shown }
}

function blocksOf(section: FrontSection, entries: readonly Entry[]): PaperBlock[] {
  const isItem = (entry: Entry): boolean => section.numbered === true && entry.label === undefined
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
