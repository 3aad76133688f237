/**
 * The front page, "at a glance": at most 28 lines of text. What it shortens or leaves out stands in full in a part; `shown` says
 * what stands here whole, so that nothing is printed twice without need.
 */
import { say } from '../i18n'
import { fitted, fittedItems, FRONT_LINES, LINE_LENGTH, linesIn } from './budget'
import type { Entry } from './frontEntries'
import { frontSections, type FrontSection } from './frontSections'
import type { OpeningState } from './opening'
import { plainText, words, type PaperBlock, type PaperPart, type Text } from './paper'
import type { PageSettings } from './settings'
import type { ShareableSummary } from './sharing'

/**
 * How many lines each entry gets: all that it may take when there is room; else fewer for the long ones, then none for
 * those that can wait, then one for each, always from the foot of the page up.
 */
function allot(entries: readonly Entry[], lineLength: number, room: number): ReadonlyMap<Entry, number> {
  const wanted = (entry: Entry, most: number): number =>
    Math.min(most, linesIn(entry.text, lineLength - lengthOf(entry.label)))
  const lines = new Map(entries.map((entry) => [entry, wanted(entry, entry.lines[0])]))
  const total = (): number => [...lines.values()].reduce((sum, n) => sum + n, 0)
  const fromTheFoot = entries.toReversed()
  if (total() > room) for (const entry of entries) lines.set(entry, wanted(entry, entry.lines[1]))
  const shorten = (most: number): void => {
    for (const entry of fromTheFoot) if (total() > room) lines.set(entry, Math.min(lines.get(entry) ?? 0, most))
  }
  shorten(2)
  for (const entry of fromTheFoot) if (total() > room && entry.canWait) lines.set(entry, 0)
  shorten(1)
  return lines
}

const lengthOf = (label: Text = []): number => plainText(label).length

export interface Front {
  parts: PaperPart[]
  /** Keys of the answers that stand here whole. */
  shown: ReadonlySet<string>
}

/**
 * @param numbers the parts' numbers, for "more in part n"; empty while it is not known which parts print
 */
export function frontPage(
  summary: ShareableSummary,
  settings: PageSettings,
  opening: OpeningState,
  numbers: ReadonlyMap<string, number>,
): Front {
  const lineLength = LINE_LENGTH[settings.letters]
  const sections = frontSections(summary, opening)
  const allotted = allot(
    sections.flatMap((section) => section.entries),
    lineLength,
    FRONT_LINES[settings.letters],
  )

  const shown = new Set<string>()
  const parts = sections.flatMap((section): PaperPart[] => {
    const entries = section.entries.flatMap((entry): Entry[] => {
      const lines = allotted.get(entry) ?? 0
      if (lines === 0) return []
      const number = numbers.get(entry.part)
      const more = number === undefined ? say('front.moreOnly') : say('front.more', { part: number })
      const length = lineLength - lengthOf(entry.label)
      const fit = entry.items ? fittedItems(entry.items, lines, length, more) : fitted(entry.text, lines, length, more)
      if (fit.whole) entry.covers.forEach((key) => shown.add(key))
      return [{ ...entry, text: fit.text }]
    })
    if (entries.length === 0) return []
    return [{ id: section.id, heading: words(section.heading), blocks: blocksOf(section, entries) }]
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
