/** What the app remembers of this visit beside the notes: where one comes back to after a question. In memory. */
import { create } from 'zustand'
import { onErase } from '../answers/session'
import { hrefTo, type Route } from './routes'

/** Who was led to a question from another page comes back to it, to the control that they left. */
export interface WayBack {
  route: Route
  /** Its DOM id. */
  control: string
}

interface Visit {
  /** Where Continue leads on a page that was opened from another for one question. */
  returnTo: WayBack | null
  /** The control to put the focus in on the next page, by its `controlId`. */
  focus: string | null
  /** The page was once set to tell less, because others see this device. */
  discreet: boolean
  /** The page was set to be the copy with a partner there, because one comes along. */
  forTwo: boolean
  /** The time without use was once shortened, because someone checks this device. */
  shortened: boolean
  /** Whether the answers behind suggested questions are named on the screen; null while nobody chose. */
  reasonsHidden: boolean | null
  /** The parts of review that the person opened or closed. */
  reviewParts: Readonly<Record<string, boolean>>
}

const fresh = (): Visit => ({
  returnTo: null,
  focus: null,
  discreet: false,
  forTwo: false,
  shortened: false,
  reasonsHidden: null,
  reviewParts: {},
})

export const useVisit = create<Visit>(fresh)

onErase(() => useVisit.setState(fresh()))

/** To be called as a link to a question is followed: Continue leads back. */
export const changeFrom = (returnTo: WayBack, focus: string): void => useVisit.setState({ returnTo, focus })

export const setReviewPart = (id: string, open: boolean): void =>
  useVisit.setState(({ reviewParts }) => ({ reviewParts: { ...reviewParts, [id]: open } }))

/** To be called as a link to check is followed: it opens with the focus on that control, or on its heading. */
export const landOnReview = (control: string | null): void =>
  useVisit.setState({ returnTo: control === null ? null : { route: { page: 'review' }, control }, focus: null })

/** Takes the waiting focus, once. */
function takeFocus(): string | null {
  const { focus } = useVisit.getState()
  if (focus !== null) useVisit.setState({ focus: null })
  return focus
}

/**
 * To be called once, as a page comes up: the control that the focus goes to, or null for the heading. A way back that waits
 * ends here, unless the page is the one that was opened for it: who came by another way goes on from here.
 */
export function takeLanding(route: Route): string | null {
  const focus = takeFocus()
  if (focus !== null) return focus
  const { returnTo } = useVisit.getState()
  if (returnTo === null) return null
  useVisit.setState({ returnTo: null })
  return hrefTo(returnTo.route) === hrefTo(route) ? returnTo.control : null
}
