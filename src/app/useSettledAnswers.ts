import { useEffect, useState } from 'react'
import type { Answers } from '../answers/answers'
import { useAnswers } from '../answers/store'

/**
 * The answers, once nothing has changed for a moment: what is only on its way to a word calls for nothing yet. Until then
 * the caller is not rendered: below forty medicines stand forty of it.
 */
export function useSettledAnswers(milliseconds: number): Answers {
  const [settled, setSettled] = useState(() => useAnswers.getState().answers)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const settle = (): void => setSettled(useAnswers.getState().answers)
    const stop = useAnswers.subscribe((now, before) => {
      if (now.answers === before.answers) return
      clearTimeout(timer)
      if (milliseconds === 0) settle()
      else timer = setTimeout(settle, milliseconds)
    })
    // What changed since the rendering.
    settle()
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [milliseconds])
  return settled
}
