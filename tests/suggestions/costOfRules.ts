/** How long all rules take for somebody with forty medicines, beside other work on the same answers. */
import { blankItem } from '../../src/form/blank'
import { STEPS } from '../../src/steps'
import { medicines } from '../../src/steps/medicines/medicines'
import { NAMES } from '../../src/steps/medicines/names/names'
import { toldBy } from '../../src/steps/medicines/names/told'
import { suggestionsFor } from '../../src/suggestions'
import { summarizeAll } from '../../src/summary/summary'
import { seenPeople } from './people'

const MEDICINES = 40
const TRIES = 60

/** The middle of many, in milliseconds. */
function middleOf(work: () => unknown): number {
  const times = Array.from({ length: TRIES }, () => {
    const begun = performance.now()
    work()
    return performance.now() - begun
  }).toSorted((a, b) => a - b)
  return times[TRIES / 2] ?? 0
}

/** Its third letter is missing. */
const withSlip = (name: string): string => name.slice(0, 2) + name.slice(3)

export function costOfRules(): { rules: number; names: number; said: number } {
  const sizeOf = (answers: object): number => JSON.stringify(answers).length
  const [fullest] = seenPeople().toSorted((a, b) => sizeOf(b.answers) - sizeOf(a.answers))
  if (fullest === undefined) throw new Error('There are no made-up people in tests/people.')
  const { answers, setting } = fullest
  const typed = NAMES.filter(({ medicineClass }) => medicineClass !== '')
    .slice(0, MEDICINES)
    .map(({ name }, i) => `${i % 2 === 0 ? name : withSlip(name)} 50 mg`)
  const items = typed.map((name) => {
    const item = blankItem(medicines.groups.list)
    return { ...item, values: { ...item.values, name } }
  })
  const full = { ...answers, medicines: { ...answers['medicines'], list: { instead: '' as const, items } } }
  return {
    rules: middleOf(() => suggestionsFor(full, setting)),
    names: middleOf(() => typed.map((name) => toldBy(name, setting.names))),
    said: middleOf(() => summarizeAll(STEPS, full, setting.today)),
  }
}
