/** Details fit the concern: what cannot be said, what hurt in the past, growth and identity are asked about in their own way only. */
import { fireEvent, render, screen } from '@testing-library/react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { noAnswers } from '../../answers/answers'
import type { Stage } from '../../form/approximateDate'
import { blankItem } from '../../form/blank'
import { controlId } from '../../form/controlId'
import { StepForm } from '../../form/StepForm'
import { fieldId, pickOptions, type Group } from '../../form/step'
import type { AnyAnswers, AnyValue, ItemOf, ListOf } from '../../form/values'
import { loadAllWords } from '../../i18n'
import { summarize } from '../../summary/summary'
import { concerns } from '../concerns/concerns'
import { STEPS } from '../index'
import { details } from './details'

beforeAll(() => loadAllWords())

const OF_THE_PAST = ['details.now.help', 'details.now.affects', 'details.now.mark']
const OF_A_WISH = ['details.wish.words', 'details.wish.wish']

const OF_THE_UNSAID = ['details.hard.about', 'details.hard.ask', 'details.hard.words']

const BETWEEN_PEOPLE = ['details.story.words', 'details.story.onset', 'details.story.distress', 'details.wish.wish']

const { first, past, growth, identity, relationship } = concerns.groups.picked.options
const SPECIAL: [string, string[]][] = [
  ...first.map((id): [string, string[]] => [id, OF_THE_UNSAID]),
  ...past.map((id): [string, string[]] => [id, OF_THE_PAST]),
  ...[...growth, ...identity, 'aceQ'].map((id): [string, string[]] => [id, OF_A_WISH]),
  ...relationship.map((id): [string, string[]] => [id, BETWEEN_PEOPLE]),
]

const groups: [string, Group][] = Object.entries(details.groups)
const everyField = groups.flatMap(([name, group]) =>
  Object.entries(group.fields).map(([key, field]) => ({ id: fieldId('details', name, key), field, name, group, key })),
)

function something(field: (typeof everyField)[number]['field']): AnyValue {
  switch (field.kind) {
    case 'choice':
      return { picked: field.options[0] ?? '', other: '' }
    case 'choices':
      return { picked: field.options.slice(0, 2), other: '' }
    case 'scale':
      return 9
    case 'approximateDate':
      return { kind: 'year', y: '2020' }
    case 'references':
      return []
    case 'switch':
      return true
    default:
      return 'typed'
  }
}

/** The concern is picked, and every question of every group was answered once, also those that no form shows. */
function allSaid(concern: string): AnyAnswers {
  const item = (group: Group): ItemOf => ({
    ...blankItem(group, concern),
    values: Object.fromEntries(Object.entries(group.fields).map(([key, field]) => [key, something(field)])),
  })
  return {
    ...noAnswers(),
    concerns: {
      ...noAnswers().concerns,
      picked: { instead: '', items: [{ id: concern, disclosure: 'page', values: { what: '' } }] },
    },
    details: Object.fromEntries(groups.map(([name, group]) => [name, { instead: '' as const, items: [item(group)] }])),
  }
}

function shownFields(concern: string, version: 'short' | 'full', answers: AnyAnswers): string[] {
  const { container, unmount } = render(
    <StepForm
      step={details}
      version={version}
      itemId={concern}
      answers={answers}
      today="2026-11-22"
      birthYear={null}
      onChange={vi.fn<() => void>()}
      onSubmit={vi.fn<() => void>()}
    />,
  )
  // What stands behind "more" is built when it is opened.
  for (const more of container.querySelectorAll('details')) {
    more.open = true
    fireEvent(more, new Event('toggle'))
  }
  const shown = everyField.map(({ id }) => id).filter((id) => document.getElementById(controlId(id, concern)) !== null)
  unmount()
  return shown
}

describe.each(SPECIAL)('the details of %s', (concern, allowed) => {
  it('ask nothing but what is meant for such a concern, in the full version', () => {
    expect(shownFields(concern, 'full', allSaid(concern))).toEqual(allowed)
  })

  it('ask nothing else in the short version either', () => {
    expect(allowed).toEqual(expect.arrayContaining(shownFields(concern, 'short', allSaid(concern))))
  })

  it('bring nothing else to the page, even when it was typed before', () => {
    const section = summarize(STEPS, allSaid(concern), '2026-11-22').sections.find((one) => one.id === 'details')
    const lines = section?.groups.flatMap((group) =>
      group.blocks.flatMap((block) => block.lines.map((line) => line.id)),
    )
    expect(lines).toEqual(allowed)
  })
})

