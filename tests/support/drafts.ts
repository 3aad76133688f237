/** Keys and drafts for tests, with a derivation so cheap that thousands can be made. */
import { newVisitKey, type DataKey } from '../../src/drafts/envelope'
import { newLockedKey } from '../../src/drafts/passphraseLock'

/** The least that a file may ask for. */
export const CHEAP = { m: 8192, t: 1, p: 1 } as const

export const bytes = (count: number, first = 0): Uint8Array<ArrayBuffer> =>
  Uint8Array.from({ length: count }, (_, at) => (first + at) % 256)

export async function cheapLock(passphrase: string): Promise<DataKey> {
  const random = (count: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(count))
  const made = await newLockedKey(passphrase, { salt: random(16), iv: random(12), dataKey: random(32), cost: CHEAP })
  if (!made.ok) throw new Error('A cheap derivation was refused.')
  return made.key
}

export const visitKey = async (): Promise<DataKey> => (await newVisitKey()).key
