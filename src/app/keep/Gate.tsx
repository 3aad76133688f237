/** What stands in the place of a page that shows or asks notes, while they cannot be shown. */
import type { ReactNode } from 'react'
import { useKeeping } from '../../drafts/keeping'
import { lazyPage } from '../lazyPage'
import type { Route } from '../routes'
import { blockedBy, useGoingOn } from './blocked'

const SHOWS_NOTES: ReadonlySet<Route['page']> = new Set([
  'steps',
  'step',
  'review',
  'make',
  'read',
  'stored',
  'copy',
] satisfies Route['page'][])

const Instead = lazyPage(async () => (await import('./Instead')).Instead, ['keep'])

export function Gate({ page, children }: { page: Route['page']; children: ReactNode }) {
  const goesOn = useGoingOn((state) => state.withoutUnreadable)
  const blocked = useKeeping((state) => blockedBy(state, goesOn))
  return blocked !== null && SHOWS_NOTES.has(page) ? <Instead blocked={blocked} /> : children
}
