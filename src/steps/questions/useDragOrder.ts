/**
 * Moves a row of a list by its handle, with a finger, a pen or a mouse. While it is dragged nothing moves but a line that
 * shows where it would go; so no motion is needed, and no style is written by code, which the policy of the page forbids.
 * For everything but pointers there are buttons and keys.
 */
import { useEffect, useRef, useState, type PointerEvent } from 'react'

export interface Drag {
  from: number
  to: number
}

export interface DragHandle {
  onPointerDown: (event: PointerEvent<HTMLElement>) => void
  onPointerMove: (event: PointerEvent<HTMLElement>) => void
  onPointerUp: () => void
  onPointerCancel: () => void
  onLostPointerCapture: () => void
}

/** So near to the edge of the window the page scrolls along, in pixels. */
const EDGE = 72
const STEP = 10

/** The rows of the list that a handle stands in, in order. */
const rowsAround = (handle: HTMLElement): HTMLElement[] => [
  ...(handle.closest('ol')?.querySelectorAll<HTMLElement>(':scope > [data-row]') ?? []),
]

/** The place among the others at which a row would stand when it is let go at `y`. */
function placeAt(handle: HTMLElement, from: number, y: number): number {
  return rowsAround(handle).filter((row, index) => {
    const { top, height } = row.getBoundingClientRect()
    return index !== from && top + height / 2 < y
  }).length
}

/** @param onDrop called once, when the row is let go at another place */
export function useDragOrder(onDrop: (from: number, to: number) => void) {
  const [drag, setDrag] = useState<Drag | null>(null)
  // Between two events of the pointer the page may scroll, and state may not have been rendered yet.
  const now = useRef<(Drag & { handle: HTMLElement; y: number }) | null>(null)
  const active = drag !== null

  const end = (drop: boolean) => {
    const last = now.current
    now.current = null
    setDrag(null)
    if (drop && last !== null && last.to !== last.from) onDrop(last.from, last.to)
  }
  const look = () => {
    const last = now.current
    if (last === null) return
    const to = placeAt(last.handle, last.from, last.y)
    if (to === last.to) return
    now.current = { ...last, to }
    setDrag({ from: last.from, to })
  }

  useEffect(() => {
    if (!active) return undefined
    let frame = requestAnimationFrame(function follow() {
      const y = now.current?.y ?? innerHeight / 2
      const by = y < EDGE ? -STEP : y > innerHeight - EDGE ? STEP : 0
      if (by !== 0) {
        window.scrollBy(0, by)
        look()
      }
      frame = requestAnimationFrame(follow)
    })
    // Escape covers the page, too: what was being dragged stays where it was.
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') end(false)
    }
    window.addEventListener('keydown', onKey)
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener('keydown', onKey)
    }
    // Both read what is in the ref and are good for the whole of one drag.
    // eslint-disable-next-line react/exhaustive-deps
  }, [active])

  const handleFor = (index: number): DragHandle => ({
    onPointerDown: (event) => {
      if (!event.isPrimary || event.button !== 0) return
      // Else the browser begins to select text.
      event.preventDefault()
      event.currentTarget.setPointerCapture(event.pointerId)
      now.current = { from: index, to: index, handle: event.currentTarget, y: event.clientY }
      setDrag({ from: index, to: index })
    },
    onPointerMove: (event) => {
      if (now.current === null) return
      now.current = { ...now.current, y: event.clientY }
      look()
    },
    onPointerUp: () => end(true),
    onPointerCancel: () => end(false),
    onLostPointerCapture: () => end(false),
  })
  return { drag, handleFor }
}

/** The class of a row: that which is dragged, or that before or after which it would go. */
export function dragClass(drag: Drag | null, index: number): string | undefined {
  if (drag === null) return undefined
  if (index === drag.from) return 'row-dragged'
  if (index !== drag.to || drag.to === drag.from) return undefined
  return drag.to < drag.from ? 'row-before' : 'row-after'
}
