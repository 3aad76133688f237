/** Keeps sealed drafts in the browser: the current one and the version before. It knows nothing of what is in them. */
import { erasePlace, openPlace, type Slot } from './places'
import { newId, readBoth, writeBoth, type Stored, type WriteHow } from './records'

export { isThere, type Slot } from './places'
export type { Stored, WriteHow } from './records'

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

const isFull = (error: unknown): boolean => error instanceof Error && error.name === 'QuotaExceededError'

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
      const next = { id: newId(), text, rev: how.rev, at: Date.now() }
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
