import { whenIdle } from '../drafts/whenIdle'

/** Without a key for so long, somebody rests. */
const REST_MS = 1500
/** A browser that is never idle is not waited for longer than this. */
const IDLE_WITHIN_MS = 4000

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

const idle = (): Promise<void> => new Promise((resolve) => whenIdle(resolve, IDLE_WITHIN_MS))

export interface TypingRest {
  /** Resolves in an idle moment in which nobody types; after `stop` never. */
  atRest: () => Promise<void>
  stop: () => void
}

/** For work that can wait, and would be felt in a key: to ask the browser for a file, and to have it read. */
export function watchTyping(): TypingRest {
  let restsAt = performance.now() + REST_MS
  let isWatching = true
  const typed = (): void => {
    restsAt = performance.now() + REST_MS
  }
  window.addEventListener('input', typed, true)

  async function atRest(): Promise<void> {
    await sleep(Math.max(0, restsAt - performance.now()))
    if (performance.now() >= restsAt) await idle()
    // Once more where somebody typed meanwhile.
    if (performance.now() < restsAt) return atRest()
    return isWatching ? undefined : new Promise(() => undefined)
  }

  return {
    atRest,
    stop: () => {
      isWatching = false
      window.removeEventListener('input', typed, true)
    },
  }
}
