import { readAnswers } from '../../answers/file'
import { compose } from '../../summary/compose'
import type { PaperDocument } from '../../summary/paper'
import { forSharing } from '../../summary/sharing'
import { summarize } from '../../summary/summary'
import { STEPS } from '../../steps'
import example from './example.json'

/** A made-up person's page, made as everybody's is. */
export function exampleDocument(): PaperDocument {
  const read = readAnswers(example)
  if (!read.ok) throw new Error(`example.json does not fit: ${read.problems.join('; ')}`)
  const { answers, page, writtenOn } = read.file
  const { summary } = forSharing(summarize(STEPS, answers, writtenOn), page)
  return compose(summary, page).document
}
