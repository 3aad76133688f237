/** The derivation itself, where it runs: in a worker, or, in tests and at the command line, where it is asked for. */
import { argon2id } from 'hash-wasm'
import type { KdfCost } from './envelopeText'

/** `cost` missing: choose what this device can do. */
export interface KdfOrder {
  passphrase: Uint8Array<ArrayBuffer>
  salt: Uint8Array<ArrayBuffer>
  cost?: KdfCost
}
export interface Derived {
  bytes: Uint8Array<ArrayBuffer>
  cost: KdfCost
}

export const FULL_COST: KdfCost = { m: 65_536, t: 3, p: 1 }
/** OWASP's floor, for what is slow or has little memory. */
export const LOW_COST: KdfCost = { m: 19_456, t: 2, p: 1 }
/** Milliseconds: when LOW_COST takes longer, FULL_COST would keep a person waiting for seconds. */
export const SLOW = 250

async function bytesFor({ passphrase, salt }: KdfOrder, { m, t, p }: KdfCost): Promise<Derived['bytes']> {
  const bytes = await argon2id({
    password: passphrase,
    salt,
    memorySize: m,
    iterations: t,
    parallelism: p,
    hashLength: 32,
    outputType: 'binary',
  })
  return new Uint8Array(bytes)
}

/** @param now a clock in milliseconds; tests bring their own */
async function chosen(order: KdfOrder, now: () => number): Promise<Derived> {
  // Loads and warms up the program, so that the clock measures the work alone.
  await bytesFor(order, { m: 64, t: 1, p: 1 })
  const timed = async (): Promise<Derived & { took: number }> => {
    const start = now()
    const bytes = await bytesFor(order, LOW_COST)
    return { bytes, cost: LOW_COST, took: now() - start }
  }
  const { took, ...low } = await timed()
  // Once more: a device that was busy for a moment is not a slow one.
  if (took > SLOW && (await timed()).took > SLOW) return low
  try {
    return { bytes: await bytesFor(order, FULL_COST), cost: FULL_COST }
  } catch {
    return low
  }
}

/** @returns the key's 32 bytes and what they cost; null when memory is refused */
export async function work(order: KdfOrder, now = (): number => performance.now()): Promise<Derived | null> {
  try {
    if (order.cost === undefined) return await chosen(order, now)
    return { bytes: await bytesFor(order, order.cost), cost: order.cost }
  } catch {
    return null
  }
}
