/** One polite region for the whole app: two would talk over each other. */
import { useEffect, useSyncExternalStore } from 'react'

let said = { text: '', count: 0, at: 0 }
const listeners = new Set<() => void>()

/** Has a screen reader say `text` when it has finished what it is saying. */
export function announce(text: string): void {
  said = { text, count: said.count + 1, at: Date.now() }
  for (const listener of listeners) listener()
  clearTimeout(timer)
  // What was said is not to be found again on the next page.
  timer = setTimeout(clear, STAYS_MS)
}

/** Words that do not hold any more: who comes to the region later does not find them there. */
export function takeBack(text: string): void {
  if (text === '' || said.text !== text) return
  clearTimeout(timer)
  clear()
}

/**
 * Has words said once whoever types has stopped, not after each letter; '' says nothing.
 * @param about what the pause is counted from: each change of it begins it anew
 */
export function useAnnouncedAfter(pauseMs: number, words: string, about = words): void {
  useEffect(() => {
    if (words === '') return
    const timer = setTimeout(() => announce(words), pauseMs)
    return () => clearTimeout(timer)
  }, [pauseMs, words, about])
}

/** Long enough for a slow screen reader to fetch it. */
const STAYS_MS = 10_000
/** Until then it may not have been said yet: what is said of a press that leads to another page is heard there. */
const IS_SAID_MS = 2000
let timer: ReturnType<typeof setTimeout> | undefined

function clear(): void {
  said = { ...said, text: '' }
  for (const listener of listeners) listener()
}

/** What was said of one page is not to be read as of the next. */
function pageChanged(): void {
  clearTimeout(timer)
  timer = setTimeout(clear, Math.max(0, said.at + IS_SAID_MS - Date.now()))
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** Stands once on the page, from the start: a region that appears together with its text is not read. */
export function LiveRegion() {
  const { text, count } = useSyncExternalStore(subscribe, () => said)
  useEffect(() => {
    window.addEventListener('hashchange', pageChanged)
    return () => window.removeEventListener('hashchange', pageChanged)
  }, [])
  return (
    <div className="visually-hidden" role="status" aria-live="polite">
      {/* A new element each time, so that the same words are said again. */}
      <span key={count}>{text}</span>
    </div>
  )
}
