import { beforeEach, expect, it, vi } from 'vitest'
import { paperOf } from '../../tests/paper/samplePaper'
import type * as Client from './client'
import type { Answer, Order } from './messages'
import type { Paper } from './render'

const options = { creationDate: new Date(0), boxesForMissing: false }
const document = paperOf([])
const paperOfPages = (pages: number): Paper => ({ ok: true, bytes: new Uint8Array(), pages, missing: [] })
const paper = paperOfPages(1)

/** Stands for the browser's worker: answers when told to. */
class FakeWorker extends EventTarget {
  orders: Order[] = []
  ended = false
  postMessage(order: Order): void {
    this.orders.push(order)
  }
  terminate(): void {
    this.ended = true
  }
  answer(data: Answer): void {
    this.dispatchEvent(new MessageEvent('message', { data }))
  }
}

let workers: FakeWorker[] = []
vi.mock('./startWorker', () => ({
  startWorker: () => {
    const worker = new FakeWorker()
    workers.push(worker)
    return worker
  },
}))

// a fresh module for each test: it keeps one worker
let client: typeof Client
beforeEach(async () => {
  vi.resetModules()
  vi.useRealTimers()
  workers = []
  client = await import('./client')
})

it('gives each caller the paper asked for, from one worker', async () => {
  const first = client.makePaper(document, options)
  const second = client.makePaper(document, options)
  const [worker] = workers
  const [a, b] = worker?.orders ?? []
  worker?.answer({ id: b?.id ?? 0, paper: paperOfPages(2) })
  worker?.answer({ id: a?.id ?? 0, paper })
  expect(await first).toMatchObject({ pages: 1 })
  expect(await second).toMatchObject({ pages: 2 })
  expect(workers).toHaveLength(1)
})

it('ends a worker that takes too long, says so, and starts a fresh one for the next try', async () => {
  vi.useFakeTimers()
  const hung = client.makePaper(document, options)
  vi.advanceTimersByTime(59_999)
  expect(workers[0]?.ended).toBe(false)
  vi.advanceTimersByTime(1)
  expect(await hung).toEqual({ ok: false, reason: 'time' })
  expect(workers[0]?.ended).toBe(true)
  const next = client.makePaper(document, options)
  workers[1]?.answer({ id: workers[1].orders[0]?.id ?? 0, paper })
  expect(await next).toMatchObject({ ok: true })
  vi.advanceTimersByTime(120_000)
  expect(workers[1]?.ended).toBe(false)
})

it('says that it failed when the worker cannot be started, and tries again with a fresh one', async () => {
  const made = client.makePaper(document, options)
  workers[0]?.dispatchEvent(new Event('error'))
  expect(await made).toMatchObject({ ok: false, reason: 'failed' })
  const next = client.makePaper(document, options)
  workers[1]?.answer({ id: workers[1].orders[0]?.id ?? 0, error: 'TypeError: broken' })
  expect(await next).toEqual({ ok: false, reason: 'failed', message: 'TypeError: broken' })
})

it('cancels at once: whoever waits is told, nothing comes later, and the next try has a fresh worker', async () => {
  const first = client.makePaper(document, options)
  const second = client.makePaper(document, options)
  const [hung] = workers
  client.cancelPapers()
  expect(hung?.ended).toBe(true)
  expect(await first).toEqual({ ok: false, reason: 'cancelled' })
  expect(await second).toEqual({ ok: false, reason: 'cancelled' })
  const next = client.makePaper(document, options)
  // The ended one speaks up late, under the number of the new order.
  hung?.answer({ id: workers[1]?.orders[0]?.id ?? 0, paper: paperOfPages(9) })
  workers[1]?.answer({ id: workers[1].orders[0]?.id ?? 0, paper })
  expect(await next).toMatchObject({ pages: 1 })
})

it('has nothing to cancel when nothing is being made', () => {
  client.cancelPapers()
  expect(workers).toHaveLength(0)
})

it('gives each paper its whole minute, however long the warm-up has gone on', async () => {
  vi.useFakeTimers()
  const warm = client.warmUp()
  vi.advanceTimersByTime(59_000)
  const made = client.makePaper(document, options)
  vi.advanceTimersByTime(59_999)
  expect(workers[0]?.ended).toBe(false)
  vi.advanceTimersByTime(1)
  expect(await made).toEqual({ ok: false, reason: 'time' })
  await warm
  expect(workers[0]?.ended).toBe(true)
})

it('warms up once', () => {
  void client.warmUp()
  void client.warmUp()
  expect(workers).toHaveLength(1)
  expect(workers[0]?.orders).toHaveLength(1)
})
