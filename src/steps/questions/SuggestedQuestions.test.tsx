import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { blankAnswers } from '../../form/blank'
import type { Disclosure } from '../../form/step'
import { StepForm } from '../../form/StepForm'
import type { FormAnswers } from '../../form/StepContext'
import { loadAllWords } from '../../i18n'
import { LiveRegion } from '../../ui/LiveRegion'
import { body } from '../body/body'
import { suggestedQuestion, type QuestionItem } from './questionItems'
import type { QuestionId } from './questionBank'
import { questions } from './questions'
import { QuestionsForm } from './QuestionsForm'
import type { SuggestedQuestion } from './suggested'

beforeAll(async () => {
  await loadAllWords()
  // jsdom knows no layout and so no `CSS.supports`.
  vi.stubGlobal('CSS', { ...CSS, supports: () => true })
})

const offer = (question: QuestionId, more: Partial<SuggestedQuestion> = {}): SuggestedQuestion => ({
  question,
  from: ['body.feeding'],
  fromOffPage: [],
  reasons: [{ words: [{ text: 'I am feeding a baby.' }], answers: 1 }],
  more: 0,
  ...more,
})

const TEN = (['me1', 'me2', 'me3', 'me4', 'me5', 'me6', 'me7', 'me8', 'me9', 'me10'] as const).map((id) => offer(id))

interface Opened {
  offers?: readonly SuggestedQuestion[]
  /** On the list from the start. */
  listed?: QuestionItem[]
  /** The mark of the record that they rest on. */
  mark?: Disclosure
}

function open({ offers = [], listed = [], mark = 'page' }: Opened) {
  const kept = vi.fn<(answers: FormAnswers) => void>()
  const answers = blankAnswers([questions, body])
  answers.questions.list.items = listed
  answers.body.feeding.disclosure = mark
  const Form = () => {
    const [away, setAway] = useState<readonly QuestionId[]>([])
    const [reasonsHidden, hideReasons] = useState(false)
    const suggested = {
      offers: offers.filter(({ question }) => !away.includes(question)),
      hidden: offers.filter(({ question }) => away.includes(question)),
      hide: (question: QuestionId) => setAway([...away, question]),
      show: (question: QuestionId) => setAway(away.filter((one) => one !== question)),
      reasonsHidden,
      hideReasons,
    }
    return <QuestionsForm suggested={suggested} />
  }
  const user = userEvent.setup()
  render(
    <>
      <StepForm
        step={questions}
        version="full"
        answers={answers}
        today="2026-11-22"
        birthYear={null}
        onChange={kept}
        special={Form}
        onSubmit={() => undefined}
      />
      <LiveRegion />
    </>,
  )
  const items = () => (kept.mock.lastCall?.[0]['list'] as { items: QuestionItem[] } | undefined)?.items ?? []
  return { user, items }
}

const section = () => screen.getByRole('region', { name: 'Questions that may fit you' })
// A lid (`details`) is a group, too, but has no name.
const cards = () => within(section()).queryAllByRole('group', { name: /./ })
const press = (name: RegExp) => within(section()).getByRole('button', { name })
const said = () => screen.getByRole('status')

describe('offering', () => {
  it('shows eight at first, and the rest when asked, with the focus on the first of them', async () => {
    const { user } = open({ offers: TEN })
    expect(cards()).toHaveLength(8)
    await user.click(press(/^Show 2 more$/))
    expect(cards()).toHaveLength(10)
    await waitFor(() => expect(press(/^Add Could alcohol/)).toHaveFocus())
  })

  it('is not there when nothing is suggested', () => {
    open({})
    expect(screen.queryByRole('region', { name: 'Questions that may fit you' })).not.toBeInTheDocument()
  })

  it('leaves out what is on the list, and does not offer it twice as a first question', () => {
    open({ offers: [offer('fi3'), offer('pr1')], listed: [suggestedQuestion(offer('pr1'))] })
    expect(cards()).toHaveLength(1)
    expect(screen.getAllByRole('button', { name: /^Add.*Can I skip a question/ })).toHaveLength(1)
    expect(screen.queryByRole('button', { name: /^Add: Can I skip/ })).not.toBeInTheDocument()
  })

  it('gives every button a name of its own', () => {
    open({ offers: TEN.slice(0, 8) })
    const names = within(section())
      .getAllByRole('button')
      .map((button) => button.getAttribute('aria-label') ?? button.textContent)
    expect(new Set(names).size).toBe(names.length)
  })
})

