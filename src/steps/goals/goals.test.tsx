/** The hopes that go with a concern stand first and alone, and none is out of reach. */
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, it } from 'vitest'
import { noAnswers } from '../../answers/answers'
import { StepForm } from '../../form/StepForm'
import { pickOptions } from '../../form/step'
import { loadAllWords, say, sayOf } from '../../i18n'
import { GOALS_OF_A_CONCERN } from '../../summary/readers'
import { concerns } from '../concerns/concerns'
import { goals } from './goals'

beforeAll(() => loadAllWords())

const { options, leads } = goals.groups.hopes.fields.picked
const labelOf = (hope: string): string => sayOf(`goals.hopes.picked.option.${hope}`)

function hopesShown(concern?: string, picked: string[] = []): (string | null)[] {
  const items = concern === undefined ? [] : [{ id: concern, disclosure: 'page' as const, values: { what: '' } }]
  const none = noAnswers()
  const answers = {
    ...none,
    concerns: { ...none.concerns, picked: { instead: '' as const, items } },
    goals: { ...none.goals, hopes: { disclosure: 'page' as const, values: { picked: { picked, other: '' } } } },
  }
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
  return boxes()
}

const boxes = (): (string | null)[] =>
  screen.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent ?? null)
const others = options.filter((hope) => !['orgasm', 'enjoy', 'calm', 'understand', 'other'].includes(hope))
const lid = () => screen.getByText(say('choices.rest', { n: others.length }))

it('keep their order where no concern was picked', () => {
  expect(hopesShown()).toEqual(options.map(labelOf))
})

it('are few where a concern was picked: its own, to understand, and own words; the others stand behind a lid', async () => {
  expect(hopesShown('orgasmHard')).toEqual(['orgasm', 'enjoy', 'calm', 'understand', 'other'].map(labelOf))
  await userEvent.setup().click(lid())
  expect(boxes().slice(5)).toEqual(others.map(labelOf))
})

it('show what was picked among the others', () => {
  const last = others.at(-1) ?? ''
  hopesShown('orgasmHard', [last])
  const rest = lid().closest('details')
  expect(rest).toHaveAttribute('open')
  expect(within(rest as HTMLElement).getByRole('checkbox', { checked: true })).toBe(
    screen.getByRole('checkbox', { name: labelOf(last) }),
  )
})

it('all stand there where a concern has next to none of its own', () => {
  expect(hopesShown('confidence')).toHaveLength(options.length)
})

it('begin with those of the concern and to understand also where too few go with it for a lid', () => {
  expect(hopesShown('confidence').slice(0, 2)).toEqual(['confidence', 'understand'].map(labelOf))
})

const first: Readonly<Record<string, readonly string[]>> = leads.by

it('bring less pain with whatever may hurt, and with nothing that the partner’s copy does not know of', () => {
  const { pain } = concerns.groups.picked.options
  const mayHurt = [
    ...pain.filter((concern) => concern !== 'leaks'),
    'erectionLong',
    'curve',
    'ejacChange',
    'chronicPain',
  ]
  expect(mayHurt.filter((concern) => first[concern]?.includes('lessPain') !== true)).toEqual([])
  const leadThere = Object.keys(first).filter((concern) => first[concern]?.includes('lessPain'))
  expect(leadThere.toSorted()).toEqual(GOALS_OF_A_CONCERN['lessPain']?.toSorted())
  expect(hopesShown('curve')[0]).toBe(labelOf('lessPain'))
})

it('are named by ids that exist', () => {
  expect(pickOptions(concerns.groups.picked)).toEqual(expect.arrayContaining(Object.keys(leads.by)))
  expect(options).toEqual(expect.arrayContaining([...new Set([...Object.values(leads.by).flat(), ...leads.always])]))
})
