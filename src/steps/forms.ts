/** Steps that bring a form of their own in place of the generated one. */
import type { ComponentType } from 'react'
import { QuestionsForm } from './questions/QuestionsForm'

export const SPECIAL_FORMS: Readonly<Record<string, ComponentType>> = { questions: QuestionsForm }
