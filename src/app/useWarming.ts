import { useEffect } from 'react'

/** After the first key, so that a look at the page costs nobody anything; then a moment later, when the browser is idle. */
const WAIT_MS = 1500
const AT_THE_LATEST_MS = 4000

const savesData = (): boolean => {
  const { connection } = navigator as { connection?: { saveData?: boolean } }
  return connection?.saveData === true
}

const whenIdle = (work: () => void): void => {
  // not in Safari
  const { requestIdleCallback: ask } = globalThis as { requestIdleCallback?: typeof requestIdleCallback }
  if (ask) ask(work, { timeout: AT_THE_LATEST_MS })
  else setTimeout(work, 0)
}

/** Brings the rest of the app at idle after the first key, unless the connection asks to save data. */
export function useWarming(): void {
  useEffect(() => {
    if (savesData()) return undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    const begin = (): void => {
      window.removeEventListener('input', begin, true)
      timer = setTimeout(
        () =>
          whenIdle(
            () =>
              void import('./warm').then(
                ({ warmUsual }) => warmUsual(),
                // Without a line nothing comes ahead; it is asked for again when it is needed.
                () => false,
              ),
          ),
        WAIT_MS,
      )
    }
    window.addEventListener('input', begin, true)
    return () => {
      window.removeEventListener('input', begin, true)
      clearTimeout(timer)
    }
  }, [])
}
