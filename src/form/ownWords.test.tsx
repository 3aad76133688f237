// @vitest-environment jsdom
/** The person's own word beside a question: tied to it, and first where the question's word is not wanted. */
import { screen } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import '../../tests/support/screen'
import { showStep } from '../../tests/support/showStep'
import { noAnswers } from '../answers/answers'
import { loadAllWords, sayOf } from '../i18n'
import { body } from '../steps/body/body'
import { goals } from '../steps/goals/goals'
import type { WordForPart } from './StepContext'
import type { Step } from './step'

beforeAll(() => loadAllWords())

const show = (step: Step, at: string, words: readonly WordForPart[]) =>
  showStep(step, { answers: noAnswers(), wordsForParts: (id) => (id === at ? words : []) })

const label = sayOf
const word = (avoided: boolean, part = 'orgasm', own = 'the wave'): WordForPart => ({ part, word: own, avoided })

describe('the own word beside a question', () => {
  it('describes the question, whose own sentence stays as it is', () => {
    show(goals, 'goals.hopes.picked', [word(false)])
    const group = screen.getByRole('group', { name: label('goals.hopes.picked.label') })
    expect(group).toHaveAccessibleDescription(/Your word: the wave/)
  })

  it('says which word is for what, when the question names several parts', () => {
    show(goals, 'goals.hopes.picked', [word(false), word(false, 'erection', 'the tide')])
    const group = screen.getByRole('group', { name: label('goals.hopes.picked.label') })
    expect(group).toHaveAccessibleDescription(/“orgasm”: the wave .*“erection”: the tide/)
  })

  it('is read before the question, and never beside the word that is not wanted', () => {
    show(goals, 'goals.hopes.picked', [word(true), word(false, 'erection', 'the tide')])
    const group = screen.getByRole('group', { name: /^Your word: the wave/ })
    expect(group).toHaveAccessibleName(expect.stringContaining(label('goals.hopes.picked.label')))
    expect(group.querySelector('.own-word')).not.toHaveTextContent('orgasm')
  })

  it('stands at no other question', () => {
    show(body, 'body.show.parts', [word(false)])
    expect(document.querySelectorAll('.own-word')).toHaveLength(1)
  })
})
