/** What the timeline says: when, how to read the figure, and what stands for it where it cannot be seen. */
import type { ApproximateDate } from '../../form/approximateDate'
import { listOf, say, sayOf } from '../../i18n'
import type { Text } from '../text'
import { dateText } from '../roughTimes'
import { around, capitalized, joined } from '../texts'
import { words } from '../text'
import { middleOf, yearOf } from './days'
import type { Days, Lane, Mark } from './model'
import type { Thing } from './things'

/** "began in March 2024"; what is not known is said to be so. */
function part(key: 'began' | 'stopped' | 'changed', date: ApproximateDate | null, birthYear: number | null): Text {
  if (date === null || date.kind === 'unsure') return words(say(`timeline.${key}.unsure`))
  return around(`timeline.${key}`, dateText(date, birthYear, 'sentence'))
}

/** "Began in March 2024; stopped in June 2025". Of a beginning nothing was said of, nothing is said. What happened once: "June 2024". */
export function whenText(thing: Thing, birthYear: number | null): Text {
  const { start, end, changes } = thing
  if (end === 'once') return start === null || start === 'always' ? [] : capitalized(dateText(start, birthYear))
  const began = start === 'always' ? words(say('date.stageBegan.always')) : part('began', start, birthYear)
  return capitalized(
    joined(
      [
        start === 'always' ? around('timeline.began', began) : start === null ? [] : began,
        ...changes.map((date) => part('changed', date, birthYear)),
        end === 'now' ? [] : part('stopped', end === 'unknown' ? null : end, birthYear),
        thing.comesAndGoes ? words(say('timeline.comesAndGoes')) : [],
        thing.cameBack ? words(say('timeline.cameBack')) : [],
      ],
      '; ',
    ),
  )
}

/** What has no place in time, with what was said: "Sertraline (after a birth)". */
export function undatedText({ label, start }: Thing, birthYear: number | null): Text {
  if (start === null || start === 'always' || start.kind === 'unsure') return label
  return [...label, { text: ' (' }, ...dateText(start, birthYear), { text: ')' }]
}

/** The year beside a mark that is older than the axis; nothing when only "before" is known. */
export function earlierText(start: Days, isAlways: boolean): Text {
  if (isAlways) return []
  const year = yearOf(middleOf(start))
  return words(isOneYear(start) ? String(year) : say('timeline.roughYear', { year }))
}

const isOneYear = ({ from, to }: Days): boolean => yearOf(from) === yearOf(to)

/** Beside this mark stands a year that is not sure; where even the year is unknown, there is none. */
const hasRoughYear = ({ earlier, start }: Mark): boolean => earlier !== null && earlier.length > 0 && !isOneYear(start)

/** Ranges wider than this are drawn as stripes that can be seen on any axis. */
const ROUGH_DAYS = 45

const isRough = ({ from, to }: Days): boolean => to - from > ROUGH_DAYS

/** How to read what occurs in the figure, and nothing else. */
export function keyText(marks: readonly Mark[], all: number): Text {
  if (marks.length === 0) return []
  const some = (holds: (mark: Mark) => boolean, text: string): string[] => (marks.some(holds) ? [text] : [])
  return words(
    [
      ...some(({ start, end, changes }) => [start, end, ...changes].some(isRough), say('timeline.key.rough')),
      ...some(({ stopOnly }) => stopOnly === true, say('timeline.key.stopOnly')),
      ...some(({ comesAndGoes }) => comesAndGoes, say('timeline.key.comesAndGoes')),
      ...some(({ cameBack }) => cameBack, say('timeline.key.cameBack')),
      ...some(({ changes }) => changes.length > 0, say('timeline.key.changed')),
      ...some(({ earlier }) => earlier !== null, say('timeline.key.earlier')),
      ...some(hasRoughYear, say('timeline.key.roughYear')),
      ...(marks.length < all ? [say('timeline.key.some', { n: marks.length, all })] : []),
    ].join(' '),
  )
}

export function altText(lanes: readonly Lane[], axis: Days): Text {
  const counts = lanes.map(({ id, marks }) => sayOf(`timeline.count.${id}`, { n: marks.length }))
  return words(say('timeline.alt', { from: yearOf(axis.from), counts: listOf(counts) }))
}
