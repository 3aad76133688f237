/** What stands in the place of a page that shows or asks notes, while they cannot be shown. */
import { useState, type ReactNode } from 'react'
import { useKeeping } from '../../drafts/keeping'
import { lazyPage } from '../lazyPage'
import { ASIDE_PAGES, type Route } from '../routes'
import { blockedBy, useGoingOn, type Blocked } from './blocked'

const SHOWS_NOTES: ReadonlySet<Route['page']> = new Set([
  'steps',
  'step',
  'review',
  'make',
  'read',
  'stored',
  'copy',
  ...ASIDE_PAGES,
] satisfies Route['page'][])

const Instead = lazyPage(async () => (await import('./Instead')).Instead, ['keep'])

export function Gate({ page, children }: { page: Route['page']; children: ReactNode }) {
  const goesOn = useGoingOn((state) => state.withoutUnreadable)
  const blocked = useKeeping((state) => (state.phase === 'covered' ? 'asBefore' : blockedBy(state, goesOn)))
  // Beneath the cover everything stays as it was, half-typed passphrases too.
  const [shown, setShown] = useState<Blocked | null>(blocked === 'asBefore' ? null : blocked)
  if (blocked !== 'asBefore' && blocked !== shown) setShown(blocked)
  return shown !== null && SHOWS_NOTES.has(page) ? <Instead blocked={shown} page={page} /> : children
}
