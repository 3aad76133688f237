import { useState } from 'react'
import { useAnnouncedAfter } from '../../ui/LiveRegion'

const PAUSE_MS = 1000

/**
 * Says words below a field aloud after a pause, not with every key.
 * @param typed what they are about; what was there when the page opened is not said
 */
export function useSaidAfterPause(words: string | undefined, typed: string): void {
  const [first] = useState(typed)
  useAnnouncedAfter(PAUSE_MS, typed === first ? '' : (words ?? ''), typed)
}