/** What was said about when it began, and an answer to "Was it always there?" given before. */
function begunIn(stage: Stage): AnyAnswers {
  const answers = allSaid('painPenetration')
  const story = answers['details']?.['story'] as ListOf
  const onset = { kind: 'stage' as const, id: stage, other: '' }
  return {
    ...answers,
    details: { story: { ...story, items: story.items.map((one) => ({ ...one, values: { ...one.values, onset } })) } },
  }
}

describe('"Was it always there?"', () => {
  const LIFELONG = 'details.story.lifelong'
  const isOnPaper = (answers: AnyAnswers) =>
    summarize(STEPS, answers, '2026-11-22').sections.some(({ groups: all }) =>
      all.some(({ blocks }) => blocks.some(({ lines }) => lines.some(({ id }) => id === LIFELONG))),
    )

  it.each(['always', 'childhood', 'firstSex'] as const)('is neither asked nor printed when it began in %s', (stage) => {
    expect(shownFields('painPenetration', 'short', begunIn(stage))).not.toContain(LIFELONG)
    expect(isOnPaper(begunIn(stage))).toBe(false)
  })

  it('is asked of a time that leaves it open', () => {
    expect(shownFields('painPenetration', 'short', begunIn('teens'))).toContain(LIFELONG)
    expect(isOnPaper(begunIn('teens'))).toBe(true)
  })
})

describe('what was there from the start', () => {
  const FROM_BEFORE = ['details.story.start', 'details.orgasm.before']
  const said = (lifelong: string) => {
    const story = allSaid('orgasmHard')['details']?.['story'] as ListOf
    const items = story.items.map((one) => ({
      ...one,
      values: { ...one.values, onset: null, lifelong: { picked: lifelong, other: '' } },
    }))
    return { ...allSaid('orgasmHard'), details: { ...allSaid('orgasmHard')['details'], story: { ...story, items } } }
  }

  it.each(['always', 'firstSex'])('is not asked how it came on, nor how it was before (%s)', (lifelong) => {
    const shown = shownFields('orgasmHard', 'full', said(lifelong))
    expect(shown.filter((id) => FROM_BEFORE.includes(id))).toEqual([])
  })

  it('is asked both where it began later', () => {
    expect(shownFields('orgasmHard', 'full', said('later'))).toEqual(expect.arrayContaining(FROM_BEFORE))
  })
})

describe('the details of another concern', () => {
  it('ask about words, time, course and how much it bothers, and its own block', () => {
    const shown = shownFields('painPenetration', 'full', allSaid('painPenetration'))
    expect(shown).toEqual(expect.arrayContaining(['details.story.words', 'details.story.onset', 'details.pain.where']))
    expect(shown).toContain('details.story.difference')
    expect(shown.filter((id) => [...OF_THE_PAST, ...OF_A_WISH].includes(id))).toEqual([])
  })

  it('have a form with a button that goes on', () => {
    render(
      <StepForm
        step={details}
        version="short"
        itemId="talking"
        answers={allSaid('talking')}
        today="2026-11-22"
        birthYear={null}
        onChange={vi.fn<() => void>()}
        onSubmit={vi.fn<() => void>()}
      />,
    )
    expect(screen.getByRole('button', { name: 'Continue' })).toBeInTheDocument()
  })
})

/** What stands on the page of a concern before anything behind "more" is opened. */
function askedAtOnce(concern: string): string[] {
  const answers = { ...noAnswers(), concerns: allSaid(concern)['concerns'] ?? {} }
  const { container, unmount } = render(
    <StepForm
      step={details}
      version="short"
      itemId={concern}
      answers={answers}
      today="2026-11-22"
      birthYear={null}
      onChange={vi.fn<() => void>()}
      onSubmit={vi.fn<() => void>()}
    />,
  )
  const shown = everyField.map(({ id }) => id).filter((id) => container.querySelector(`#${controlId(id, concern)}`))
  unmount()
  return shown
}

describe('the short version, which has just asked for own words and asks about hopes next', () => {
  const ASKED_ELSEWHERE = ['details.story.words', 'details.story.difference', 'details.wish.wish']

  it.each(pickOptions(concerns.groups.picked))('does not ask it again of %s', (concern) => {
    const asked = askedAtOnce(concern)
    expect(asked.filter((id) => ASKED_ELSEWHERE.includes(id))).toEqual([])
    expect(asked).not.toEqual([])
  })

  it('keeps a place for more words behind "more"', () => {
    expect(shownFields('erection', 'short', allSaid('erection'))).toContain('details.story.words')
    expect(shownFields('closeness', 'short', allSaid('closeness'))).toContain('details.story.words')
  })
})
