/**
 * Leave quickly: forget everything, empty the page, and replace it with a neutral one. A first simple form: the browser's
 * history still shows that this site was open.
 */
import { useEffect } from 'react'
import { erase, useSession } from '../answers/session'

/** A page of our own that goes on to a neutral site at once; that site's address stands there, in one place. */
const WAY_OUT = 'bye/index.html'

let leaving = false

export function leaveQuickly(): void {
  leaving = true
  erase()
  document.body.replaceChildren()
  document.title = ' '
  window.location.replace(WAY_OUT)
}

/** Shift three times within a second and a half, with nothing in between. */
const TIMES = 3
const WITHIN_MS = 1500

function useShiftThreeTimes(): void {
  useEffect(() => {
    let presses: number[] = []
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Shift') presses = []
      else if (!event.repeat)
        presses = [...presses, event.timeStamp].filter((time) => event.timeStamp - time < WITHIN_MS)
      if (presses.length >= TIMES) leaveQuickly()
    }
    // Capture: it also works while a dialog is open.
    window.addEventListener('keydown', onKey, true)
    return () => window.removeEventListener('keydown', onKey, true)
  }, [])
}

/** Closing or reloading ends everything that was written, so the browser asks first; never when leaving quickly. */
function useWarnBeforeUnload(): void {
  const written = useSession((state) => state.written)
  useEffect(() => {
    if (!written) return
    const onUnload = (event: BeforeUnloadEvent): void => {
      if (!leaving) event.preventDefault()
    }
    window.addEventListener('beforeunload', onUnload)
    return () => window.removeEventListener('beforeunload', onUnload)
  }, [written])
}

export function useLeaving(): void {
  useShiftThreeTimes()
  useWarnBeforeUnload()
}
