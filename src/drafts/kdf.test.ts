/** The worker hears one passphrase and is ended. */
import { afterEach, expect, it, vi } from 'vitest'
import { bytes } from '../../tests/support/drafts'
import { derive } from './kdf'
import type { Derived, KdfOrder } from './kdfWork'

const COST = { m: 8192, t: 1, p: 1 }
const derived: Derived = { bytes: bytes(32), cost: COST }

class FakeWorker extends EventTarget {
  orders: KdfOrder[] = []
  transferred: unknown[] = []
  ended = false
  postMessage(order: KdfOrder, transfer: unknown[]): void {
    this.orders.push(order)
    this.transferred.push(...transfer)
    queueMicrotask(() => this.dispatchEvent(answer()))
  }
  terminate(): void {
    this.ended = true
  }
}

let answer = (): Event => new MessageEvent('message', { data: derived })
let worker: FakeWorker
const starting = vi.hoisted(() => vi.fn())
vi.mock('../workers/startWorker', () => ({ startWorker: starting }))

const withWorkers = (event: () => Event): void => {
  answer = event
  vi.stubGlobal('Worker', FakeWorker)
  starting.mockImplementation(() => (worker = new FakeWorker()))
}

afterEach(() => vi.unstubAllGlobals())

it('gives the worker the bytes of the passphrase, keeps none, and ends it after its answer', async () => {
  withWorkers(() => new MessageEvent('message', { data: derived }))
  expect(await derive(' cafe\u0301  tree', bytes(16), COST)).toBe(derived)
  const [order] = worker.orders
  expect(new TextDecoder().decode(order?.passphrase)).toBe('café tree')
  expect(worker.transferred).toEqual([order?.passphrase.buffer])
  expect(worker.ended).toBe(true)
})

it.each(['error', 'messageerror'])(
  'says that there is no key when the worker ends by %s, and ends it',
  async (type) => {
    withWorkers(() => new Event(type))
    expect(await derive('lemon tree', bytes(16), COST)).toBeNull()
    expect(worker.ended).toBe(true)
  },
)

it('says that there is no key when no worker may be started', async () => {
  withWorkers(() => new Event('error'))
  starting.mockImplementation(() => {
    throw new Error('refused')
  })
  expect(await derive('lemon tree', bytes(16), COST)).toBeNull()
})

it('ends a worker that is silent for two minutes', async () => {
  vi.useFakeTimers()
  withWorkers(() => new Event('nothing'))
  const waiting = derive('lemon tree', bytes(16), COST)
  await vi.advanceTimersByTimeAsync(120_000)
  expect(await waiting).toBeNull()
  expect(worker.ended).toBe(true)
  vi.useRealTimers()
})

it('works where there are no workers, as in tests and at the command line', async () => {
  expect((await derive('lemon tree', bytes(16), COST))?.bytes).toHaveLength(32)
})
