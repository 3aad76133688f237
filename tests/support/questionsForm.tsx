/** The form of the questions on its page, with some on the list. */
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { vi } from 'vitest'
import { blankAnswers } from '../../src/form/blank'
import { StepForm } from '../../src/form/StepForm'
import type { FormAnswers } from '../../src/form/StepContext'
import { loadAllWords } from '../../src/i18n'
import { LiveRegion } from '../../src/ui/LiveRegion'
import { bankQuestion, type QuestionItem } from '../../src/steps/questions/questionItems'
import { visit } from '../../src/steps/visit/visit'
import { questions } from '../../src/steps/questions/questions'
import { QuestionsForm } from '../../src/steps/questions/QuestionsForm'
import type { QuestionId } from '../../src/steps/questions/questionBank'

export async function readyForQuestions(): Promise<void> {
  await loadAllWords()
  // jsdom knows no layout and so no `CSS.supports`.
  vi.stubGlobal('CSS', { ...CSS, supports: () => true })
}

export function open(ids: readonly QuestionId[] = [], booking = '') {
  const kept = vi.fn<(answers: FormAnswers) => void>()
  const answers = blankAnswers([questions, visit])
  answers.questions.list.items = ids.map((id) => bankQuestion(id))
  answers.visit.booking.values.status.picked = booking
  const user = userEvent.setup()
  render(
    <>
      <StepForm
        step={questions}
        version="short"
        answers={answers}
        today="2026-11-22"
        birthYear={null}
        onChange={kept}
        special={QuestionsForm}
        onSubmit={() => undefined}
      />
      <LiveRegion />
    </>,
  )
  // What the step holds after the last change.
  const items = () => (kept.mock.lastCall?.[0]['list'] as { items: QuestionItem[] } | undefined)?.items ?? []
  return { user, items, texts: () => items().map((item) => item.values.text) }
}

export const card = (name: string | RegExp) => screen.getByRole('group', { name })
export const said = () => screen.getByRole('status')
