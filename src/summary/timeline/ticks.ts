/** The axis in years or months: where its lines stand, and which of their labels have room. */
import { plainText, type Text } from '../text'
import { firstOfMonth, monthOf, yearOf } from './days'
import type { Timeline } from './model'

export interface Tick {
  x: number
  /** Empty for a line without a label. */
  label: Text
  /** Where the label begins: at its line, but for the last when there is no room to its right. */
  labelX: number
}

interface Room {
  /** From a day to its place. */
  xOf: (day: number) => number
  widthOf: (text: string) => number
  /** Labels stand to the right of their line and end before this. */
  end: number
  /** The least gap between two labels. */
  gap: number
  /** The label of this year moves left of `end` rather than go missing. */
  shift?: boolean
}

const YEAR_STEPS = [1, 2, 3, 5, 10]
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

/**
 * Which of the steps have labels: every one, or every second, … so that all of them have room. Years are counted back
 * from this one, which is always among them.
 */
function labelled(timeline: Timeline, days: readonly number[], room: Room): (day: number) => boolean {
  const { xOf, widthOf, gap, end } = room
  const widest = Math.max(0, ...days.map((day) => widthOf(plainText(labelOf(timeline, day, false)))))
  const placeOf = (day: number): number =>
    timeline.unit === 'year' ? yearOf(timeline.axis.to) - yearOf(day) : monthOf(day)
  const [first = 0, second = first] = days
  const apart = xOf(second) - xOf(first)
  const steps = timeline.unit === 'year' ? YEAR_STEPS : MONTH_STEPS
  // The last one may have moved towards the one before it.
  const moved = timeline.unit === 'year' ? Math.max(0, xOf(days.at(-1) ?? first) + widest - end) : 0
  const step = steps.find((one) => one * apart >= widest + gap + moved) ?? steps.at(-1) ?? 1
  return (day) => placeOf(day) % step === 0
}

/** The ticks, or null when the label of this year has no room; with `shift` it always has. */
export function ticksOf(timeline: Timeline, room: Room): Tick[] | null {
  const days = stepsOf(timeline, timeline.unit === 'year' ? 12 : 1)
  const hasLabel = labelled(timeline, days, room)
  const thisYear = firstOfMonth(yearOf(timeline.axis.to), 0)
  const last = room.end - room.widthOf(String(yearOf(thisYear)))
  const isCrowded = room.xOf(thisYear) > last
  if (days.includes(thisYear) && isCrowded && room.shift !== true) return null
  const thisX = days.includes(thisYear) ? Math.min(room.xOf(thisYear), last) : Infinity
  let free = -Infinity
  return days.map((day): Tick => {
    const x = room.xOf(day)
    const label = labelOf(timeline, day, free === -Infinity)
    const width = room.widthOf(plainText(label))
    if (day === thisYear) {
      free = thisX + width + room.gap
      return { x, label, labelX: thisX }
    }
    // Months are of different lengths, and the first label may be longer: each is looked at once more.
    const end = day < thisYear ? Math.min(room.end, thisX - room.gap) : room.end
    if (!hasLabel(day) || x < free || x + width > end) return { x, label: [], labelX: x }
    free = x + width + room.gap
    return { x, label, labelX: x }
  })
}
