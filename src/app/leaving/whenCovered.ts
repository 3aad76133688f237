import { useEffect, useRef } from 'react'
import { useKeeping } from '../../drafts/keeping'

/** Calls `onCovered` as the cover comes, before it is drawn: what lies beneath is still as the person left it. */
export function useWhenCovered(onCovered: () => void): void {
  const latest = useRef(onCovered)
  useEffect(() => {
    latest.current = onCovered
  })
  useEffect(
    () =>
      useKeeping.subscribe((now, before) => {
        if (now.phase === 'covered' && before.phase !== 'covered') latest.current()
      }),
    [],
  )
}
