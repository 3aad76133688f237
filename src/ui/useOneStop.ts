import { useState, type FocusEvent, type KeyboardEvent } from 'react'

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, ArrowRight: 1, ArrowLeft: -1 }

/** Where a key leads among so many boxes, round and round; undefined for keys that lead nowhere. */
function placeAfter(key: string, at: number, count: number): number | undefined {
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  const mirrored = document.documentElement.dir === 'rtl' && (key === 'ArrowLeft' || key === 'ArrowRight') ? -1 : 1
  const step = STEPS[key]
  return step === undefined ? undefined : (at + step * mirrored + count) % count
}

/** What a box brings up stands between the boxes, and has keys of its own. */
const boxesIn = (element: Element): HTMLInputElement[] => [
  ...element.querySelectorAll<HTMLInputElement>(':scope > label > input'),
]

/**
 * Makes the boxes inside an element one stop of Tab, as a group of radios is: arrows move between them, Home and End lead to
 * the first and the last, and nothing is ticked by moving. Tab comes back to the box that was left.
 * @param ids the values of the boxes, in order
 */
export function useOneStop(ids: readonly string[]) {
  const [left, setLeft] = useState<string | null>(null)
  return {
    /** The one box that Tab stops at. */
    stop: left !== null && ids.includes(left) ? left : ids[0],
    keys: {
      onFocus: ({ target, currentTarget }: FocusEvent) => {
        const box = boxesIn(currentTarget).find((one) => one === target)
        if (box !== undefined) setLeft(box.value)
      },
      onKeyDown: (event: KeyboardEvent) => {
        if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
        const boxes = boxesIn(event.currentTarget)
        const at = boxes.findIndex((box) => box === event.target)
        const place = at < 0 ? undefined : placeAfter(event.key, at, boxes.length)
        if (place === undefined) return
        // The arrows would scroll the page.
        event.preventDefault()
        boxes[place]?.focus()
        document.documentElement.setAttribute('data-knows-arrows', '')
      },
    },
  }
}
