import { useLayoutEffect, useRef } from 'react'

/**
 * Notes where something stands, before the page above it grows or shrinks; the returned function brings it back there.
 *
 * A browser's own scroll anchoring does not do it: it holds what stands first in the window, which is often above the place
 * that grows, and nothing at all at the top of the page. So it rests for this one change.
 */
export function holdInPlace(element: Element | null): () => void {
  if (element === null) return () => undefined
  document.documentElement.style.setProperty('overflow-anchor', 'none')
  const { top } = element.getBoundingClientRect()
  return () => {
    const moved = element.isConnected ? element.getBoundingClientRect().top - top : 0
    if (moved !== 0) window.scrollBy({ top: moved, behavior: 'instant' })
    requestAnimationFrame(() => document.documentElement.style.removeProperty('overflow-anchor'))
  }
}

/**
 * Keeps what was just pressed where it is under the finger while the page above it grows or shrinks. Call the returned
 * function before the change; with what is to stay, where that is not what has the focus.
 */
export function useSteadyScroll(): (element?: Element | null) => void {
  const bringBack = useRef<(() => void) | null>(null)
  useLayoutEffect(() => {
    bringBack.current?.()
    bringBack.current = null
  })
  return (element = document.activeElement) => {
    bringBack.current = holdInPlace(element)
  }
}
