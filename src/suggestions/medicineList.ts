/** The medicines that were listed, with what is known of their names. */
import type { MedicineClass } from '../steps/medicines/names/classes'
import { toldBy } from '../steps/medicines/names/told'
import { anyOf } from './found'
import type { ItemReader, Reader } from './reader'
import type { Because, Found } from './suggestion'

export interface ListedMedicine {
  item: ItemReader<'medicines.list'>
  /** The name that was typed, as a reason. */
  name: readonly Because[]
  /** None for a name that is not known, that belongs to no class, or whose class waits to be looked at. */
  classes: readonly MedicineClass[]
  /** It was stopped. */
  stopped: Found
  /** A supplement or a herb, as the person says, or else as its name does. */
  herbal: Found
  /** It is taken for sex itself, so it came because of a concern. */
  forSex: boolean
}

/** What is taken for sex itself, by its class, or by its generic name where it has none. */
const CLASSES_FOR_SEX: readonly MedicineClass[] = ['pde5', 'sexSupplement']
const NAMES_FOR_SEX: readonly string[] = ['alprostadil', 'flibanserin', 'bremelanotide']

const HERBAL = ['supplement', 'herbal'] as const

function listed(item: ItemReader<'medicines.list'>, { setting }: Reader): ListedMedicine[] {
  const name = item.said('name')
  if (name === null) return []
  const told = toldBy(item.text('name'), setting.names)
  const isHerbalName = HERBAL.some((kind) => kind === told.name?.kind)
  return [
    {
      item,
      name,
      classes: told.classes,
      stopped: item.chose('status', ['stopped']),
      forSex:
        told.classes.some((id) => CLASSES_FOR_SEX.includes(id)) || NAMES_FOR_SEX.includes(told.name?.generic ?? ''),
      herbal: item.said('kind') === null ? (isHerbalName ? name : null) : item.chose('kind', HERBAL),
    },
  ]
}

const known = new WeakMap<Reader, readonly ListedMedicine[]>()

/** All that are named; each name is looked up once for all rules. */
export function listedMedicines(read: Reader): readonly ListedMedicine[] {
  const before = known.get(read)
  if (before !== undefined) return before
  const all = read.items('medicines.list').flatMap((item) => listed(item, read))
  known.set(read, all)
  return all
}

const isOfAny = (one: ListedMedicine, classes: readonly MedicineClass[]): boolean =>
  one.classes.some((id) => classes.includes(id))

/** Those of any of these classes, taken now or in the past. */
export const ofClass = (read: Reader, classes: readonly MedicineClass[]): Found =>
  anyOf(
    ...listedMedicines(read)
      .filter((one) => isOfAny(one, classes))
      .map(({ name }) => name),
  )

/** Those of any of these classes that were not stopped. */
export const notStoppedOfClass = (read: Reader, classes: readonly MedicineClass[]): Found =>
  anyOf(
    ...listedMedicines(read)
      .filter((one) => one.stopped === null && isOfAny(one, classes))
      .map(({ name }) => name),
  )
