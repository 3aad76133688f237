import { useEffect, useRef } from 'react'
import { say } from '../../i18n'
import { announce } from '../../ui/LiveRegion'

const NEAR = 0.8
const PAUSE_MS = 1000

/** What a soft counter says about a text, or undefined while the end is far. It counts signs as a person would. */
function counterWords(text: string, counter: number): string | undefined {
  if (text.length < counter * NEAR) return undefined
  const left = counter - Array.from(text).length
  if (left > counter * (1 - NEAR)) return undefined
  return left >= 0 ? say('counter.left', { n: left }) : say('counter.over', { n: -left })
}

/** The soft counter of a text that is being typed; said aloud after a pause, not with every key. */
export function useCounter(text: string, counter: number): string | undefined {
  const words = counterWords(text, counter)
  const first = useRef(text)
  useEffect(() => {
    // Not for a text that was there when the page opened.
    if (words === undefined || text === first.current) return undefined
    const timer = setTimeout(() => announce(words), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [words, text])
  return words
}
