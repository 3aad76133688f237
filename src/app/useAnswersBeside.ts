import { useState } from 'react'
import { useShallow } from 'zustand/react/shallow'
import type { Answers, StepId } from '../answers/answers'
import { useAnswers } from '../answers/store'

/**
 * The answers for the page of one step: that step's as they stood when the page came up, the others' as they are. What is
 * typed on the page does not render the caller: the form holds it, and renders what it calls for.
 * @param step the same for as long as the page stands
 */
export function useAnswersBeside(step: StepId): Answers {
  const [own] = useState(() => useAnswers.getState().answers[step])
  return useAnswers(useShallow(({ answers }): Answers => ({ ...answers, [step]: own })))
}
