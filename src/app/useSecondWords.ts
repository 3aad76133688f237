import { useEffect, useState } from 'react'
import { hasWords, loadWords } from '../i18n'
import type { PageSettings } from '../summary/settings'
import { PAPER_BUNDLES } from '../summary/speaker'

/**
 * Loads the words of the page's second language; a file of answers can ask for one that was never chosen here.
 * @returns true when they are there (or none are needed); it turns true in a later render. While they are not, and when
 * they do not come, the page is in the first language alone.
 */
export function useSecondWords(second: PageSettings['second']): boolean {
  const [, setLoaded] = useState('')
  useEffect(() => {
    let isGone = false
    if (second === '' || hasWords(PAPER_BUNDLES, second)) return undefined
    loadWords(PAPER_BUNDLES, second).then(
      () => !isGone && setLoaded(second),
      () => undefined,
    )
    return () => {
      isGone = true
    }
  }, [second])
  return second === '' || hasWords(PAPER_BUNDLES, second)
}
