/** Ctrl and Enter, or Cmd and Enter, press the page's way on from anywhere. */
import { useEffect } from 'react'

const KEYS = 'Control+Enter Meta+Enter'

/** What marks a page's way on: screen readers say its keys, and the keys find it. */
export const wayOn = { 'aria-keyshortcuts': KEYS } as const

function onKey(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || event.ctrlKey === event.metaKey || event.altKey || event.shiftKey) return
  // A dialog has ways of its own, and nobody leaves a page that is covered.
  if (event.isComposing || document.querySelector('dialog[open]') !== null) return
  const way = document.querySelector<HTMLElement>(`[aria-keyshortcuts="${KEYS}"]`)
  if (way === null) return
  event.preventDefault()
  // Keys that are held down would leave page after page.
  if (event.repeat) return
  // The line that is written in is left first, as by a press.
  way.focus()
  way.click()
}

export function useWayOnKeys(): void {
  useEffect(() => {
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}
