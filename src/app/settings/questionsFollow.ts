/** Questions that were picked in one language, and the notes shown in another. Comes with the pages that show answers. */
import { sayQuestionsAnew, useAnswers } from '../../answers/store'
import { loadWords, offeredLanguages, onLanguage } from '../../i18n'
import { isQuestionId } from '../../steps/questions/questionBank'

const hasPicked = (): boolean =>
  useAnswers.getState().answers.questions.list.items.some(({ values }) => isQuestionId(values.source))

/** Their words in all languages: only with them it is known whether somebody has edited a question. */
async function follow(): Promise<void> {
  if (!hasPicked()) return
  await Promise.all(offeredLanguages().map((language) => loadWords(['questions'], language)))
  sayQuestionsAnew()
}

function tryToFollow(): void {
  // At once, so that the form, which follows by itself, finds nothing changed.
  sayQuestionsAnew()
  // Without a line they stay in the language in which they were picked.
  follow().catch(() => undefined)
}

onLanguage(tryToFollow)
useAnswers.subscribe((now, before) => {
  // Other notes: from the last sitting, from a copy.
  if (now.epoch !== before.epoch) tryToFollow()
})
tryToFollow()
