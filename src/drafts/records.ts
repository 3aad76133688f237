/**
 * The two drafts as records of a database. A text is cut into pieces: Chromium puts a value of more than 64 KiB into a file of
 * its own, beside the database.
 */
import { completed } from './indexedDb'

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

export const STORE = 'notes'
/** In characters, which are bytes here. */
const PIECE = 32_000

/** Under `current` and `previous`; the pieces stand under `[id, 0]`, `[id, 1]`, … */
interface Head {
  id: string
  rev: number
  at: number
}

/** `id` names this one save: when it is tried a second time, and the first did go through, that is seen. */
export type NewRecord = Stored & { id: string }

export const newId = (): string => crypto.randomUUID()

const isHead = (value: unknown): value is Head =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Partial<Head>).id === 'string' &&
  ['rev', 'at'].every((name) => typeof (value as Record<string, unknown>)[name] === 'number')

const headIn = (request: IDBRequest<unknown>): Head | null => (isHead(request.result) ? request.result : null)

const piecesOf = ({ id }: Head): IDBKeyRange => IDBKeyRange.bound([id], [id, []])

/** @throws what the browser says when it refuses */
export async function readBoth(database: IDBDatabase): Promise<{ current: Stored | null; previous: Stored | null }> {
  const transaction = database.transaction(STORE)
  const done = completed(transaction)
  const store = transaction.objectStore(STORE)
  const read = (name: string): (() => Stored | null) => {
    const request = store.get(name)
    let pieces: IDBRequest<unknown[]> | undefined
    request.addEventListener('success', () => {
      const head = headIn(request)
      if (head) pieces = store.getAll(piecesOf(head))
    })
    return () => {
      const head = headIn(request)
      const text = pieces?.result.join('') ?? ''
      // Pieces that are missing show when it is opened: until then it is there, and is not to be written over.
      return head && { text, rev: head.rev, at: head.at }
    }
  }
  const [current, previous] = [read('current'), read('previous')]
  await done
  return { current: current(), previous: previous() }
}

/** Both heads are read first; then all is written in the same transaction, so that no other tab comes in between. */
function write(
  store: IDBObjectStore,
  heads: { there: Head | null; before: Head | null },
  next: NewRecord,
  how: WriteHow,
): void {
  const { there, before } = heads
  const put = (name: string, { text, rev, at }: Stored, id: string): void => {
    for (let start = 0; start < text.length; start += PIECE) {
      store.put(text.slice(start, start + PIECE), [id, start / PIECE])
    }
    store.put({ id, rev, at }, name)
  }
  const drop = (head: Head | null): void => {
    if (head) store.delete(piecesOf(head))
  }
  const rolls = how.before === undefined && how.roll && there !== null
  if (rolls || how.before !== undefined) drop(before)
  if (how.before) put('previous', how.before, newId())
  else if (how.before === null) store.delete('previous')
  else if (rolls) store.put(there, 'previous')
  if (!rolls) drop(there)
  put('current', next, next.id)
}

/**
 * @returns `changed` when another revision stands there than `how.after`; nothing is written then
 * @throws what the browser says when it refuses
 */
export async function writeBoth(database: IDBDatabase, next: NewRecord, how: WriteHow): Promise<'ok' | 'changed'> {
  const transaction = database.transaction(STORE, 'readwrite', { durability: 'strict' })
  const done = completed(transaction)
  const store = transaction.objectStore(STORE)
  let result: 'ok' | 'changed' = 'ok'
  let thrown: unknown
  const current = store.get('current')
  const previous = store.get('previous')
  previous.addEventListener('success', () => {
    const there = headIn(current)
    if (there && there.rev !== how.after) {
      // The same save, tried a second time: the first did go through.
      result = there.id === next.id ? 'ok' : 'changed'
      return
    }
    try {
      write(store, { there, before: headIn(previous) }, next, how)
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
