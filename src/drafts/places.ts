/**
 * Where drafts lie: one database for each way of keeping, in a storage bucket of its own where the browser has buckets.
 * Deleting a bucket erases its files; deleting a database does not (measured in Chromium: what was deleted is still found
 * on the disk; sealed, it tells nothing without its key).
 */
import { completed, deleteDatabase, openDatabase, within } from './indexedDb'
import { STORE } from './records'

export type Slot = 'visit' | 'kept'

/** Not in TypeScript's types. https://wicg.github.io/storage-buckets/ */
interface Bucket {
  indexedDB: IDBFactory
}
interface Buckets {
  open: (name: string, how: { durability: 'strict'; persisted: boolean }) => Promise<Bucket>
  keys: () => Promise<string[]>
  delete: (name: string) => Promise<void>
}

const buckets = (): Buckets | undefined =>
  typeof navigator === 'undefined' ? undefined : (navigator as { storageBuckets?: Buckets }).storageBuckets

/** Reading the name alone throws where storage is forbidden. */
const plainFactory = (): IDBFactory | null => {
  try {
    return (globalThis as { indexedDB?: IDBFactory | null }).indexedDB ?? null
  } catch {
    return null
  }
}

/**
 * The buckets that were opened, for as long as the page lives. Chromium (156) cuts a bucket's databases off without a word when
 * the bucket itself is collected as garbage: requests are then never answered.
 */
const held = new Set<Bucket>()

/** Null also where buckets are refused: then the plain database is tried. */
async function openBucket(slot: Slot): Promise<IDBFactory | null> {
  try {
    const opening = buckets()?.open(slot, { durability: 'strict', persisted: slot === 'kept' })
    const bucket = opening ? await within(opening, null) : null
    if (!bucket) return null
    held.add(bucket)
    return bucket.indexedDB
  } catch {
    return null
  }
}

const make = (database: IDBDatabase): void => void database.createObjectStore(STORE)

async function holdsSomething(database: IDBDatabase): Promise<boolean> {
  const transaction = database.transaction(STORE)
  const count = transaction.objectStore(STORE).count()
  await completed(transaction)
  return count.result > 0
}

/** Whether a factory has something in the slot; makes nothing. */
async function isUsed(factory: IDBFactory | null, slot: Slot): Promise<boolean> {
  const database = factory && (await openDatabase(factory, slot, null))
  if (!database) return false
  try {
    return await holdsSomething(database)
  } finally {
    database.close()
  }
}

/** The factory that has something in the slot. A plain database may be from before the browser learned buckets. */
async function usedFactory(slot: Slot): Promise<IDBFactory | null> {
  const names = await within(buckets()?.keys() ?? Promise.resolve([]), [])
  const bucket = names.includes(slot) ? await openBucket(slot) : null
  if (await isUsed(bucket, slot)) return bucket
  const plain = plainFactory()
  return (await isUsed(plain, slot)) ? plain : null
}

/** Whether something lies in the slot. Nothing is made by asking; where storage is refused nothing lies there. */
export async function isThere(slot: Slot): Promise<boolean> {
  try {
    return (await usedFactory(slot)) !== null
  } catch {
    return false
  }
}

/** Opens the slot's database; null when storage is refused or absent, or nothing lies there and it is not to be made. */
export async function openPlace(slot: Slot, isToBeMade: boolean): Promise<IDBDatabase | null> {
  try {
    const used = await usedFactory(slot)
    if (used || !isToBeMade) return used && (await openDatabase(used, slot, null))
    const factory = (await openBucket(slot)) ?? plainFactory()
    return factory && (await openDatabase(factory, slot, make))
  } catch {
    return null
  }
}

const attempt = async (work: () => Promise<unknown>): Promise<void> => {
  try {
    await work()
  } catch {
    // Refused: then nothing was kept there either, or nothing more can be done.
  }
}

/** Erases the slot wherever it may lie. Resolves also when the browser refuses. */
export async function erasePlace(slot: Slot): Promise<void> {
  await attempt(async () => within(buckets()?.delete(slot) ?? Promise.resolve(), undefined))
  const plain = plainFactory()
  if (plain) await attempt(() => deleteDatabase(plain, slot))
}
