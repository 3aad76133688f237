import { useEffect, useRef } from 'react'
import { announce } from '../../ui/LiveRegion'

const PAUSE_MS = 1000

/**
 * Says words below a field aloud after a pause, not with every key.
 * @param typed what they are about; what was there when the page opened is not said
 */
export function useSaidAfterPause(words: string | undefined, typed: string): void {
  const first = useRef(typed)
  useEffect(() => {
    if (words === undefined || typed === first.current) return undefined
    const timer = setTimeout(() => announce(words), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [words, typed])
}
