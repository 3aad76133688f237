import { say } from '../../i18n'
import { useSaidAfterPause } from './useSaidAfterPause'

const NEAR = 0.8

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
  useSaidAfterPause(words, text)
  return words
}
