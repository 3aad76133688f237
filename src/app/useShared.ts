/** What was said and what may be shared, worked out from the answers when they change. */
import { useMemo } from 'react'
import { useAnswers } from '../answers/store'
import { forSharing, type Sharing } from '../summary/sharing'
import { summarize, type Summary } from '../summary/summary'
import { findLine } from '../summary/look'
import { STEPS } from '../steps'
import { today } from './today'

export interface Shared extends Sharing {
  /** Everything, whatever its mark: for review only. */
  all: Summary
  /** The name as typed, to recognise it in edited opening words. Never printed by itself. */
  fullName: string
}

export function useShared(): Shared {
  const answers = useAnswers((state) => state.answers)
  const page = useAnswers((state) => state.page)
  const all = useMemo(() => summarize(STEPS, answers, today()), [answers])
  return useMemo(() => {
    const name = findLine(all, 'about.name.name')?.line.value
    return { ...forSharing(all, page), all, fullName: typeof name === 'string' ? name : '' }
  }, [all, page])
}
