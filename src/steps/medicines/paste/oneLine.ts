/** A line that was typed elsewhere ("Cialis 5 mg daily"), read as a line of a pasted list is. */
import { remembered } from '../../../form/remembered'
import { splitAtForm } from '../forms'
import type { MedicineName } from '../names/load'
import { itemsOf, toCheck, type MedicineItem } from './check'
import type { KnownNames } from './name'
import type { PastedList } from './pasted'
import { readList } from './readList'

/** Who writes more tells a story, and no line of a list. */
const MOST_LETTERS = 120

/** Whether each word has a place of its own: none is left over but the form, which stands beside the name. */
function isAllPlaced({ rows, spans }: PastedList, name: string): boolean {
  const [row, ...others] = rows
  if (row === undefined || others.length > 0) return false
  return spans.every(({ text, role }) => {
    if (role === 'rest') return name.includes(text.trim())
    // "From" may begin a time, and says nothing without one.
    if (role === 'status') return row.status !== ''
    return role === 'between' ? !/[\p{L}\p{N}]/u.test(text) : role !== 'notUnderstood'
  })
}

/**
 * @param names those that are listed: of another one it cannot be said that the line names nothing else
 * @returns reads what one medicine's line says, each thing in its place; undefined where it says only a name, names several
 *   things, or has a word without a place
 */
export function lineReader(names: KnownNames & { whole: (typed: string) => MedicineName | null }) {
  const known = remembered<MedicineItem['values'] | undefined>()
  const read = (text: string, today: string): MedicineItem['values'] | undefined => {
    if (text.length > MOST_LETTERS || names.match(text) === null) return undefined
    const list = readList(text, { today, names })
    const [item] = itemsOf(toCheck(list, (rows) => rows.map(() => null)))
    if (item === undefined) return undefined
    const { name } = item.values
    const isName = name !== text && (names.whole(name) ?? names.whole(splitAtForm(name).name)) !== null
    return isName && isAllPlaced(list, name) ? item.values : undefined
  }
  return (typed: string, today: string) => known(`${today} ${typed.trim()}`, () => read(typed.trim(), today))
}
