import { useEffect, useState } from 'react'

/**
 * What comes lazily and can be done without: null while it is not wanted or not there; when it does not come it stays so,
 * silently, and is asked for again by the next who wants it.
 * @param load the same function each time
 */
export function useLoaded<T>(load: () => Promise<T>, wanted: boolean): T | null {
  // In a box: what comes may be a function, which React would call.
  const [loaded, setLoaded] = useState<{ value: T } | null>(null)
  useEffect(() => {
    if (!wanted) return undefined
    let isHere = true
    const bring = async (): Promise<void> => {
      try {
        const value = await load()
        if (isHere) setLoaded({ value })
      } catch {
        // What rests on it is left out; the rest of the page is whole.
      }
    }
    void bring()
    return () => {
      isHere = false
    }
  }, [load, wanted])
  return loaded?.value ?? null
}
