/**
 * What docs/add-a-step.md promises: a description, a line in the registry, its words. Everything else follows. That the
 * PDF says what the preview says holds for any page: tests/paper/completeness.test.ts.
 */
import { fireEvent, render, screen } from '@testing-library/react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { answersJsonSchema, readAnswers, writeAnswers } from '../src/answers/file'
import { erase } from '../src/answers/session'
import { replaceAnswers } from '../src/answers/store'
import { stateOf, stepPlaces } from '../src/app/pages'
import { Review } from '../src/app/review/Review'
import { StepForm } from '../src/form/StepForm'
import type { Step } from '../src/form/step'
import type { FormAnswers } from '../src/form/StepContext'
import { loadAllWords, type Words } from '../src/i18n'
import { addWords } from '../src/i18n/words'
import { plainText } from '../src/summary/paper'
import { defaultSettings } from '../src/summary/settings'
import { answersOf, pageOf, TODAY } from './support/pages'

/** As it would stand in src/steps/journal/journal.ts. */
const journal = vi.hoisted(
  () =>
    ({
      id: 'journal',
      short: true,
      groups: {
        habit: {
          kind: 'record',
          fields: {
            often: { kind: 'choice', options: ['daily', 'never'], short: true },
            story: { kind: 'longText', counter: 200, short: true },
          },
        },
        secret: { kind: 'record', starts: 'private', fields: { place: { kind: 'text', counter: 80 } } },
        books: {
          kind: 'list',
          title: 'name',
          short: true,
          fields: { name: { kind: 'text', counter: 80 }, since: { kind: 'approximateDate' } },
        },
      },
    }) as const satisfies Step,
)

/** As it would stand in src/i18n/languages/en/steps/journal.ts. */
const words = {
  'journal.title': 'Your journal',
  'journal.purpose': 'Say whether you write things down.',
  'journal.why': 'A journal can help to see what changes.',
  'journal.topic': 'Something about my journal',
  'journal.habit.name': 'Writing things down',
  'journal.habit.often.label': 'How often do you write?',
  'journal.habit.often.paper': 'I write {value}.',
  'journal.habit.often.option.daily': 'Every day',
  'journal.habit.often.said.daily': 'every day',
  'journal.habit.often.option.never': 'Never',
  'journal.habit.story.label': 'What do you write about?',
  'journal.habit.story.paper': 'What I write about',
  'journal.secret.name': 'Where it is',
  'journal.secret.place.label': 'Where do you keep it?',
  'journal.secret.place.paper': 'Where I keep it',
  'journal.books.name': 'My notebooks',
  'journal.books.label': 'Which notebooks do you have?',
  'journal.books.paper': 'My notebooks',
  'journal.books.name.label': 'What is it called?',
  'journal.books.name.paper': 'Name',
  'journal.books.since.label': 'Since when?',
  'journal.books.since.paper': 'Since',
} as const satisfies Words

// The line in src/steps/index.ts.
vi.mock(import('../src/steps'), async (original) => {
  const registry = await original()
  // The registry's type is the list of today's steps, which a made-up one cannot join.
  return { STEPS: [...registry.STEPS, journal] as unknown as typeof registry.STEPS }
})

beforeAll(async () => {
  await loadAllWords()
  addWords(words, 'en')
})

const written = {
  journal: {
    habit: { values: { often: { picked: 'daily' }, story: 'What the day was like.' } },
    secret: { values: { place: 'Under the bed.' } },
    books: { items: [{ id: 'b1', values: { name: 'The red one', since: { kind: 'year', y: '2024' } } }] },
  },
}

describe('a new step', () => {
  it('gets a page in both versions, and its state on the list of steps', () => {
    const blank = answersOf({})
    for (const version of ['short', 'full'] as const) {
      const place = stepPlaces(blank, version).find((one) => (one.step.id as string) === 'journal')
      expect(place?.position).toBe(stepPlaces(blank, version).at(-1)?.position)
      if (place === undefined) throw new Error('There is no page')
      expect(stateOf(place, blank, [])).toBe('notStarted')
      expect(stateOf(place, answersOf(written), [])).toBe('some')
    }
  })

  it('gets a form that asks it and gives its answers', () => {
    const given: FormAnswers[] = []
    render(
      <StepForm
        step={journal}
        version="full"
        answers={answersOf(written)}
        today={TODAY}
        birthYear={null}
        onChange={(answers) => given.push(answers)}
        onSubmit={vi.fn<() => void>()}
      />,
    )
    expect(screen.getByRole('group', { name: /How often do you write\?/ })).toBeInTheDocument()
    expect(screen.getByRole('radio', { name: 'Every day' })).toBeChecked()
    const story = screen.getByRole('textbox', { name: /What do you write about\?/ })
    expect(story).toHaveValue('What the day was like.')
    fireEvent.input(story, { target: { value: 'Dreams.' } })
    expect(given.at(-1)).toMatchObject({ habit: { values: { often: { picked: 'daily' }, story: 'Dreams.' } } })
  })

  it('gets its part of the review page, with a link to change each answer', () => {
    replaceAnswers(answersOf(written), defaultSettings())
    render(<Review />)
    expect(screen.getByRole('heading', { level: 2, name: 'Your journal' })).toBeInTheDocument()
    expect(screen.getByText('What the day was like.')).toBeInTheDocument()
    expect(screen.getByText('Under the bed.')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: /What do you write about\?/ })).toBeInTheDocument()
    erase()
  })

  it('gets a part on the page, without what is private', () => {
    const { document, text } = pageOf(answersOf(written), { length: 'full' })
    expect(document.parts.map((part) => plainText(part.heading))).toEqual(['1. Your journal'])
    for (const said of ['I write every day.', 'What I write about: What the day was like.', 'The red one', '2024']) {
      expect(text).toContain(said)
    }
    expect(text).not.toContain('Under the bed.')
    expect(pageOf(answersOf(written), { reader: 'partner' }).text).not.toMatch(/journal|every day/)
    expect(pageOf(answersOf(written), { reader: 'doctor' }).text).not.toMatch(/journal|every day/)
  })

  it('gets its topic, when it is to be said in person', () => {
    const aloud = { journal: { habit: { ...written.journal.habit, disclosure: 'aloud' } } }
    expect(pageOf(answersOf(aloud)).text).toContain('Something about my journal')
  })

  it('gets its place in the file of answers, in its schema, and refuses what does not fit', () => {
    const answers = answersOf(written)
    const read = readAnswers(JSON.parse(JSON.stringify(writeAnswers(answers, defaultSettings(), 'full', TODAY))))
    expect(read).toMatchObject({ ok: true, file: { answers } })
    expect(() => answersOf({ journal: { habit: { values: { oftn: {} } } } })).toThrow(
      'answers.journal.habit.values: there is no "oftn" here',
    )
    expect(JSON.stringify(answersJsonSchema())).toContain('"journal"')
  })
})
