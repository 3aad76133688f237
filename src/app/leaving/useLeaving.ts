/** What makes the app leave beside its buttons, and what the browser asks before a page with unsaved words goes. */
import { useEffect } from 'react'
import { useSession } from '../../answers/session'
import { useKeeping } from '../../drafts/keeping'
import { isLeaving, leaveQuickly, leaveWithOtherTabs } from './leaveQuickly'

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

/**
 * The browser asks first when words would be lost; never when leaving quickly. The last words of a visit are put aside in
 * the very task in which the page goes, those of kept notes are not: there a save that runs is worth the question, too.
 */
function useWarnBeforeUnload(): void {
  const written = useSession((state) => state.written)
  const isHere = useKeeping(({ phase }) => phase === 'open' || phase === 'covered')
  const wouldLose = useKeeping(
    ({ way, save: { state } }) => state === 'failed' || (way === 'kept' && state === 'saving'),
  )
  const warns = written && isHere && wouldLose
  useEffect(() => {
    if (!warns) return
    const onUnload = (event: BeforeUnloadEvent): void => {
      if (!isLeaving()) event.preventDefault()
    }
    window.addEventListener('beforeunload', onUnload)
    return () => window.removeEventListener('beforeunload', onUnload)
  }, [warns])
}

export function useLeaving(): void {
  useShiftThreeTimes()
  useWarnBeforeUnload()
  useEffect(leaveWithOtherTabs, [])
}
