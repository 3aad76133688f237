/** What makes the app leave beside its buttons, and what the browser asks before a page with unsaved words goes. */
import { useEffect } from 'react'
import { useSession } from '../../answers/session'
import { useKeeping } from '../../drafts/keeping'
import { isLeaving, leaveWithOtherTabs } from './leaveQuickly'
import { useLeaveByShift } from './shiftLeaves'

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
  useLeaveByShift()
  useWarnBeforeUnload()
  useEffect(leaveWithOtherTabs, [])
}
