/** From a passphrase to a key, by Argon2id: slow on purpose, and away from the page. */
import { startWorker } from '../workers/startWorker'
import { prepared } from './passphrase'
import type { KdfCost } from './envelopeText'
import type { Derived, KdfOrder } from './kdfWork'
// oxlint-disable-next-line import/default -- Vite makes this module
import address from './kdfWorker?worker&url'

/** The dearest derivation that is accepted takes some seconds; a worker that is silent for so long has died. */
const LONGEST_WAIT = 120_000

/** The worker is ended after its one answer, so that the passphrase does not stay in its memory. */
async function inWorker(order: KdfOrder): Promise<Derived | null> {
  let worker: Worker | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  try {
    const hired = startWorker(address)
    worker = hired
    return await new Promise((settle) => {
      timer = setTimeout(() => settle(null), LONGEST_WAIT)
      hired.addEventListener('message', ({ data }: MessageEvent<Derived | null>) => settle(data))
      for (const broken of ['error', 'messageerror']) hired.addEventListener(broken, () => settle(null))
      hired.postMessage(order, [order.passphrase.buffer])
    })
  } catch {
    return null
  } finally {
    clearTimeout(timer)
    worker?.terminate()
  }
}

/**
 * @param cost what a file says; leave it out for a new lock: then this device's speed decides
 * @returns the key's 32 bytes and what they cost; null when the browser refuses memory or its worker does not run
 */
export async function derive(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  cost?: KdfCost,
): Promise<Derived | null> {
  const bytes = new TextEncoder().encode(prepared(passphrase))
  const order: KdfOrder = { passphrase: bytes, salt, ...(cost && { cost }) }
  // Tests and the command line have no such worker.
  if (typeof Worker === 'undefined') return (await import('./kdfWork')).work(order)
  return inWorker(order)
}
