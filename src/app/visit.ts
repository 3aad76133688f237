/** What the app remembers of this visit beside the notes: where a Change link leads back to. In memory. */
import { create } from 'zustand'
import { onErase } from '../answers/session'

interface Visit {
  /** After Continue on a page opened by a Change link: back to review, to this element. */
  returnTo: string | null
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

export const changeFrom = (returnTo: string, focus: string): void => useVisit.setState({ returnTo, focus })

export const setReviewPart = (id: string, open: boolean): void =>
  useVisit.setState(({ reviewParts }) => ({ reviewParts: { ...reviewParts, [id]: open } }))

/** Takes the waiting focus, once. */
export function takeFocus(): string | null {
  const { focus } = useVisit.getState()
  if (focus !== null) useVisit.setState({ focus: null })
  return focus
}

/** Takes the place to come back to, once. */
export function takeReturn(): string | null {
  const { returnTo } = useVisit.getState()
  if (returnTo !== null) useVisit.setState({ returnTo: null })
  return returnTo
}
