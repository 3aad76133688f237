import type { Route } from '../routes'
import { Elsewhere, StoredElsewhere } from './Elsewhere'
import type { Blocked } from './blocked'
import { Gone } from './Gone'
import { LockScreen } from './LockScreen'
import { Unreadable } from './Unreadable'
import './keep.css'

/** The page that stands in the place of the one asked for. */
export function Instead({ blocked, page }: { blocked: Blocked; page: Route['page'] }) {
  switch (blocked) {
    case 'locked':
      return <LockScreen />
    case 'elsewhere':
      return page === 'stored' ? <StoredElsewhere /> : <Elsewhere />
    case 'gone':
      return <Gone />
    case 'unreadable':
      return <Unreadable />
  }
}
