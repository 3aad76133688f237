import { useSyncExternalStore } from 'react'

/** As frame.css has it: from here on there is room beside the page. */
const WIDE = '(min-width: 68rem)'

/** Not in every browser, nor where tests run without a screen: then nothing stands beside the page. */
const query = typeof window.matchMedia === 'function' ? window.matchMedia(WIDE) : null

const subscribe = (listener: () => void): (() => void) => {
  query?.addEventListener('change', listener)
  return () => query?.removeEventListener('change', listener)
}

/** True where something fits beside the page. What does not fit is not there, so that nobody hears or tabs through it. */
export const useWide = (): boolean => useSyncExternalStore(subscribe, () => query?.matches === true)
