/** The answers of all steps, typed by their descriptions. */
import { blankAnswers } from '../form/blank'
import type { StepAnswers } from '../form/values'
import { STEPS } from '../steps'

type KnownStep = (typeof STEPS)[number]

export type Answers = { [S in KnownStep as S['id']]: StepAnswers<S> }
export type StepId = keyof Answers

export const noAnswers = (): Answers => blankAnswers(STEPS)
