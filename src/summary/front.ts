/**
 * The front page, "at a glance": at most 28 lines. What it shortens or leaves out stands in full in a part; `shown` says
 * what stands here whole, so that nothing is printed twice without need.
 */
import { say } from '../i18n'
import { fitted, LINE_LENGTH, linesIn } from './budget'
import { frontSections, type Entry, type FrontSection } from './frontSections'
import type { OpeningState } from './opening'
import type { PaperBlock, PaperPart } from './paper'
import type { PageSettings } from './settings'
import type { ShareableSummary } from './sharing'

const MOST_LINES = 28

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
  const wanted = sections
    .flatMap((section) => section.entries)
    .reduce((sum, entry) => sum + Math.min(entry.lines[0], linesIn(entry.text, lineLength)), 0)
  const tight = wanted > MOST_LINES ? 1 : 0

  const shown = new Set<string>()
  const parts = sections.flatMap((section): PaperPart[] => {
    const entries = section.entries.map((entry) => {
      const number = numbers.get(entry.part)
      const more = number === undefined ? say('front.moreOnly') : say('front.more', { part: number })
      const length = lineLength - (entry.label?.length ?? 0)
      const fit = fitted(entry.text, entry.lines[tight], length, more)
      if (fit.whole) entry.covers.forEach((key) => shown.add(key))
      return { ...entry, text: fit.text }
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
