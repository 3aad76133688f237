/** Keeps sealed drafts in the browser: the current one and the version before. It knows nothing of what is in them. */
import { erasePlace, openPlace, STORE, type Slot } from './places'

export { isThere, type Slot } from './places'

export interface Stored {
  /** The sealed draft. */
  text: string
  rev: number
  /** When it was written: milliseconds since 1970. */
  at: number
}

export interface WriteHow {
  rev: number
  /** The revision that this tab last wrote or read; null: none yet. */
  after: number | null
  /** What stands there becomes the version before. */
  roll: boolean
  /** Puts this in the place of the version before, or takes it away (null); for another passphrase. Goes before `roll`. */
  before?: Stored | null
}

export interface Vault {
  /** Both null when nothing is there or the browser refuses to read. */
  read(): Promise<{ current: Stored | null; previous: Stored | null }>
  /**
   * Resolves when the browser has it for good, or has refused it. `changed`: another revision stands there than `after`;
   * nothing was written. What the browser evicted is simply written again.
   */
  write(text: string, how: WriteHow): Promise<'ok' | 'full' | 'refused' | 'changed'>
  /** Erases both and closes; resolves also when the browser refuses. A write that comes later is `refused`. */
  erase(): Promise<void>
  close(): void
}

const isStored = (value: unknown): value is Stored =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Partial<Stored>).text === 'string' &&
  typeof (value as Partial<Stored>).rev === 'number' &&
  typeof (value as Partial<Stored>).at === 'number'

const storedIn = (request: IDBRequest<unknown>): Stored | null => (isStored(request.result) ? request.result : null)

const isFull = (error: unknown): boolean => error instanceof Error && error.name === 'QuotaExceededError'

/** Resolves when the transaction is on the disk. @throws what ended it */
const completed = (transaction: IDBTransaction): Promise<void> =>
  new Promise((settle, fail) => {
    const failed = (): void => fail(transaction.error ?? new Error('The transaction was ended.'))
    transaction.addEventListener('complete', () => settle())
    transaction.addEventListener('abort', failed)
    // Otherwise browsers write it into the console.
    transaction.addEventListener('error', (event) => event.preventDefault())
  })

async function readBoth(database: IDBDatabase): Promise<Awaited<ReturnType<Vault['read']>>> {
  const transaction = database.transaction(STORE)
  const done = completed(transaction)
  const store = transaction.objectStore(STORE)
  const [current, previous] = [store.get('current'), store.get('previous')]
  await done
  return { current: storedIn(current), previous: storedIn(previous) }
}

async function writeBoth(database: IDBDatabase, next: Stored, how: WriteHow): Promise<'ok' | 'changed'> {
  const transaction = database.transaction(STORE, 'readwrite', { durability: 'strict' })
  const done = completed(transaction)
  const store = transaction.objectStore(STORE)
  let result: 'ok' | 'changed' = 'ok'
  const put = (there: Stored | null): void => {
    if (there && there.rev !== how.after) {
      result = 'changed'
      return
    }
    if (how.before) store.put(how.before, 'previous')
    else if (how.before === null) store.delete('previous')
    else if (how.roll && there) store.put(there, 'previous')
    store.put(next, 'current')
  }
  const current = store.get('current')
  let thrown: unknown
  // In the same transaction: no other tab comes in between.
  current.addEventListener('success', () => {
    try {
      put(storedIn(current))
    } catch (error) {
      thrown = error
      transaction.abort()
    }
  })
  try {
    await done
  } catch (error) {
    throw thrown ?? error
  }
  return result
}

/** Opens the slot. @returns null when storage is refused or absent: then the notes live in memory only */
export async function openVault(slot: Slot): Promise<Vault | null> {
  let database = await openPlace(slot, true)
  if (!database) return null
  let ended = false

  const watch = (opened: IDBDatabase): void => {
    const forget = (): void => {
      if (database === opened) database = null
    }
    opened.addEventListener('close', forget)
    // Another tab erases: it must not wait for this one.
    opened.addEventListener('versionchange', () => {
      opened.close()
      forget()
    })
  }
  watch(database)

  /** The browser may have closed or evicted it since. @throws when it cannot be opened again */
  const withDatabase = async <T>(
    work: (opened: IDBDatabase) => Promise<T>,
    make: boolean,
    retry = true,
  ): Promise<T> => {
    if (!database && !ended) {
      database = await openPlace(slot, make)
      if (database) watch(database)
    }
    if (ended) database?.close()
    if (ended || !database) throw new Error('There is no database.')
    try {
      return await work(database)
    } catch (error) {
      if (!retry || isFull(error)) throw error
      database?.close()
      database = null
      return withDatabase(work, make, false)
    }
  }

  const close = (): void => {
    ended = true
    database?.close()
    database = null
  }

  return {
    read: async () => {
      try {
        return await withDatabase(readBoth, false)
      } catch {
        return { current: null, previous: null }
      }
    },
    write: async (text, how) => {
      const next = { text, rev: how.rev, at: Date.now() }
      try {
        return await withDatabase((opened) => writeBoth(opened, next, how), true)
      } catch (error) {
        return isFull(error) ? 'full' : 'refused'
      }
    },
    erase: () => {
      close()
      return erasePlace(slot)
    },
    close,
  }
}
