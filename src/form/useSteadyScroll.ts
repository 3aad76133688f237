import { useLayoutEffect, useRef } from 'react'

/**
 * Keeps what was just pressed where it is under the finger while the page above it grows or shrinks. Browsers with
 * scroll anchoring do so themselves; Safari does not. Call the returned function before the change.
 */
export function useSteadyScroll(): () => void {
  const before = useRef<{ element: Element; top: number } | null>(null)
  useLayoutEffect(() => {
    const was = before.current
    before.current = null
    if (was === null || !was.element.isConnected) return
    const moved = was.element.getBoundingClientRect().top - was.top
    if (moved !== 0) window.scrollBy(0, moved)
  })
  return () => {
    const element = document.activeElement
    const anchors = 'overflowAnchor' in document.documentElement.style
    if (element !== null && !anchors) before.current = { element, top: element.getBoundingClientRect().top }
  }
}
