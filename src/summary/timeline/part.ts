/** The timeline as a part of the page: the figure, how to read it, the same in words, and what has no place in time. */
import { say } from '../../i18n'
import type { LineBlock, PaperBlock, TableBlock } from '../paper'
import { joined } from '../texts'
import type { ShareableSummary } from '../sharing'
import type { Block } from '../summary'
import type { Entry, Timeline } from './model'
import { words, type Text } from '../text'
import { thingsOf } from './things'
import { timelineOf } from './timelineOf'

/** Shares of the line: number, what, when. */
const WIDTHS = [0.08, 0.5, 0.42]

/** Everything that is dated, in the order of time: the text of the figure. */
export function timelineTable({ entries }: Timeline): TableBlock {
  const rowOf = ({ number, label, when }: Entry): Text[][] => [words(String(number)), label, when].map((text) => [text])
  return {
    kind: 'table',
    caption: words(say('timeline.list')),
    heads: [say('timeline.number'), say('timeline.what'), say('timeline.when')].map(words),
    widths: WIDTHS,
    numbered: true,
    rows: entries.map(rowOf),
  }
}

/** "Time not sure: …", or nothing. */
export const undatedLine = ({ undated }: Timeline): LineBlock[] =>
  undated.length === 0
    ? []
    : [{ kind: 'line', label: words(`${say('timeline.undated')}:`), text: joined(undated, '; ') }]

/** What a part of the page is made of (`DetailPart`). */
interface TimelinePart {
  id: string
  heading: Text
  blocks: PaperBlock[]
  records: readonly Block[]
  alsoSays: readonly string[]
  addsToFront?: true
}

/** No part at all when nothing is dated. A list too short for a figure prints only when the front page does not hold it. */
export function timelinePart(summary: ShareableSummary): TimelinePart[] {
  const timeline = timelineOf(summary)
  if (timeline === null) return []
  const hasFigure = timeline.lanes.length > 0
  const figure: PaperBlock[] = hasFigure ? [{ kind: 'timeline', timeline }] : []
  const key: LineBlock[] = timeline.key.length === 0 ? [] : [{ kind: 'line', text: timeline.key }]
  return [
    {
      id: 'timeline',
      heading: words(say('part.timeline')),
      blocks: [...figure, ...key, timelineTable(timeline), ...undatedLine(timeline)],
      records: thingsOf(summary).map(({ source: { block, line } }) => ({
        ...block,
        lines: line === undefined ? [] : [line],
      })),
      alsoSays: [],
      ...(hasFigure ? { addsToFront: true } : {}),
    },
  ]
}
