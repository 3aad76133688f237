/** Ctrl or Command with Z, with Shift+Z, and Ctrl+Y. In a field that is being typed in these keys are the browser's own. */
import { useEffect } from 'react'
import { useHistory } from '../../answers/history'
import { useKeeping } from '../../drafts/keeping'
import { travel, type Direction } from './travel'

const NOT_TEXT = new Set(['checkbox', 'radio', 'button', 'submit', 'reset', 'file', 'image', 'range', 'color'])

const isText = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && !NOT_TEXT.has(target.type))

function directionOf(event: KeyboardEvent): Direction | null {
  if (event.altKey || event.isComposing || event.ctrlKey === event.metaKey) return null
  // Where letters are not Latin, the key's place counts.
  const key = /^[a-z]$/i.test(event.key) ? event.key.toLowerCase() : event.code.replace('Key', '').toLowerCase()
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo'
  return key === 'y' && event.ctrlKey && !event.shiftKey ? 'redo' : null
}

/** Fields that were typed in since they got the focus: of these the browser undoes. Elsewhere it would undo another field, unseen. */
let edited = new WeakSet<EventTarget>()
const onInput = ({ target }: Event): void => {
  if (target !== null) edited.add(target)
}
const onLeave = ({ target }: Event): void => {
  // Who looks into another window has not left the field.
  if (target !== null && target !== document.activeElement) edited.delete(target)
}

function onKey(event: KeyboardEvent): void {
  const direction = directionOf(event)
  if (direction === null || event.defaultPrevented) return
  if (event.target !== null && isText(event.target) && edited.has(event.target)) return
  // Behind a dialog or a cover nothing changes unseen.
  if (document.querySelector('dialog[open]') !== null || useKeeping.getState().phase !== 'open') return
  if (useHistory.getState()[direction] === null) return
  event.preventDefault()
  travel(direction)
  edited = new WeakSet()
}

/** For as long as the buttons are on the page. */
export function useUndoKeys(): void {
  useEffect(() => {
    window.addEventListener('keydown', onKey)
    window.addEventListener('input', onInput, true)
    window.addEventListener('focusout', onLeave, true)
    return () => {
      window.removeEventListener('keydown', onKey)
      window.removeEventListener('input', onInput, true)
      window.removeEventListener('focusout', onLeave, true)
    }
  }, [])
}
