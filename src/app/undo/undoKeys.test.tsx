// @vitest-environment jsdom
/** Whose the keys of Undo are in a field of text: the browser's for what was typed there just now, else the app's. */
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { erase } from '../../answers/session'
import { setStep, useAnswers } from '../../answers/store'
import { loadAllWords } from '../../i18n'
import { UndoButtons } from './UndoButtons'

beforeAll(() => loadAllWords())
beforeEach(() => erase())

const own = () => useAnswers.getState().answers.concerns.own.values.words

function open() {
  const { concerns } = structuredClone(useAnswers.getState().answers)
  Object.assign(concerns.own.values, { words: 'Said elsewhere' })
  setStep('concerns', concerns)
  render(
    <>
      <input aria-label="One" />
      <input aria-label="Two" />
      <UndoButtons />
    </>,
  )
  const field = (name: string) => screen.getByRole('textbox', { name })
  return { user: userEvent.setup(), field }
}

it('leaves them to the browser in a field that is being typed in', async () => {
  const { user, field } = open()
  await user.type(field('One'), 'a')
  await user.keyboard('{Control>}z{/Control}')
  expect(own()).toBe('Said elsewhere')
})

it('undoes what was done last where the field was only entered, or was left since', async () => {
  const { user, field } = open()
  await user.type(field('One'), 'a')
  await user.click(field('Two'))
  await user.keyboard('{Control>}z{/Control}')
  expect(own()).toBe('')
  await user.keyboard('{Control>}y{/Control}')
  expect(own()).toBe('Said elsewhere')
  await user.click(field('One'))
  await user.keyboard('{Control>}z{/Control}')
  expect(own()).toBe('')
})
