/** The axis in years or months: where its lines stand, and which of their labels have room. */
import { plainText, type Text } from '../text'
import { firstOfMonth, monthOf, yearOf } from './days'
import type { Timeline } from './model'

export interface Tick {
  x: number
  /** Empty for a line without a label. */
  label: Text
}

interface Room {
  /** From a day to its place. */
  xOf: (day: number) => number
  widthOf: (text: string) => number
  /** Labels stand to the right of their line and end before this. */
  end: number
  /** The least gap between two labels. */
  gap: number
}

const YEAR_STEPS = [1, 2, 5, 10]
const MONTH_STEPS = [1, 2, 3, 6, 12]

/** The first steps of the axis, each as a day; `months` long. */
function stepsOf({ axis }: Timeline, months: number): number[] {
  const year = yearOf(axis.from)
  const count = (yearOf(axis.to) - year + 1) * (12 / months)
  return Array.from({ length: count }, (_, i) => firstOfMonth(year, i * months)).filter(
    (day) => day >= axis.from && day <= axis.to,
  )
}

function labelOf({ unit, months }: Timeline, day: number, isFirst: boolean): Text {
  const year = String(yearOf(day))
  const month = monthOf(day)
  if (unit === 'year' || month === 0) return [{ text: year }]
  const name = months[month] ?? []
  return isFirst ? [...name, { text: ` ${year}` }] : name
}

/** Which of the steps have labels: every one, or every second, … so that all of them have room. */
function labelled(timeline: Timeline, days: readonly number[], { xOf, widthOf, gap }: Room): (day: number) => boolean {
  const widest = Math.max(0, ...days.map((day) => widthOf(plainText(labelOf(timeline, day, false)))))
  const placeOf = (day: number): number => (timeline.unit === 'year' ? yearOf(day) : monthOf(day))
  const [first = 0, second = first] = days
  const apart = xOf(second) - xOf(first)
  const steps = timeline.unit === 'year' ? YEAR_STEPS : MONTH_STEPS
  const step = steps.find((one) => one * apart >= widest + gap) ?? steps.at(-1) ?? 1
  return (day) => placeOf(day) % step === 0
}

export function ticksOf(timeline: Timeline, room: Room): Tick[] {
  const days = stepsOf(timeline, timeline.unit === 'year' ? 12 : 1)
  const hasLabel = labelled(timeline, days, room)
  let free = -Infinity
  return days.map((day): Tick => {
    const x = room.xOf(day)
    const label = labelOf(timeline, day, free === -Infinity)
    const width = room.widthOf(plainText(label))
    // Months are of different lengths, and the first label may be longer: each is looked at once more.
    if (!hasLabel(day) || x < free || x + width > room.end) return { x, label: [] }
    free = x + width + room.gap
    return { x, label }
  })
}
