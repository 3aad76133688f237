/** What happened in a person's life and body, and when, as far as it is said. */
import { listedMedicines } from './medicineList'
import type { Dated, Reader } from './reader'

/** A time that was said, with what it is the time of. */
const at = (what: Dated['found'] | null, date: Dated | null): Dated[] =>
  date === null ? [] : [{ range: date.range, found: [...(what ?? []), ...date.found] }]

/** Operations, wherever they are told. */
export const operations = (read: Reader): Dated[] => [
  ...read.items('health.surgeries').flatMap((item) => at(item.said('what'), item.date('when'))),
  ...read.items('life.changes').flatMap((item) => {
    const what = item.chose('what', ['surgery'])
    return what === null ? [] : at(what, item.date('when'))
  }),
]

export const pregnancies = (read: Reader): Dated[] =>
  read.items('body.pregnancies').flatMap((item) => item.date('when') ?? [])

/** Medicines that were begun or changed. What is taken for sex itself came because of the concern; it is no event before it. */
export const newMedicines = (read: Reader): Dated[] =>
  listedMedicines(read)
    .filter((one) => one.stopped === null && !one.forSex && one.item.chose('status', ['planned']) === null)
    .flatMap(({ item, name }) => [...at(name, item.date('since')), ...at(name, item.date('changedWhen'))])

/** Medicines that were stopped, but for those that are taken for sex itself. */
const stoppedMedicines = (read: Reader): Dated[] =>
  listedMedicines(read)
    .filter((one) => one.stopped !== null && !one.forSex)
    .flatMap(({ item, name }) => [...at(name, item.date('since')), ...at(name, item.date('stoppedWhen'))])

const allEvents = (read: Reader): Dated[] => [
  ...operations(read),
  ...pregnancies(read),
  ...newMedicines(read),
  ...stoppedMedicines(read),
  ...read.items('life.changes').flatMap((item) => at(item.said('what'), item.date('when'))),
  ...read.items('health.conditions').flatMap((item) => item.date('since') ?? []),
]

const known = new WeakMap<Reader, readonly Dated[]>()

/** All that is told with its time, and may be what a concern began with; put together once for all rules. */
export function events(read: Reader): readonly Dated[] {
  const all = known.get(read) ?? allEvents(read)
  known.set(read, all)
  return all
}
