/** Things on the calendar: the days that their rough times may mean, the axis, and what is older than it. */
import { addMonths, dateRange, type ApproximateDate } from '../../form/approximateDate'
import { dayNumber, daysOf, firstOfMonth, middleOf, monthOf, yearOf } from './days'
import type { Days } from './model'
import { RANK, type Thing } from './things'

/** The clock that times are read by. */
export interface Now {
  /** `YYYY-MM-DD` */
  today: string
  birthYear: number | null
}

/** A thing of which something is dated. */
export interface Placed {
  thing: Thing
  start: Days | 'always' | 'unknown'
  end: Days | 'unknown'
  changes: Days[]
}

/** The days of a rough time that lie in the past; null for what cannot be placed, or lies ahead. */
function pastDays(date: ApproximateDate, { today, birthYear }: Now): Days | null {
  const range = dateRange(date, birthYear)
  if (range === null || range.from > today) return null
  return daysOf({ from: range.from, to: range.to > today ? today : range.to })
}

/** Where a thing stands, or null when nothing about it can be placed. */
export function placeThing(thing: Thing, now: Now): Placed | null {
  const day = dayNumber(now.today)
  const start = thing.start === null || thing.start === 'always' ? null : pastDays(thing.start, now)
  const stopped = typeof thing.end === 'object' ? pastDays(thing.end, now) : null
  const changes = thing.changes.flatMap((date) => pastDays(date, now) ?? [])
  if (start === null && thing.start !== 'always' && stopped === null && changes.length === 0) return null
  const placedStart = thing.start === 'always' ? 'always' : (start ?? 'unknown')
  const end = endOf(thing, start, stopped, day)
  return { thing, start: placedStart, end, changes }
}

function endOf(thing: Thing, start: Days | null, stopped: Days | null, today: number): Days | 'unknown' {
  if (thing.end === 'now') return { from: today, to: today }
  // What happened once has a start, or it would not be here.
  if (thing.end === 'once') return start ?? 'unknown'
  if (stopped === null) return 'unknown'
  // A stop that was said to come before the start: the start is believed.
  return start === null || stopped.to >= start.from
    ? { from: Math.max(stopped.from, start?.from ?? stopped.from), to: stopped.to }
    : start
}

const YEARS_BEFORE = 3
const YEARS_AT_MOST = 10

/** Short enough to be told in months. */
export const isShort = ({ from, to }: Days): boolean => to - from < 3 * 365

/** What is meant by each time that was said of it: it began, its dose changed, it stopped. */
export const happenings = ({ thing, start, end, changes }: Placed): number[] =>
  [
    ...(typeof start === 'string' ? [] : [start]),
    ...(typeof end === 'string' || thing.end === 'now' ? [] : [end]),
    ...changes,
  ].map(middleOf)

/** When a concern may be said to have begun; −∞ for as long as I can remember. */
const onsetOf = ({ start, end, changes }: Placed): number =>
  typeof start === 'string' ? earliest(start, end, changes) : middleOf(start)

/**
 * From the first thing of the three years before the first main concern began, or of the last ten years, which is the
 * most; what is older has an arrow. What counts is the time that is meant: years in which a rough time may lie as well,
 * and nothing else does, would only take the room of the others.
 */
export function axisOf(placed: readonly Placed[], today: string): Days {
  const to = dayNumber(today)
  const longest = dayNumber(addMonths(today, -12 * YEARS_AT_MOST))
  const concerns = placed.filter(({ thing, start }) => thing.lane === 'concerns' && start !== 'unknown')
  const main = concerns.filter(({ thing }) => thing.rank === RANK.mainConcern)
  const onset = Math.min(...(main.length > 0 ? main : concerns).map(onsetOf))
  const window = Number.isFinite(onset) ? firstOfMonth(yearOf(onset) - YEARS_BEFORE, monthOf(onset)) : longest
  const first = Math.min(...placed.flatMap(happenings).filter((day) => day >= Math.max(window, longest)))
  if (first === Infinity) return { from: longest, to }
  const fewMonthsBefore = firstOfMonth(yearOf(first), monthOf(first) - 2)
  const from = isShort({ from: fewMonthsBefore, to }) ? fewMonthsBefore : firstOfMonth(yearOf(first), 0)
  return { from: Math.max(from, longest), to }
}

function earliest(start: Placed['start'], end: Placed['end'], changes: readonly Days[]): number {
  if (start === 'always') return -Infinity
  if (start !== 'unknown') return start.from
  return Math.min(...[...(end === 'unknown' ? [] : [end]), ...changes].map(({ from }) => from))
}

/** The place in the order of time: the middle of what the start may mean. */
export const orderOf = (placed: Placed): number =>
  placed.start === 'always' || placed.start === 'unknown'
    ? earliest(placed.start, placed.end, placed.changes)
    : middleOf(placed.start)

/**
 * Start and end as ranges of days. What nobody knows is not drawn: stripes back to where the axis begins, or on to today
 * for what was stopped, would look like an answer.
 */
export function rangesOf({ start, end, changes }: Placed, axis: Days): { start: Days; end: Days } {
  const known = earliest('unknown', end, changes)
  const began =
    start === 'always' ? { from: axis.from, to: axis.from } : start === 'unknown' ? { from: known, to: known } : start
  const last = Math.max(began.to, ...changes.map(({ to }) => to))
  return { start: began, end: end === 'unknown' ? { from: last, to: last } : end }
}
