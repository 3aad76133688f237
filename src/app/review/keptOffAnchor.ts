/** The way to the list of what is kept off, from a page that says how much that is. */
import { hrefTo } from '../routes'
import { useVisit } from '../visit'

export const KEPT_OFF = 'review-keptOff'

/** For the link: review opens with the focus on the list, not on its heading. */
export const toKeptOff = {
  href: hrefTo({ page: 'review' }),
  onClick: () => useVisit.setState({ returnTo: { route: { page: 'review' }, control: KEPT_OFF }, focus: null }),
}
