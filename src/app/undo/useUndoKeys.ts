/** Ctrl or Command with Z, with Shift+Z, and Ctrl+Y. Inside a field of text these keys are the browser's own. */
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

/** The focus stands in a field where Undo has put it, and nothing was typed there: the browser has nothing to undo. */
let untouched = false
const touch = (): void => {
  untouched = false
}

function onKey(event: KeyboardEvent): void {
  if (event.key === 'Tab') touch()
  const direction = directionOf(event)
  if (direction === null || event.defaultPrevented) return
  if (isText(event.target) && !untouched) return
  // Behind a dialog or a cover nothing changes unseen.
  if (document.querySelector('dialog[open]') !== null || useKeeping.getState().phase !== 'open') return
  if (useHistory.getState()[direction] === null) return
  event.preventDefault()
  travel(direction)
  untouched = true
}

/** For as long as the buttons are on the page. */
export function useUndoKeys(): void {
  useEffect(() => {
    window.addEventListener('keydown', onKey)
    window.addEventListener('input', touch, true)
    window.addEventListener('pointerdown', touch, true)
    return () => {
      window.removeEventListener('keydown', onKey)
      window.removeEventListener('input', touch, true)
      window.removeEventListener('pointerdown', touch, true)
    }
  }, [])
}
