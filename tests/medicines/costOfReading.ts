/** How long it takes to read a long pasted list, beside other work on the same text. */
import { loadMedicineNames } from '../../src/steps/medicines/names/load'
import { readList } from '../../src/steps/medicines/paste/readList'
import { examples, SETS } from './score'

export const LINES = 500
const LENGTH = 39
const TRIES = 5

/** The middle of some, in milliseconds of work; the first one, whose code is not compiled yet, does not count. */
function middleOf(work: () => unknown): number {
  work()
  const times = Array.from({ length: TRIES }, () => {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  }).toSorted((a, b) => a - b)
  return times[TRIES >> 1] ?? Number.NaN
}

/** `words`: to cut the same text into words, as the browser does it. */
export async function costOfReading(): Promise<{ reading: number; words: number }> {
  const names = await loadMedicineNames()
  const lines = SETS.flatMap((set) => examples(set) ?? [])
    .flatMap(({ text }) => text.split('\n'))
    .filter((line) => line.trim() !== '')
  const long = Array.from({ length: LINES }, (_, i) => lines[i % lines.length]?.slice(0, LENGTH)).join('\n')
  const cutter = new Intl.Segmenter('en', { granularity: 'word' })
  return {
    reading: middleOf(() => readList(long, { today: '2026-11-22', names })),
    words: middleOf(() => [...cutter.segment(long)].length),
  }
}
