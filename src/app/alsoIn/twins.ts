/** What stands in two lists: the same thing, by its name, in a list and in the one that may name it too (`alsoIn`). */
import type { Answers } from '../../answers/answers'
import { nameIn, namedIn } from '../../form/alsoIn'
import { holds } from '../../form/shown'
import type { AlsoIn, Disclosure, ListGroup, Step } from '../../form/step'
import { STEPS } from '../../steps'
import { sameNameFor } from '../../steps/medicines/names/same'
import type { MedicineNames } from '../../steps/medicines/names/load'

/** A record by which the same thing is named elsewhere. */
export interface Twin {
  recordId: string
  /** `step.group` */
  list: string
  name: string
  disclosure: Disclosure
}

interface Paired {
  list: string
  title: string
  alsoIn: AlsoIn
}

const PAIRED: readonly Paired[] = (STEPS as readonly Step[]).flatMap(({ id, groups }) =>
  Object.entries(groups)
    .filter((entry): entry is [string, ListGroup] => entry[1].kind === 'list')
    .flatMap(([name, { title, alsoIn }]) => (alsoIn === undefined ? [] : [{ list: `${id}.${name}`, title, alsoIn }])),
)

/** Whether a list stands on a page such as this one: what is hidden is printed nowhere. */
function isShown(list: string, answers: Answers): boolean {
  const [step = '', group = ''] = list.split('.')
  const described = (STEPS as readonly Step[]).find(({ id }) => id === step)?.groups[group]
  return described !== undefined && holds(described.when, { answers })
}

/** Whether the list may name something twice at all: only then the names are worth bringing. */
export const isPaired = (recordId: string, answers: Answers): boolean =>
  PAIRED.some(
    ({ list, alsoIn }) => recordId.startsWith(`${list}/`) && namedIn(answers, alsoIn.list, alsoIn.by).length > 0,
  )

const byLetters = sameNameFor(null)

function worked(answers: Answers, names: MedicineNames | null): ReadonlyMap<string, readonly Twin[]> {
  const same = names?.same ?? byLetters
  const found = new Map<string, readonly Twin[]>()
  for (const { list, title, alsoIn } of PAIRED) {
    if (!isShown(list, answers) || !isShown(alsoIn.list, answers)) continue
    const there = namedIn(answers, alsoIn.list, alsoIn.by).map((item) => ({ item, name: nameIn(item, alsoIn.by) }))
    const named = (name: string) => there.filter((twin) => same(twin.name) === same(name))
    for (const item of namedIn(answers, list, title)) {
      const twins = named(nameIn(item, title)).map((twin) => ({
        recordId: `${alsoIn.list}/${twin.item.id}`,
        list: alsoIn.list,
        name: twin.name,
        disclosure: twin.item.disclosure,
      }))
      if (twins.length > 0) found.set(`${list}/${item.id}`, twins)
    }
  }
  return found
}

/** All cards of a page ask with the same answers: once is enough. */
let last: { answers: Answers; names: MedicineNames | null; twins: ReadonlyMap<string, readonly Twin[]> } | null = null

const NONE: readonly Twin[] = []

/** @param names null while they are not there: then names are compared by their letters */
export function twinsOf(recordId: string, answers: Answers, names: MedicineNames | null): readonly Twin[] {
  if (last === null || last.answers !== answers || last.names !== names)
    last = { answers, names, twins: worked(answers, names) }
  return last.twins.get(recordId) ?? NONE
}
