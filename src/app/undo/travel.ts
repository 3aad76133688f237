/** Undo and Redo: the notes change, and the person is taken to where the change was made. */
import type { Done } from '../../answers/history'
import { redo, undo, useAnswers } from '../../answers/store'
import { focusAnswer } from '../../form/controlId'
import { say } from '../../i18n'
import { announce } from '../../ui/LiveRegion'
import { goToAddress, readRoute } from '../routes'
import { landOnReview, useVisit } from '../visit'
import { controlOf, nameOf } from './whereItWas'

export type Direction = 'undo' | 'redo'

/** Takes the focus to the control. The notes are already changed; the page is not rendered anew yet. */
function goThere({ changes, page }: Done): void {
  const [first] = changes ?? []
  const control = first === undefined ? null : controlOf(first, useAnswers.getState().answers)
  const isHere = page === '' || page === window.location.hash
  const isReview = readRoute(page === '' ? window.location.hash : page).page === 'review'
  if (isReview && isHere) {
    if (control !== null) focusAnswer(control)
    return
  }
  // A way back that waits belongs to the page that it was opened for.
  if (isReview) landOnReview(control)
  else useVisit.setState({ focus: control, ...(isHere ? {} : { returnTo: null }) })
  if (!isHere) goToAddress(page)
}

/** `focusAnswer` has given up by then; a focus that went with its control starts again at the heading. */
const GIVE_UP_MS = 1500

const catchFocus = (): void => {
  if (document.activeElement === document.body) document.querySelector<HTMLElement>('main h1')?.focus()
}

export function travel(direction: Direction): void {
  const done = direction === 'undo' ? undo() : redo()
  if (done === null) return announce(say(direction === 'undo' ? 'undo.noUndo' : 'undo.noRedo'))
  const what = nameOf(done)
  announce(direction === 'undo' ? say('undo.undone', { what }) : say('undo.redone', { what }))
  goThere(done)
  setTimeout(catchFocus, GIVE_UP_MS)
}
