import { useLayoutEffect, useRef } from 'react'

/**
 * Keeps what was just pressed where it is under the finger while the page above it grows or shrinks. Call the returned
 * function before the change; with what is to stay, where that is not what has the focus.
 *
 * A browser's own scroll anchoring does not do it: it holds what stands first in the window, which is often above the place
 * that grows, and nothing at all at the top of the page. So it rests for this one change.
 */
export function useSteadyScroll(): (element?: Element | null) => void {
  const before = useRef<{ element: Element; top: number } | null>(null)
  useLayoutEffect(() => {
    const was = before.current
    if (was === null) return
    before.current = null
    const moved = was.element.isConnected ? was.element.getBoundingClientRect().top - was.top : 0
    if (moved !== 0) window.scrollBy({ top: moved, behavior: 'instant' })
    requestAnimationFrame(() => document.documentElement.style.removeProperty('overflow-anchor'))
  })
  return (element = document.activeElement) => {
    if (element === null) return
    document.documentElement.style.setProperty('overflow-anchor', 'none')
    before.current = { element, top: element.getBoundingClientRect().top }
  }
}
