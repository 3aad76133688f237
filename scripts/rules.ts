/**
 * Prints every rule: when it fires, how many of the made-up people fire it, and what it rests on; then what they cost:
 * `npm run -s rules`.
 * Exit 1 when one of them is fired by nobody.
 */
import { RULES } from '../src/suggestions/rules'
import { SOURCES } from '../src/suggestions/sources'
import { costOfRules } from '../tests/suggestions/costOfRules'
import { whoFires } from '../tests/suggestions/whoFires'

const SIXTY_TWO = 62

const { people, firedBy } = whoFires()
const countOf = (id: string): number => firedBy.get(id)?.length ?? 0

for (const { id, when, sources } of RULES) {
  const cited = sources.map((source) => SOURCES[source]).join('; ')
  console.log(`${id}  ${String(countOf(id)).padStart(2)} of ${people.length}  ${when}  [${cited}]`)
}

const silent = RULES.filter(({ id }) => countOf(id) === 0).map(({ id }) => id)
const beyond = RULES.slice(SIXTY_TWO).map(({ id }) => id)
console.log(`\n${RULES.length - beyond.length} rules, and beyond these: ${beyond.join(' ')}.`)
console.log(silent.length === 0 ? 'Each is fired by somebody.' : `Fired by nobody: ${silent.join(' ')}.`)

const { rules, names, said } = costOfRules()
const ms = (n: number): string => `${n.toFixed(2)} ms`
console.log(
  `\nAll rules for the fullest of them with 40 medicines, half of them with a slip of the pen: ${ms(rules)}, ` +
    `of which ${ms(names)} for the names: ${(rules / said).toFixed(1)} times what it takes to put the same answers together for the review (${ms(said)}).`,
)
process.exitCode = silent.length === 0 ? 0 : 1
