/** Which of the made-up people fire which rule. */
import { suggestionsFor } from '../../src/suggestions'
import { seenPeople } from './people'

export interface WhoFires {
  people: readonly string[]
  /** The names of those who fire it, by rule. */
  firedBy: ReadonlyMap<string, readonly string[]>
}

export function whoFires(): WhoFires {
  const people = seenPeople()
  const firedBy = new Map<string, string[]>()
  for (const { name, answers, setting } of people) {
    for (const { rule } of suggestionsFor(answers, setting).fired) {
      firedBy.set(rule, [...(firedBy.get(rule) ?? []), name])
    }
  }
  return { people: people.map(({ name }) => name), firedBy }
}
