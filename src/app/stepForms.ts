/** The forms of steps that have one of their own; where a form is handed something by the app, that one. */
import { SPECIAL_FORMS } from '../steps/forms'
import { QuestionsWithSuggestions } from './suggest/QuestionsWithSuggestions'

export const STEP_FORMS: typeof SPECIAL_FORMS = { ...SPECIAL_FORMS, questions: QuestionsWithSuggestions }