describe('the reason', () => {
  it('says the answer, and keeps own words apart', () => {
    open({
      offers: [offer('me7', { reasons: [{ words: [{ text: 'ACME', own: true }, { text: ' · daily' }], answers: 2 }] })],
    })
    expect(section()).toHaveTextContent('Because you said: ACME · daily')
    expect(within(section()).getByText('ACME')).toHaveAttribute('translate', 'no')
  })

  it('says two of several, and how many more answers there are', () => {
    const reasons = ['One.', 'Two.', 'Three.'].map((text) => ({ words: [{ text }], answers: 2 }))
    open({ offers: [offer('me7', { reasons, more: 1 })] })
    expect(section()).toHaveTextContent('Because you said:One.Two.and 3 more answers')
  })

  it('is not named when the answer is kept off the page', () => {
    open({ offers: [offer('me7', { reasons: [], more: 1 })] })
    expect(section()).toHaveTextContent('Because of something you said')
  })

  it('can be covered for all, and shown again', async () => {
    const { user } = open({ offers: TEN })
    await user.click(press(/^Hide the reasons$/))
    expect(section()).not.toHaveTextContent('feeding')
    expect(within(section()).getAllByText('Because of something you said')).toHaveLength(8)
    await user.click(press(/^Show the reasons$/))
    expect(section()).toHaveTextContent('feeding')
  })
})

describe('adding', () => {
  it('puts it at the end of the list with where it comes from, says so, and goes on to the next', async () => {
    const { user, items } = open({ offers: [offer('me7'), offer('me8')], listed: [suggestedQuestion(offer('me1'))] })
    await user.click(press(/^Add Could hormones/))
    expect(items()).toHaveLength(2)
    expect(items()[1]).toMatchObject({ disclosure: 'page', values: { source: 'me7', from: ['body.feeding'] } })
    expect(said()).toHaveTextContent('Added as question 2: Could hormones')
    await waitFor(() => expect(press(/^Add Could my sleep/)).toHaveFocus())
  })

  it('leads to its words on the list, where they can be changed', async () => {
    const { user, items } = open({ offers: [offer('me7')] })
    await user.click(press(/^Add Could hormones/))
    await user.click(press(/^Show it on my list$/))
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Question 1' })).toHaveFocus())
    await user.keyboard(' Mine?')
    expect(items()[0]?.values).toMatchObject({ text: expect.stringContaining('Mine?') as string, source: 'me7' })
  })

  it('leads to the button for own words after the last', async () => {
    const { user } = open({ offers: [offer('me7')] })
    await user.click(press(/^Add Could hormones/))
    await waitFor(() => expect(screen.getByRole('button', { name: 'Write another question' })).toHaveFocus())
  })

  it('keeps it to myself when the answer is kept off the page, and says why', async () => {
    const { user, items } = open({ offers: [offer('me7', { fromOffPage: ['body.feeding'] })], mark: 'private' })
    await user.click(press(/^Add Could hormones/))
    expect(items()[0]).toMatchObject({ disclosure: 'private', values: { fromOffPage: ['body.feeding'] } })
    expect(screen.getByText(/came from an answer that you keep off your page/)).toBeInTheDocument()
    expect(screen.queryByText(/until you look again/)).not.toBeInTheDocument()
  })
})

describe('putting away', () => {
  it('leaves the way back in its place, with the focus on it', async () => {
    const { user } = open({ offers: [offer('me7'), offer('me8')] })
    await user.click(press(/^Not for me Could hormones/))
    expect(cards()).toHaveLength(1)
    expect(said()).toHaveTextContent('Put away: Could hormones')
    expect(press(/^Undo$/)).toHaveFocus()
    await user.click(press(/^Undo$/))
    expect(cards()).toHaveLength(2)
    await waitFor(() => expect(press(/^Add Could hormones/)).toHaveFocus())
  })

  it('takes the focus once: what is ticked meanwhile keeps it, and the next one put away has it', async () => {
    const { user, items } = open({ offers: [offer('me7'), offer('me8')] })
    await user.click(press(/^Not for me Could hormones/))
    await user.type(screen.getByRole('searchbox'), 'session')
    const box = await screen.findByRole('checkbox', { name: 'How much is each session?' })
    box.focus()
    await user.keyboard(' ')
    await waitFor(() => expect(items()).toHaveLength(1))
    expect(box).toHaveFocus()
    await user.keyboard(' ')
    await waitFor(() => expect(items()).toHaveLength(0))
    expect(cards()).toHaveLength(1)
    await user.click(press(/^Not for me Could my sleep/))
    expect(press(/^Undo$/)).toHaveFocus()
  })

  it('keeps what was put away behind a lid, from where it can be shown again', async () => {
    const { user } = open({ offers: [offer('me7'), offer('me8')] })
    await user.click(press(/^Not for me Could hormones/))
    await user.click(press(/^Not for me Could my sleep/))
    await user.click(within(section()).getByText('Questions I put away (2)'))
    await user.click(await within(section()).findByRole('button', { name: /^Show again Could hormones/ }))
    expect(cards()).toHaveLength(1)
    await waitFor(() => expect(press(/^Add Could hormones/)).toHaveFocus())
  })
})

describe('a question whose answer was taken off the page since', () => {
  it('says so and stays off, until I look again', async () => {
    const { user, items } = open({ listed: [suggestedQuestion(offer('me7'))], mark: 'private' })
    expect(screen.getByText(/until you look again/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: /^Put it on my page all the same Could hormones/ }))
    expect(screen.queryByText(/until you look again/)).not.toBeInTheDocument()
    expect(items()[0]?.values.fromOffPage).toEqual(['body.feeding'])
  })
})
