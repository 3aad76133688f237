/**
 * Of the cards of a list the one that is worked on stands open: one that was worked on before, and is in order, folds to a line.
 * Not state of the list: with each change all its cards would be built anew.
 */
import { useSyncExternalStore } from 'react'
import { holdInPlace } from './useSteadyScroll'

export interface OneOpen {
  now: () => string | null
  subscribe: (changed: () => void) => () => void
  /** Somebody came into a card, by its item's id, though it may still be the one that waits to become an item: it does not fold. */
  come: (itemId: string) => void
  here: () => string | null
  /** A card is worked on. While a mouse or a finger is down nothing folds: it would move away under it. */
  enter: (itemId: string) => void
  /** A mouse or a finger went down on the list. */
  press: () => void
}

export function createOneOpen(): OneOpen {
  let worked: string | null = null
  let isPressed = false
  let entered: string | null = null
  let here: string | null = null
  const listeners = new Set<() => void>()

  const workOn = (itemId: string, steady: Element | null) => {
    if (itemId === worked) return
    worked = itemId
    const bringBack = holdInPlace(steady)
    for (const changed of listeners) changed()
    // Before anything is painted.
    requestAnimationFrame(bringBack)
  }
  return {
    now: () => worked,
    come: (itemId) => {
      here = itemId
    },
    here: () => here,
    subscribe: (changed) => {
      listeners.add(changed)
      return () => {
        listeners.delete(changed)
      }
    },
    enter: (itemId) => {
      if (isPressed) entered = itemId
      else workOn(itemId, document.activeElement)
    },
    press: () => {
      if (isPressed) return
      isPressed = true
      const release = ({ target }: MouseEvent) =>
        // What was pressed is told first.
        setTimeout(() => {
          isPressed = false
          if (entered !== null) workOn(entered, target instanceof Element ? target : null)
          entered = null
        })
      window.addEventListener('mouseup', release, { capture: true, once: true })
    },
  }
}

/** Whether another card is worked on, and nobody is in this one. */
export const useIsOther = ({ subscribe, now, here }: OneOpen, itemId: string): boolean =>
  useSyncExternalStore(subscribe, () => now() !== null && now() !== itemId && here() !== itemId)
