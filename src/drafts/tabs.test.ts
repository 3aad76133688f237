import { describe, expect, test, vi } from 'vitest'
import { connectTabs, type Given, type TabTools } from './tabs'

/** One browser: locks that are free again when their tab crashes, and a channel that does not speak to its own sender. */
function browser() {
  let holder: { end: (why?: Error) => void } | null = null
  const waiting: (() => void)[] = []
  const channels = new Set<EventTarget>()

  function tab() {
    const channel = new EventTarget()
    channels.add(channel)
    const mine = new Set<{ end: (why?: Error) => void }>()
    const request = (_name: string, options: LockOptions, work: (lock: Lock) => Promise<unknown>) =>
      new Promise<unknown>((resolve, reject) => {
        const take = (): void => {
          if (options.signal?.aborted === true) {
            next()
            return
          }
          const one = {
            end: (why?: Error): void => {
              if (holder === one) holder = null
              if (why) reject(why)
              else resolve(undefined)
              next()
            },
          }
          holder = one
          mine.add(one)
          void work({ name: _name, mode: 'exclusive' }).then(() => one.end())
        }
        const next = (): void => (holder === null ? waiting.shift()?.() : undefined)
        options.signal?.addEventListener('abort', () => reject(new Error('aborted')))
        if (options.steal === true && holder) holder.end(new Error('stolen'))
        if (holder === null) take()
        else waiting.push(take)
      })
    const tools: TabTools = {
      // The test's locks know the one form that is used.
      locks: { request: request as LockManager['request'] },
      channel: Object.assign(channel, {
        postMessage: (data: unknown) => {
          for (const other of channels) {
            if (other !== channel) queueMicrotask(() => other.dispatchEvent(new MessageEvent('message', { data })))
          }
        },
      }),
    }
    return {
      ...connectTabs(tools),
      crash: () => {
        channels.delete(channel)
        for (const one of mine) one.end()
      },
      freeze: () => channels.delete(channel),
    }
  }
  return { tab }
}

const kept = (): Promise<Given> => Promise.resolve({ way: 'kept' })

describe('two tabs', () => {
  test('one has the notes; the other is told so at once', async () => {
    const { tab } = browser()
    const [one, other] = [tab(), tab()]
    one.handle({ give: kept })
    expect(await one.hold()).toBe('mine')
    expect(await one.hold()).toBe('mine')
    expect(await other.hold()).toBe('answered')
    one.release()
    expect(await other.hold()).toBe('mine')
  })

  test('hand over on asking: the lock is free before the answer comes', async () => {
    const { tab } = browser()
    const [one, other] = [tab(), tab()]
    one.handle({ give: kept })
    await one.hold()
    expect(await other.ask()).toEqual({ way: 'kept' })
    expect(await other.hold()).toBe('mine')
    expect(await one.ask().then(() => one.hold())).not.toBe('mine')
  }, 20_000)

  test('what could not be saved stays with the tab that has it', async () => {
    const { tab } = browser()
    const [one, other] = [tab(), tab()]
    one.handle({ give: () => Promise.resolve({ way: 'nothing' }) })
    await one.hold()
    expect(await other.ask()).toEqual({ way: 'nothing' })
    expect(await other.hold()).toBe('answered')
  })

  test('a tab that crashed frees its lock', async () => {
    const { tab } = browser()
    const [one, other] = [tab(), tab()]
    one.handle({ give: kept })
    await one.hold()
    one.crash()
    expect(await other.hold()).toBe('mine')
  })

  test('a tab that does not answer is silent, gives nothing, and learns that its lock was taken', async () => {
    vi.useFakeTimers()
    const { tab } = browser()
    const [one, other] = [tab(), tab()]
    const stolen = vi.fn<() => void>()
    one.handle({ give: kept, stolen })
    await one.hold()
    one.freeze()
    const [hold, given] = [other.hold(), other.ask()]
    await vi.advanceTimersByTimeAsync(3000)
    expect(await hold).toBe('silent')
    expect(await given).toBeNull()
    expect(await other.steal()).toBe(true)
    expect(stolen).toHaveBeenCalledOnce()
  })

  test('two that start at the same time do not take each other for a tab with notes', async () => {
    const { tab } = browser()
    const [one, other] = [tab(), tab()]
    const second = other.hold
    expect(await one.hold()).toBe('mine')
    const waiting = second()
    one.release()
    expect(await waiting).toBe('mine')
  })

  test('without locks in the browser nothing is in the way', async () => {
    const one = connectTabs({ locks: null, channel: null })
    expect(await one.hold()).toBe('mine')
    expect(await one.steal()).toBe(true)
    one.release()
  })
})
