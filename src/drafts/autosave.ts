/** When to save: soon after the last change, at the latest a little later, one write after the other. Knows no words. */
import type { Save, SaveProblem } from './keeping'
import { whenIdle } from './whenIdle'

const AFTER_LAST_MS = 300
const AT_MOST_MS = 700
/** To seal long notes takes as long as a key, or two: it is done between keys where there is room. */
const IDLE_WITHIN_MS = 150

export interface Autosave {
  /** Something changed. */
  changed: () => void
  /** Saves what is not saved yet. Resolves when the browser has it or has refused it; never rejects. */
  flush: () => Promise<void>
  /** Does something that must not meet a write: waits for the one that runs, and holds back the next. */
  alone: <T>(work: () => Promise<T>) => Promise<T>
  /** Forgets what was to be saved. */
  forget: () => void
}

/**
 * @param save writes everything as it stands then; resolves with why it could not, or null. After a failure it is called
 *   again at the next change or flush, not before.
 */
export function createAutosave(save: () => Promise<SaveProblem | null>, onState: (save: Save) => void): Autosave {
  let dirty = false
  let since: number | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let queue: Promise<unknown> = Promise.resolve()
  /** One more each time everything was forgotten: a write from before has nothing to say any more. */
  let life = 0

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = queue.then(work)
    queue = done.catch(() => undefined)
    return done
  }

  const stopTimer = (): void => {
    clearTimeout(timer)
    since = null
  }

  /** An idle moment was asked for, and has not come. */
  let asked = false

  function writeSoon(): void {
    if (asked) return
    asked = true
    whenIdle(() => {
      asked = false
      void inTurn(write)
    }, IDLE_WITHIN_MS)
  }

  async function write(): Promise<void> {
    if (!dirty) return
    stopTimer()
    dirty = false
    const mine = life
    const problem = await save().catch((): SaveProblem => 'refused')
    if (life !== mine) return
    if (problem !== null) {
      // It is still not saved, but waits for a change: trying again at once would only fail again.
      dirty = true
      onState({ state: 'failed', why: problem })
    } else if (!dirty) onState({ state: 'saved', at: Date.now() })
  }

  return {
    changed() {
      dirty = true
      const now = Date.now()
      since ??= now
      onState({ state: 'saving' })
      clearTimeout(timer)
      const wait = Math.max(0, Math.min(AFTER_LAST_MS, since + AT_MOST_MS - now))
      timer = setTimeout(writeSoon, wait)
    },
    flush: () => inTurn(write),
    alone: inTurn,
    forget() {
      life += 1
      stopTimer()
      dirty = false
    },
  }
}
