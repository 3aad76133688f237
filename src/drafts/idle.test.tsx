import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { watchIdle, type IdleHow, type IdleWatch } from './idle'

const MINUTE = 60_000
let watch: IdleWatch | undefined
let steady = 0

beforeEach(() => {
  steady = 0
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] })
  vi.spyOn(performance, 'now').mockImplementation(() => steady)
})
afterEach(() => watch?.stop())

function setUp(minutes = 30) {
  const how = {
    minutes: () => minutes,
    onUse: vi.fn<IdleHow['onUse']>(),
    onAlive: vi.fn<IdleHow['onAlive']>(),
    onTimes: vi.fn<IdleHow['onTimes']>(),
    onOver: vi.fn<IdleHow['onOver']>(),
    onDoubt: vi.fn<IdleHow['onDoubt']>(),
  }
  watch = watchIdle(how)
  return { ...how, soon: () => how.onTimes.mock.lastCall?.[0].goesSoon }
}

/** Both clocks go on, and timers run as they should. */
const pass = (ms: number): void => {
  for (let left = ms; left > 0; left -= 1000) {
    steady += Math.min(1000, left)
    vi.advanceTimersByTime(Math.min(1000, left))
  }
}
/** Time goes by while no timer runs: a frozen tab. */
const freeze = (ms: number): void => {
  steady += ms
  vi.setSystemTime(Date.now() + ms)
}
const press = (): void => void window.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }))

describe('time without use', () => {
  test('warns in the last two minutes, and ends after thirty, once', () => {
    const { onOver, soon } = setUp()
    pass(28 * MINUTE - 2000)
    expect(soon()).toBe(false)
    pass(3000)
    expect(soon()).toBe(true)
    expect(onOver).not.toHaveBeenCalled()
    pass(3 * MINUTE)
    expect(onOver).toHaveBeenCalledOnce()
    pass(60 * MINUTE)
    expect(onOver).toHaveBeenCalledOnce()
  })

  test('a key, a press or a scroll begins it afresh, even while warned', () => {
    const { onOver, soon } = setUp()
    for (const event of ['keydown', 'pointerdown', 'scroll']) {
      pass(29 * MINUTE)
      expect(soon()).toBe(true)
      window.dispatchEvent(new Event(event))
      expect(soon()).toBe(false)
    }
    expect(onOver).not.toHaveBeenCalled()
  })

  test('typing is noted every five seconds at most', () => {
    const { onUse } = setUp()
    for (let ms = 0; ms < 20_000; ms += 100) {
      press()
      pass(100)
    }
    expect(onUse.mock.calls.length).toBeLessThanOrEqual(5)
    expect(onUse.mock.calls.length).toBeGreaterThanOrEqual(3)
  })

  test.each(['focus', 'pageshow', 'keydown', 'visibilitychange'])(
    'a tab that was frozen for 31 minutes is over at the first sign of life: %s',
    (event) => {
      const { onOver } = setUp()
      freeze(31 * MINUTE)
      expect(onOver).not.toHaveBeenCalled()
      ;(event === 'visibilitychange' ? document : window).dispatchEvent(new Event(event))
      expect(onOver).toHaveBeenCalledOnce()
    },
  )

  test('a tab that was frozen for 25 minutes is in doubt, and not over', () => {
    const { onOver, onDoubt } = setUp()
    freeze(25 * MINUTE)
    window.dispatchEvent(new Event('focus'))
    expect(onDoubt.mock.calls).toEqual([['away']])
    expect(onOver).not.toHaveBeenCalled()
  })

  test('a clock that jumps, back or on, is in doubt and never ends the time later', () => {
    const { onDoubt, onTimes } = setUp()
    pass(MINUTE)
    vi.setSystemTime(Date.now() + 5 * MINUTE)
    window.dispatchEvent(new Event('focus'))
    expect(onDoubt.mock.calls).toEqual([['clock']])
    vi.setSystemTime(Date.now() - 60 * MINUTE)
    window.dispatchEvent(new Event('focus'))
    expect(onDoubt).toHaveBeenCalledTimes(2)
    expect(onTimes.mock.lastCall![0].goesAt).toBeLessThanOrEqual(Date.now() + 30 * MINUTE)
  })

  test('a small correction of the clock means nothing', () => {
    const { onDoubt } = setUp()
    vi.setSystemTime(Date.now() - 40_000)
    window.dispatchEvent(new Event('focus'))
    pass(5 * MINUTE)
    expect(onDoubt).not.toHaveBeenCalled()
  })

  test('with no minutes at all it is over as soon as the tab is out of sight', () => {
    const { onOver } = setUp(0)
    pass(10 * MINUTE)
    press()
    expect(onOver).not.toHaveBeenCalled()
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
    document.dispatchEvent(new Event('visibilitychange'))
    expect(onOver).toHaveBeenCalledOnce()
  })

  test('"I am still here" begins afresh', () => {
    const { soon } = setUp()
    pass(29 * MINUTE)
    watch?.stay()
    expect(soon()).toBe(false)
  })
})
