import { useSyncExternalStore } from 'react'
import type { Language } from './languages'
import { onLanguage, screenLanguage } from './screen'

/**
 * The language of the screens. The whole app is rendered anew when it changes; whatever stays out of a rendering of its
 * parents (`memo`), or keeps what it said (`useMemo`), asks for it here.
 */
export const useLanguage = (): Language => useSyncExternalStore(onLanguage, screenLanguage)
