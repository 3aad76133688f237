/** The way to the list of what is kept off, from a page that says how much that is. */
import { hrefTo } from '../routes'
import { landOnReview } from '../visit'

export const KEPT_OFF = 'review-keptOff'

/** For the link: review opens with the focus on the list, not on its heading. */
export const toKeptOff = {
  href: hrefTo({ page: 'review' }),
  onClick: () => landOnReview(KEPT_OFF),
}
