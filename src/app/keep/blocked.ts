/** Why the notes cannot be shown now, if they cannot. */
import { create } from 'zustand'
import { onErase } from '../../answers/session'
import type { Keeping } from '../../drafts/keeping'

export type Blocked = 'locked' | 'elsewhere' | 'gone' | 'unreadable'

/** The person read that there are notes that cannot be read, and goes on without them. */
export const useGoingOn = create<{ withoutUnreadable: boolean }>(() => ({ withoutUnreadable: false }))
onErase(() => useGoingOn.setState({ withoutUnreadable: false }))

export function blockedBy({ phase, unreadable }: Keeping, goesOn: boolean): Blocked | null {
  if (phase === 'elsewhere' || phase === 'gone') return phase
  if (unreadable !== null && !goesOn) return 'unreadable'
  return phase === 'locked' ? 'locked' : null
}
