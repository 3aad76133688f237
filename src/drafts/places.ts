/**
 * Where drafts lie: one database for each way of keeping, in a storage bucket of its own where the browser has buckets.
 * Deleting a bucket erases its files; deleting a database does not (measured in Chromium: what was deleted is still found
 * on the disk; sealed, it tells nothing without its key).
 */
export type Slot = 'visit' | 'kept'

/** Not in TypeScript's types. https://wicg.github.io/storage-buckets/ */
interface Buckets {
  open: (name: string, how: { durability: 'strict'; persisted: boolean }) => Promise<{ indexedDB: IDBFactory }>
  keys: () => Promise<string[]>
  delete: (name: string) => Promise<void>
}

export const STORE = 'notes'
const VERSION = 1
/** Milliseconds. Some browsers leave a request unanswered for good when their storage is broken. */
const PATIENCE = 4000

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

/** Null also where buckets are refused: then the plain database is tried. */
/**
 * A bucket that nobody holds is collected as garbage, and in Chromium its open databases go with it, without an event:
 * a transaction is then never answered. So each is held for as long as the page lives.
 */
const heldBuckets = new Map<Slot, readonly unknown[]>()

async function openBucket(slot: Slot): Promise<IDBFactory | null> {
  try {
    const bucket = await buckets()?.open(slot, { durability: 'strict', persisted: slot === 'kept' })
    const factory = bucket?.indexedDB ?? null
    heldBuckets.set(slot, [...(heldBuckets.get(slot) ?? []), bucket, factory])
    return factory
  } catch {
    return null
  }
}

/** @returns the database; null when it is not there and `make` is false, or is refused, or does not answer */
function openDatabase(factory: IDBFactory, slot: Slot, make: boolean): Promise<IDBDatabase | null> {
  return new Promise((settle) => {
    const request = factory.open(slot, VERSION)
    let late = false
    const timer = setTimeout(() => {
      late = true
      settle(null)
    }, PATIENCE)
    const done = (database: IDBDatabase | null): void => {
      clearTimeout(timer)
      if (late) database?.close()
      settle(database)
    }
    request.addEventListener('upgradeneeded', () => {
      // It was not there: to look is not to make.
      if (make) request.result.createObjectStore(STORE)
      else request.transaction?.abort()
    })
    request.addEventListener('success', () => done(request.result))
    request.addEventListener('error', (event) => {
      // Otherwise browsers write it into the console.
      event.preventDefault()
      done(null)
    })
  })
}

const holdsSomething = (database: IDBDatabase): Promise<boolean> =>
  new Promise((settle) => {
    const request = database.transaction(STORE).objectStore(STORE).count()
    request.addEventListener('success', () => settle(request.result > 0))
    request.addEventListener('error', () => settle(false))
  })

/** Whether a factory has something in the slot; makes nothing. */
async function isUsed(factory: IDBFactory | null, slot: Slot): Promise<boolean> {
  const database = factory && (await openDatabase(factory, slot, false))
  if (!database) return false
  try {
    return await holdsSomething(database)
  } finally {
    database.close()
  }
}

/** The factory that has something in the slot. A plain database may be from before the browser learned buckets. */
async function usedFactory(slot: Slot): Promise<IDBFactory | null> {
  const bucket = (await buckets()?.keys())?.includes(slot) ? await openBucket(slot) : null
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

/** Opens the slot's database; null when storage is refused or absent, or nothing lies there and `make` is false. */
export async function openPlace(slot: Slot, make: boolean): Promise<IDBDatabase | null> {
  try {
    const used = await usedFactory(slot)
    if (used || !make) return used && (await openDatabase(used, slot, false))
    const factory = (await openBucket(slot)) ?? plainFactory()
    return factory && (await openDatabase(factory, slot, true))
  } catch {
    return null
  }
}

const deleteDatabase = (factory: IDBFactory, slot: Slot): Promise<void> =>
  new Promise((settle) => {
    const request = factory.deleteDatabase(slot)
    const timer = setTimeout(settle, PATIENCE)
    for (const end of ['success', 'error']) {
      request.addEventListener(end, (event) => {
        event.preventDefault()
        clearTimeout(timer)
        settle()
      })
    }
  })

const attempt = async (work: () => Promise<unknown>): Promise<void> => {
  try {
    await work()
  } catch {
    // Refused: then nothing was kept there either, or nothing more can be done.
  }
}

/** Erases the slot wherever it may lie. Resolves also when the browser refuses. */
export async function erasePlace(slot: Slot): Promise<void> {
  await attempt(async () => buckets()?.delete(slot))
  const plain = plainFactory()
  if (plain) await attempt(() => deleteDatabase(plain, slot))
}
