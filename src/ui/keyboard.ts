/**
 * Whether there is likely a keyboard: hints about keys are for those who have one. The root carries `data-keyboard` while
 * there is, for sheets; `useKeyboard` says the same to what is drawn.
 */
import { useSyncExternalStore } from 'react'

/** A mouse goes with a keyboard. Not in every browser, nor where tests run without a screen: then there is taken to be one. */
const isMouse =
  typeof window.matchMedia !== 'function' || window.matchMedia('(hover: hover) and (pointer: fine)').matches

/** Keys that the keyboards on a screen do not have. */
const REAL_KEYS: ReadonlySet<string> = new Set([
  'Tab',
  'Escape',
  'Shift',
  'Control',
  'Alt',
  'Meta',
  'ArrowUp',
  'ArrowDown',
])

const listeners = new Set<() => void>()
const { dataset } = document.documentElement
const isThere = (): boolean => dataset['keyboard'] !== undefined

function found(): void {
  dataset['keyboard'] = ''
  for (const listener of listeners) listener()
}

function onKey({ key }: KeyboardEvent): void {
  if (!REAL_KEYS.has(key)) return
  window.removeEventListener('keydown', onKey, true)
  found()
}

if (isMouse) found()
else window.addEventListener('keydown', onKey, true)

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export const useKeyboard = (): boolean => useSyncExternalStore(subscribe, isThere)
