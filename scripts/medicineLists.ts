/** Reads the pasted lists of medicines in tests/medicines and says how much came to the right place; `-- --show` prints each row that did not. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { costOfReading, LINES } from '../tests/medicines/costOfReading'
import { examples, FIRST_SCORE, SETS, scoreOf, type SetOfLists, type Shares } from '../tests/medicines/score'

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`
const say = ({ names, doses, often, since }: Shares): string =>
  `names ${percent(names)}, doses ${percent(doses)}, how often ${percent(often)}, since ${percent(since)}`

const first = (existsSync(FIRST_SCORE) ? JSON.parse(readFileSync(FIRST_SCORE, 'utf8')) : {}) as Partial<
  Record<SetOfLists, Shares>
>

for (const set of SETS) {
  const lists = examples(set)
  if (lists === null) {
    console.log(`${set}: not here`)
    continue
  }
  const { rows, shares, characters, kept, wrong } = scoreOf(lists)
  // The score of the first run is written once and stays: it says how well lists are read that nobody had in mind.
  if (first[set] === undefined) {
    first[set] = shares
    writeFileSync(FIRST_SCORE, `${JSON.stringify(first, null, 2)}\n`)
  }
  console.log(`${set}: ${lists.length} lists, ${rows} rows`)
  console.log(`  now:       ${say(shares)}`)
  console.log(`  first run: ${say(first[set])}`)
  console.log(`  characters kept: ${kept} of ${characters} (${percent(kept / characters)})`)
  if (process.argv.includes('--show')) for (const line of wrong) console.log(`  ${line}`)
}

const MOST_MS = 50
const { reading, words } = await costOfReading()
console.log(
  `${LINES} lines: ${reading.toFixed(0)} ms of work (at most ${MOST_MS}: ${reading <= MOST_MS ? 'PASS' : 'OVER'}), ${(reading / words).toFixed(1)} times as long as cutting them into words`,
)
