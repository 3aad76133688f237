/** A browser with databases and, where it has them, buckets, for tests of what is kept in them. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { vi } from 'vitest'
import { openVault, type Vault } from '../../src/drafts/vault'

/** As browsers have them: each with databases of its own; a deleted one closes what is open in it. */
class FakeBuckets {
  held = new Map<string, IDBFactory>()
  asked: unknown[] = []
  open(name: string, how: object): Promise<{ indexedDB: IDBFactory }> {
    this.asked.push(name, how)
    const factory = this.held.get(name) ?? new IDBFactory()
    this.held.set(name, factory)
    return Promise.resolve({ indexedDB: factory })
  }
  keys(): Promise<string[]> {
    return Promise.resolve([...this.held.keys()])
  }
  async delete(name: string): Promise<void> {
    const factory = this.held.get(name)
    this.held.delete(name)
    if (!factory) return
    await new Promise((settle) => {
      factory.deleteDatabase(name).addEventListener('success', settle)
    })
  }
}

export let plain: IDBFactory
export let buckets: FakeBuckets

/** Before each test. */
export function newStorage(): void {
  plain = new IDBFactory()
  buckets = new FakeBuckets()
  vi.stubGlobal('indexedDB', plain)
  vi.stubGlobal('IDBKeyRange', IDBKeyRange)
}

export const withBuckets = (): void => void vi.stubGlobal('navigator', { storageBuckets: buckets })
export const withoutBuckets = (): void => void vi.stubGlobal('navigator', {})

export async function opened(slot: 'visit' | 'kept' = 'visit'): Promise<Vault> {
  const vault = await openVault(slot)
  if (!vault) throw new Error('No vault.')
  return vault
}
export const names = async (): Promise<unknown[]> => (await plain.databases()).map(({ name }) => name)
export const first = { rev: 1, after: null, roll: false }
