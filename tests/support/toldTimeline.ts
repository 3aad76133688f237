/** The timeline of a few things told, for tests of what stands on it. */
import type { ApproximateDate } from '../../src/form/approximateDate'
import type { PageSettings } from '../../src/summary/settings'
import { plainText } from '../../src/summary/text'
import type { LaneId, Mark, Timeline } from '../../src/summary/timeline/model'
import { timelineOf } from '../../src/summary/timeline/timelineOf'
import { answersOf, pageOf } from './pages'

export const year = (y: number): ApproximateDate => ({ kind: 'year', y: String(y) })
export const month = (y: number, m: number): ApproximateDate => ({ kind: 'monthYear', y: String(y), m: String(m) })
export const unsure: ApproximateDate = { kind: 'unsure' }
export const stage = (id: 'teens' | 'afterBirth' | 'always'): ApproximateDate => ({ kind: 'stage', id, other: '' })

export type Values = Record<string, unknown>
const items = (all: readonly Values[]) => ({
  items: all.map(({ id, disclosure, ...values }, i) => ({
    id: id ?? `i${i}`,
    ...(disclosure === undefined ? {} : { disclosure }),
    values,
  })),
})
export const pick = (picked: string): { picked: string } => ({ picked })

export interface Told {
  concerns?: Values[]
  main?: string[]
  medicines?: Values[]
  conditions?: Values[]
  surgeries?: Values[]
  pregnancies?: Values[]
  menopause?: Values
  changes?: Values[]
  partners?: Values[]
  people?: Values[]
  things?: Values[]
  age?: string
}

/** Answers as told: concerns with `id`, and what is said about each. */
const answersWith = (told: Told) =>
  answersOf({
    concerns: {
      picked: items((told.concerns ?? []).map(({ id, disclosure }) => ({ id, disclosure }))),
      most: { values: { main: told.main ?? [] } },
    },
    details: { story: items((told.concerns ?? []).map(({ disclosure: _mark, ...rest }) => rest)) },
    medicines: { list: items(told.medicines ?? []) },
    health: { conditions: items(told.conditions ?? []), surgeries: items(told.surgeries ?? []) },
    body: {
      show: { values: { parts: { picked: ['pregnancy', 'menopause'] } } },
      pregnancies: items(told.pregnancies ?? []),
      menopause: { values: told.menopause ?? {} },
    },
    life: { changes: items(told.changes ?? []) },
    relationships: { partners: items(told.partners ?? []) },
    tried: { people: items(told.people ?? []), things: items(told.things ?? []) },
    about: { age: { values: { age: told.age ?? '' } } },
  })

export const timeline = (told: Told, settings: Partial<PageSettings> = {}): Timeline | null =>
  timelineOf(pageOf(answersWith(told), settings).sharing.summary)

export function drawn(told: Told, settings: Partial<PageSettings> = {}): Timeline {
  const found = timeline(told, settings)
  if (found === null) throw new Error('nothing is dated')
  return found
}

export const marksIn = ({ lanes }: Timeline, id: LaneId): readonly Mark[] =>
  lanes.find((lane) => lane.id === id)?.marks ?? []
export const rows = ({ entries }: Timeline): string[] =>
  entries.map(({ number, label, when }) => `${number} ${plainText(label)}: ${plainText(when)}`)

/** Enough for a figure, and out of the way. */
export const MOVES = [
  { what: pick('move'), when: year(2024) },
  { what: pick('job'), when: year(2025) },
]
