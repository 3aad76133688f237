/** The hopes that go with a concern stand first, and none is left out. */
import { render, screen } from '@testing-library/react'
import { beforeAll, expect, it } from 'vitest'
import { noAnswers } from '../../answers/answers'
import { StepForm } from '../../form/StepForm'
import { pickOptions } from '../../form/step'
import { loadAllWords, sayOf } from '../../i18n'
import { concerns } from '../concerns/concerns'
import { goals } from './goals'

beforeAll(() => loadAllWords())

const { options, leads } = goals.groups.hopes.fields.picked
const labelOf = (hope: string): string => sayOf(`goals.hopes.picked.option.${hope}`)

function hopesShown(concern?: string): (string | null)[] {
  const items = concern === undefined ? [] : [{ id: concern, disclosure: 'page' as const, values: { what: '' } }]
  const none = noAnswers()
  const answers = { ...none, concerns: { ...none.concerns, picked: { instead: '' as const, items } } }
  render(
    <StepForm
      step={goals}
      version="short"
      answers={answers}
      today="2026-11-22"
      birthYear={null}
      onChange={() => undefined}
      onSubmit={() => undefined}
    />,
  )
  return screen.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent ?? null)
}

it('keep their order where no concern was picked', () => {
  expect(hopesShown()).toEqual(options.map(labelOf))
})

it('begin with those of the concern', () => {
  const shown = hopesShown('orgasmHard')
  expect(shown.slice(0, 3)).toEqual(['orgasm', 'enjoy', 'calm'].map(labelOf))
  expect(new Set(shown)).toEqual(new Set(options.map(labelOf)))
})

it('are named by ids that exist', () => {
  expect(pickOptions(concerns.groups.picked)).toEqual(expect.arrayContaining(Object.keys(leads.by)))
  expect(options).toEqual(expect.arrayContaining([...new Set(Object.values(leads.by).flat())]))
})
