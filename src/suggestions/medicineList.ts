/** The medicines that were listed, with what is known of their names. */
import type { MedicineClass } from '../steps/medicines/names/classes'
import { toldBy } from '../steps/medicines/names/told'
import { mayBeSince } from './dates'
import { anyOf } from './found'
import type { ItemReader, Reader } from './reader'
import type { Because, Found } from './suggestion'

export interface ListedMedicine {
  item: ItemReader<'medicines.list'>
  /** The name that was typed, as a reason. */
  name: readonly Because[]
  /** As the list of names has it; '' for a name that is not known. */
  generic: string
  /** None for a name that is not known, that belongs to no class, or whose class waits to be looked at. */
  classes: readonly MedicineClass[]
  /** It was stopped. */
  stopped: Found
  /** It is taken, as far as is said: not stopped, and not only planned. */
  taken: boolean
  /** It is taken, or was until about a year ago: what came of it may still be there. */
  takenLately: boolean
  /** A supplement or a herb, as the person says, or else as its name does. */
  herbal: Found
  /** It is taken for sex itself, so it came because of a concern. */
  forSex: boolean
}

/** What is taken for sex itself, by its class, or by its generic name where it has none. */
const CLASSES_FOR_SEX: readonly MedicineClass[] = ['pde5', 'sexSupplement']
const NAMES_FOR_SEX: readonly string[] = ['alprostadil', 'flibanserin', 'bremelanotide']

const HERBAL = ['supplement', 'herbal'] as const

/** So many months after it was stopped, a medicine no longer counts as one that may play a part now. */
const LATELY_MONTHS = 12

/** A stop without its time may be long ago; but what began lately cannot have been stopped before that. */
function wasStoppedLately(item: ItemReader<'medicines.list'>, today: string): boolean {
  const time = item.date('stoppedWhen') ?? item.date('since')
  return time !== null && mayBeSince(time.range, today, LATELY_MONTHS)
}

function listed(item: ItemReader<'medicines.list'>, { setting }: Reader): ListedMedicine[] {
  const name = item.said('name')
  if (name === null) return []
  const told = toldBy(item.text('name'), setting.names)
  const stopped = item.chose('status', ['stopped'])
  const taken = stopped === null && item.chose('status', ['planned']) === null
  const isHerbalName = HERBAL.some((kind) => kind === told.name?.kind)
  return [
    {
      item,
      name,
      generic: told.name?.generic ?? '',
      classes: told.classes,
      stopped,
      taken,
      takenLately: taken || (stopped !== null && wasStoppedLately(item, setting.today)),
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

const namesOf = (read: Reader, counts: (one: ListedMedicine) => boolean): Found =>
  anyOf(
    ...listedMedicines(read)
      .filter(counts)
      .map(({ name }) => name),
  )

/** Those of any of these classes, taken now or in the past: for what must not be mixed, as a pill that is left over may be taken. */
export const ofClass = (read: Reader, classes: readonly MedicineClass[]): Found =>
  namesOf(read, (one) => isOfAny(one, classes))

/** Those of any of these classes that were not stopped; what is planned, too, since it is not yet mixed with the rest. */
export const notStoppedOfClass = (read: Reader, classes: readonly MedicineClass[]): Found =>
  namesOf(read, (one) => one.stopped === null && isOfAny(one, classes))

/**
 * Those of any of these classes that are taken.
 * @param besides generic names that do not count
 */
export const takenOfClass = (read: Reader, classes: readonly MedicineClass[], besides: readonly string[] = []): Found =>
  namesOf(read, (one) => one.taken && isOfAny(one, classes) && !besides.includes(one.generic))

/** Those of any of these classes that are taken, or were until about a year ago. */
export const takenLatelyOfClass = (read: Reader, classes: readonly MedicineClass[]): Found =>
  namesOf(read, (one) => one.takenLately && isOfAny(one, classes))
