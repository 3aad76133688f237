/** The answers of all steps, typed by their descriptions. */
import { blankAnswers } from '../form/blank'
import type { StepAnswers } from '../form/values'
import { STEPS } from '../steps'

type KnownStep = (typeof STEPS)[number]

export type Answers = { [S in KnownStep as S['id']]: StepAnswers<S> }
export type StepId = keyof Answers

export const noAnswers = (): Answers => blankAnswers(STEPS)

export const isStepId = (id: string): id is StepId => STEPS.some((step) => step.id === id)

export const findStep = (id: StepId): KnownStep => {
  const step = STEPS.find((one) => one.id === id)
  // StepId is made of the ids of STEPS, so there is always one.
  if (step === undefined) throw new Error(`There is no step "${id}"`)
  return step
}
