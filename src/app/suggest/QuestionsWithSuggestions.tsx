import { QuestionsForm } from '../../steps/questions/QuestionsForm'
import { useSuggestions } from './useSuggestions'

/** The form of the questions step, with what the answers of the other steps suggest. */
export const QuestionsWithSuggestions = () => <QuestionsForm suggested={useSuggestions()} />
