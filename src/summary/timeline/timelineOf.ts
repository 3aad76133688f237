/** From what may be shared to what came before what. */
import { formatShortMonth, say, sayOf } from '../../i18n'
import { words } from '../text'
import type { ShareableSummary } from '../sharing'
import { chosen } from './chosen'
import { LANES, type Days, type Lane, type Mark, type Timeline } from './model'
import { axisOf, isShort, orderOf, placeThing, rangesOf, type Placed } from './place'
import { thingsOf } from './things'
import { altText, earlierText, keyText, undatedText, whenText } from './wording'
import { middleOf } from './days'

/** A figure of fewer marks would say less than the words do. */
export const FEWEST_MARKS = 3

function markOf(placed: Placed, number: number, axis: Days, birthYear: number | null): Mark {
  const { thing } = placed
  const { start, end } = rangesOf(placed, axis)
  const isAlways = placed.start === 'always'
  const isEarlier = isAlways || (placed.start !== 'unknown' && middleOf(start) < axis.from) || end.to < axis.from
  return {
    number,
    label: thing.label,
    when: whenText(thing, birthYear),
    start,
    end,
    ongoing: thing.end === 'now',
    ...(placed.start === 'unknown' && typeof thing.end === 'object' && placed.changes.length === 0
      ? { stopOnly: true as const }
      : {}),
    comesAndGoes: thing.comesAndGoes,
    cameBack: thing.cameBack,
    changes: placed.changes,
    earlier: isEarlier ? earlierText(start, isAlways) : null,
  }
}

/** Of one and the same month the operation stands before what came of it. */
const isConcern = ({ thing }: Placed): boolean => thing.lane === 'concerns'

/**
 * The timeline, or null when nothing is dated. Numbers follow the order of time; of what began at the same time, concerns
 * come last, and the others keep the order of the lanes, then of the answers.
 */
export function timelineOf(summary: ShareableSummary): Timeline | null {
  const { today, birthYear } = summary
  const things = thingsOf(summary)
  const found = things.map((thing) => ({ thing, placed: placeThing(thing, { today, birthYear }) }))
  const placed = found
    .flatMap((one) => one.placed ?? [])
    // Stable, so that the order of the answers holds among equals.
    .toSorted((a, b) => compare(orderOf(a), orderOf(b)) || Number(isConcern(a)) - Number(isConcern(b)))
  // "As long as I can remember" alone is no date.
  if (placed.every(({ start }) => start === 'always')) return null

  const axis = axisOf(placed, today)
  const inFigure = placed.length < FEWEST_MARKS ? new Set<Placed>() : chosen(placed, axis)
  const all = placed.map((one, i) => ({ one, mark: markOf(one, i + 1, axis, birthYear) }))
  const lanes = LANES.flatMap((id): Lane[] => {
    const marks = all.filter(({ one }) => one.thing.lane === id && inFigure.has(one)).map(({ mark }) => mark)
    return marks.length === 0 ? [] : [{ id, label: words(sayOf(`timeline.lane.${id}`)), marks }]
  })
  const marks = lanes.flatMap((lane) => lane.marks)
  return {
    axis,
    unit: isShort(axis) ? 'month' : 'year',
    todayLabel: words(say('timeline.today')),
    months: Array.from({ length: 12 }, (_, i) => words(formatShortMonth(i + 1))),
    lanes,
    entries: all.map(({ mark: { number, label, when } }) => ({ number, label, when })),
    undated: found.flatMap(({ thing, placed: place }) => (place === null ? [undatedText(thing, birthYear)] : [])),
    key: keyText(marks, all.length),
    alt: altText(lanes, axis),
  }
}

/** −∞ is before everything and equal to itself; a difference would be no number. */
const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1)
