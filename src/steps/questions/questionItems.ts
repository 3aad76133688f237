/** Items of the one list of questions, own ones and ones from the bank alike. */
import { blankItem } from '../../form/blank'
import type { ItemOf } from '../../form/values'
import { hasWords, inLanguage, LANGUAGES, sayOf, spokenLanguage } from '../../i18n'
import { isQuestionId, OWN, QUESTION_IDS, STARTS_PRIVATE, USUAL_WHEN, usualWhen, type QuestionId } from './questionBank'
import { questions } from './questions'
import type { SuggestedQuestion } from './suggested'

export type QuestionItem = ItemOf<typeof questions.groups.list.fields>

const blankQuestion = (): QuestionItem =>
  // blankItem builds the values field by field from the same description.
  blankItem(questions.groups.list) as QuestionItem

/** An empty question of the person's own, for when most of the ready ones are asked. */
export function ownQuestion(): QuestionItem {
  const item = blankQuestion()
  return { ...item, values: { ...item.values, when: { picked: USUAL_WHEN, other: '' }, source: OWN } }
}

/** A question of the bank in the language of the screen, theirs to edit. The words of `questions` must be loaded. */
export function bankQuestion(id: QuestionId, hasVisit = false): QuestionItem {
  const item = blankQuestion()
  const when = { picked: usualWhen(id, hasVisit), other: '' }
  return {
    ...item,
    disclosure: STARTS_PRIVATE.has(id) ? 'private' : item.disclosure,
    values: { ...item.values, text: sayOf(`question.${id}`), when, source: id },
  }
}

/** A question that answers suggest. When one of these is kept off the page, so is the question, until the person says else. */
export function suggestedQuestion(
  { question, from, fromOffPage }: SuggestedQuestion,
  item = bankQuestion(question),
): QuestionItem {
  return {
    ...item,
    disclosure: fromOffPage.length > 0 ? 'private' : item.disclosure,
    values: { ...item.values, from: [...from], fromOffPage: [...fromOffPage] },
  }
}

/** The question of the bank that reads just like this in the language of the screen; else it counts as one's own. */
export const sourceOf = (text: string): string =>
  QUESTION_IDS.find((id) => sayOf(`question.${id}`) === text.trim()) ?? OWN

/**
 * The text of a question in the language that is spoken: one of the bank that nobody has edited follows it, in whatever
 * language it was picked. Only languages whose words of `questions` are loaded are known.
 */
export function followingText({ text, source }: Pick<QuestionItem['values'], 'text' | 'source'>): string {
  // In a language whose words are still on their way there is nothing to follow into.
  if (!isQuestionId(source) || !hasWords(['questions'], spokenLanguage())) return text
  const words = (): string => sayOf(`question.${source}`)
  const isAsPicked = LANGUAGES.some(
    (language) => hasWords(['questions'], language) && inLanguage(language, words) === text.trim(),
  )
  return isAsPicked ? words() : text
}
