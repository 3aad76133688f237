/**
 * Going on by the page's own buttons. A part of the page that has something to say first may hold it back, and is handed
 * the way on; it says it once and holds nothing back a second time.
 */
import { createContext, use, useEffect, useRef } from 'react'

/** True when it holds the person back; then it calls `goOn` when they want to. */
export type HoldsBack = (goOn: () => void) => boolean

export interface GoingOn {
  /** @returns what ends it */
  register: (holdsBack: HoldsBack) => () => void
  /** Goes on, or lets a part of the page speak first. */
  goOn: (go: () => void) => void
}

export function createGoingOn(): GoingOn {
  const parts = new Set<HoldsBack>()
  return {
    register: (holdsBack) => {
      parts.add(holdsBack)
      return () => parts.delete(holdsBack)
    },
    goOn: (go) => {
      if (![...parts].some((holdsBack) => holdsBack(go))) go()
    },
  }
}

const Context = createContext<GoingOn>(createGoingOn())
export const GoingOnProvider = Context.Provider
export const useGoingOn = (): GoingOn => use(Context)

/** Asks `holdsBack` before the page goes on, as long as the caller is on the page. */
export function useHoldBack(holdsBack: HoldsBack): void {
  const { register } = useGoingOn()
  const now = useRef(holdsBack)
  useEffect(() => {
    now.current = holdsBack
  })
  useEffect(() => register((goOn) => now.current(goOn)), [register])
}
