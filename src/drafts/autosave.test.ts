import { beforeEach, describe, expect, test, vi } from 'vitest'
import { createAutosave } from './autosave'
import type { Save, SaveProblem } from './keeping'

beforeEach(() => void vi.useFakeTimers())

function setUp(result: () => Promise<SaveProblem | null> = () => Promise.resolve(null)) {
  const states: Save[] = []
  const save = vi.fn<() => Promise<SaveProblem | null>>(result)
  return { save, states, auto: createAutosave(save, (state) => states.push(state)), last: () => states.at(-1) }
}

describe('saving', () => {
  test('comes 300 ms after the last change', async () => {
    const { save, auto } = setUp()
    auto.changed()
    await vi.advanceTimersByTimeAsync(200)
    auto.changed()
    await vi.advanceTimersByTimeAsync(299)
    expect(save).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect(save).toHaveBeenCalledOnce()
  })

  test('comes every 700 ms while somebody types without a pause', async () => {
    const { save, auto } = setUp()
    for (let ms = 0; ms < 3500; ms += 50) {
      auto.changed()
      await vi.advanceTimersByTimeAsync(50)
    }
    expect(save.mock.calls.length).toBeGreaterThanOrEqual(4)
    expect(save.mock.calls.length).toBeLessThanOrEqual(5)
  })

  test('waits for an idle moment between two keys, not long, and saves no more often for it', async () => {
    const idle: (() => void)[] = []
    vi.stubGlobal('requestIdleCallback', (work: () => void, { timeout }: IdleRequestOptions) => {
      idle.push(work)
      setTimeout(work, timeout)
    })
    const { save, auto } = setUp()
    for (let ms = 0; ms < 3500; ms += 50) {
      auto.changed()
      await vi.advanceTimersByTimeAsync(50)
      if (ms === 700) expect(save).not.toHaveBeenCalled()
    }
    expect(idle.length).toBeLessThanOrEqual(5)
    expect(save.mock.calls.length).toBeGreaterThanOrEqual(3)
    expect(save.mock.calls.length).toBeLessThanOrEqual(5)
    vi.unstubAllGlobals()
  })

  test('never says saved before the browser has said that it is', async () => {
    let settle = (): void => undefined
    const { auto, last } = setUp(() => new Promise((resolve) => (settle = () => resolve(null))))
    auto.changed()
    await vi.advanceTimersByTimeAsync(5000)
    expect(last()).toEqual({ state: 'saving' })
    settle()
    await vi.advanceTimersByTimeAsync(0)
    expect(last()).toEqual({ state: 'saved', at: Date.now() })
  })

  test('what changes while a save runs is still to be saved, and two never run at once', async () => {
    let running = 0
    const { save, auto, last } = setUp(async () => {
      expect((running += 1)).toBe(1)
      await new Promise((resolve) => setTimeout(resolve, 1000))
      running -= 1
      return null
    })
    auto.changed()
    await vi.advanceTimersByTimeAsync(500)
    auto.changed()
    await vi.advanceTimersByTimeAsync(900)
    expect(last()).toEqual({ state: 'saving' })
    await vi.advanceTimersByTimeAsync(1500)
    expect(save).toHaveBeenCalledTimes(2)
    expect(last()?.state).toBe('saved')
  })

  test('after a failure waits for the next change, and does not go round in circles', async () => {
    let problem: SaveProblem | null = 'full'
    const { save, auto, last } = setUp(() => Promise.resolve(problem))
    auto.changed()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(save).toHaveBeenCalledOnce()
    expect(last()).toEqual({ state: 'failed', why: 'full' })
    problem = null
    auto.changed()
    await vi.advanceTimersByTimeAsync(300)
    expect(last()?.state).toBe('saved')
  })

  test('a save that throws is a failure, and no unhandled one', async () => {
    const { auto, last } = setUp(() => Promise.reject(new Error('broken')))
    auto.changed()
    await auto.flush()
    expect(last()).toEqual({ state: 'failed', why: 'refused' })
  })

  test('flush saves at once, and does nothing when nothing changed', async () => {
    const { save, auto } = setUp()
    await auto.flush()
    expect(save).not.toHaveBeenCalled()
    auto.changed()
    await auto.flush()
    await auto.flush()
    await vi.advanceTimersByTimeAsync(5000)
    expect(save).toHaveBeenCalledOnce()
  })

  test('what was forgotten is not saved, and a save that was on its way says nothing any more', async () => {
    const { save, auto, last } = setUp(() => new Promise((resolve) => setTimeout(() => resolve(null), 100)))
    auto.changed()
    auto.forget()
    await vi.advanceTimersByTimeAsync(1000)
    expect(save).not.toHaveBeenCalled()
    auto.changed()
    await vi.advanceTimersByTimeAsync(350)
    auto.forget()
    await vi.advanceTimersByTimeAsync(1000)
    expect(last()).toEqual({ state: 'saving' })
  })
})
