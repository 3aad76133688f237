/**
 * Time without use. Timers stand still while a tab is frozen or the machine sleeps, so the time is read from the clock
 * whenever the tab shows a sign of life; a clock that jumps is never believed to the person's harm.
 */
import { CLOCK_SLACK_MS } from './session'

const MINUTE = 60_000
/** Before the notes of a visit go, the person is asked. */
export const WARN_MS = 2 * MINUTE
/** So often, at most, use is noted and told. */
const NOTE_MS = 5000
/** So often, at least, the clock is looked at. */
const TICK_MS = 30_000
/** After this long out of sight the browser froze the tab rather than switched for a moment. */
const AWAY_MS = 2 * MINUTE

export interface IdleHow {
  /** Minutes without use; 0: as soon as the tab is out of sight. */
  minutes: () => number
  /** The person did something; at most every five seconds. */
  onUse: (at: number) => void
  /** The tab lives; at least every half minute. */
  onAlive: (at: number) => void
  onTimes: (times: { goesAt: number; goesSoon: boolean }) => void
  /** The time is over. Called once. */
  onOver: () => void
  /** The clock jumped, or the browser had frozen the tab: nobody knows who sits there now. */
  onDoubt: (why: 'clock' | 'away') => void
}

export interface IdleWatch {
  /** Begins to count afresh. */
  stay: () => void
  /** Looks at the clock now. */
  check: () => void
  stop: () => void
}

const ACTIVITY = ['keydown', 'pointerdown', 'scroll'] as const
const SIGNS_OF_LIFE = ['focus', 'pageshow', 'resume'] as const

/** @param used when the person last did something, ms since 1970 */
export function watchIdle(how: IdleHow, used: number = Date.now()): IdleWatch {
  let noted = 0
  let wall = Date.now()
  let steady = performance.now()
  let timer: ReturnType<typeof setTimeout> | undefined
  let running = true

  function note(now: number): void {
    used = now
    if (now - noted < NOTE_MS && now >= noted) return
    noted = now
    how.onUse(now)
    tell(now)
  }

  function tell(now: number): void {
    const goesAt = used + how.minutes() * MINUTE
    how.onTimes({ goesAt, goesSoon: goesAt - now <= WARN_MS })
    clearTimeout(timer)
    const boundaries = [goesAt - WARN_MS - now, goesAt - now].filter((ms) => ms > 0)
    timer = setTimeout(check, Math.min(TICK_MS, ...boundaries))
  }

  function stop(): void {
    running = false
    clearTimeout(timer)
    for (const type of ACTIVITY) window.removeEventListener(type, onActivity, true)
    for (const type of SIGNS_OF_LIFE) window.removeEventListener(type, check, true)
    document.removeEventListener('visibilitychange', onVisibility)
  }

  /** @returns false when it is over */
  function look(): boolean {
    if (!running) return false
    const now = Date.now()
    const passed = now - wall
    const drift = passed - (performance.now() - steady)
    wall = now
    steady = performance.now()
    const minutes = how.minutes()
    if (minutes > 0 && now - used > minutes * MINUTE) {
      stop()
      how.onOver()
      return false
    }
    if (Math.abs(drift) > CLOCK_SLACK_MS) {
      how.onDoubt('clock')
      if (now < used) used = now
    } else if (passed > TICK_MS + AWAY_MS) how.onDoubt('away')
    if (!running) return false
    how.onAlive(now)
    tell(now)
    return true
  }

  function check(): void {
    look()
  }

  function onActivity(): void {
    const now = Date.now()
    // Every key would be too often; but a sleep or a warning must not pass unnoticed.
    if (now - noted < NOTE_MS && now >= wall && now - wall < TICK_MS) used = now
    else if (look()) note(now)
  }

  function onVisibility(): void {
    if (document.visibilityState === 'hidden') {
      if (how.minutes() === 0 && running) {
        stop()
        how.onOver()
      }
    } else onActivity()
  }

  for (const type of ACTIVITY) window.addEventListener(type, onActivity, { capture: true, passive: true })
  for (const type of SIGNS_OF_LIFE) window.addEventListener(type, check, true)
  document.addEventListener('visibilitychange', onVisibility)
  tell(Date.now())

  return {
    stay() {
      noted = 0
      if (look()) note(Date.now())
    },
    check,
    stop,
  }
}
