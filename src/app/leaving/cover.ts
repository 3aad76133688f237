/** The cover: a neutral sheet over everything, for someone who walks by. No lock: one press takes it away again. */
import { useEffect } from 'react'
import { flushSync } from 'react-dom'
import { cover, uncover } from '../../drafts/keepingCover'
import { isLeaving } from './leaveQuickly'

/** Covers whatever is shown. Drawn before this returns. */
export function coverNow(): void {
  if (!isLeaving()) flushSync(cover)
}

export const takeCoverAway = (): void => flushSync(uncover)

/** A dialog has Escape for itself; an input method ends its word with it. */
const isForCover = (event: KeyboardEvent): boolean =>
  event.key === 'Escape' &&
  !event.isComposing &&
  !event.repeat &&
  !event.defaultPrevented &&
  document.querySelector('dialog[open]') === null

/** Escape covers; so does being put away for Back, because what comes back may come back before other eyes. */
export function useCovering(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!isForCover(event)) return
      // The browser would empty a field of search.
      event.preventDefault()
      coverNow()
    }
    const onPutAway = (event: PageTransitionEvent): void => {
      if (event.persisted) coverNow()
    }
    window.addEventListener('keydown', onKey)
    window.addEventListener('pagehide', onPutAway)
    return () => {
      window.removeEventListener('keydown', onKey)
      window.removeEventListener('pagehide', onPutAway)
    }
  }, [])
}
