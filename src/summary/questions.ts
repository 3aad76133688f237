/** The questions in the order in which they are to be asked. */
import { choiceIn, findBlocks } from './look'
import type { Block, Summary } from './summary'

export const QUESTION_TIMES = ['before', 'first', 'later'] as const
export type QuestionTime = (typeof QUESTION_TIMES)[number] | 'unsorted'

const TEXT = 'questions.list.text'

/** When a question is to be asked; `unsorted` when the person did not say. */
export function timeOf(block: Block): QuestionTime {
  const picked = choiceIn(block, 'when')
  return QUESTION_TIMES.find((time) => time === picked) ?? 'unsorted'
}

/** All that hold a question, in the person's order. */
export const sortedQuestions = (summary: Summary): readonly Block[] =>
  findBlocks(summary, 'questions.list').filter((block) => block.lines.some((line) => line.id === TEXT))

/** The first three: what stands at the top of the person's list. */
export const topQuestions = (summary: Summary): readonly Block[] => sortedQuestions(summary).slice(0, 3)
