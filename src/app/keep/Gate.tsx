/** What stands in the place of a page that shows or asks notes, while they cannot be shown. */
import type { ReactNode } from 'react'
import { create } from 'zustand'
import { onErase } from '../../answers/session'
import { useKeeping, type Keeping } from '../../drafts/keeping'
import { lazyPage } from '../lazyPage'
import type { Route } from '../routes'

export type Blocked = 'locked' | 'elsewhere' | 'gone' | 'unreadable'

/** The person read that there are notes that cannot be read, and goes on without them. */
export const useGoingOn = create<{ withoutUnreadable: boolean }>(() => ({ withoutUnreadable: false }))
onErase(() => useGoingOn.setState({ withoutUnreadable: false }))

const SHOWS_NOTES: ReadonlySet<Route['page']> = new Set([
  'steps',
  'step',
  'review',
  'make',
  'read',
  'stored',
  'copy',
] satisfies Route['page'][])

function blockedBy({ phase, unreadable }: Keeping, goesOn: boolean): Blocked | null {
  if (phase === 'elsewhere' || phase === 'gone') return phase
  if (unreadable !== null && !goesOn) return 'unreadable'
  return phase === 'locked' ? 'locked' : null
}

const Instead = lazyPage(async () => (await import('./Instead')).Instead, ['keep', 'check'])

export function Gate({ page, children }: { page: Route['page']; children: ReactNode }) {
  const goesOn = useGoingOn((state) => state.withoutUnreadable)
  const blocked = useKeeping((state) => blockedBy(state, goesOn))
  return blocked !== null && SHOWS_NOTES.has(page) ? <Instead blocked={blocked} /> : children
}
