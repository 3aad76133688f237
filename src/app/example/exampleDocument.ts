import { readAnswers, type AnswersFile } from '../../answers/file'
import { spokenLanguage, type Language } from '../../i18n'
import { STEPS } from '../../steps'
import { compose } from '../../summary/compose'
import type { PaperDocument } from '../../summary/paper'
import { forSharing } from '../../summary/sharing'
import { summarize } from '../../summary/summary'
import english from './example.en.json'
import spanish from './example.es.json'

/** What a person writes is in their own language: translated labels around English answers would be nobody's page. */
const EXAMPLES: Readonly<Record<Language, unknown>> = { en: english, es: spanish, qps: english, qpr: english }

/** A made-up person's answers, in the language that is spoken. */
export function exampleFile(): AnswersFile {
  const language = spokenLanguage()
  const read = readAnswers(EXAMPLES[language])
  if (!read.ok) throw new Error(`The example in ${language} does not fit: ${read.problems.join('; ')}`)
  return read.file
}

/** The page of that person, made as everybody's is. */
export function exampleDocument(): PaperDocument {
  const { answers, page, writtenOn } = exampleFile()
  const { summary } = forSharing(summarize(STEPS, answers, writtenOn), page)
  return compose(summary, page).document
}
