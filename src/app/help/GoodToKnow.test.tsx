import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { erase } from '../../answers/session'
import { blankAnswers } from '../../form/blank'
import { loadWords } from '../../i18n'
import { STEPS } from '../../steps'
import { AboutPage, GoodToKnow } from './GoodToKnow'

beforeAll(() => loadWords(['help', 'form']))
beforeEach(() => erase())

const Concerns = () => <GoodToKnow at="concerns" answers={blankAnswers(STEPS)} expectHref="#/expect" />
const summaries = () => screen.getAllByText(/^Good to know: /).map((one) => one.textContent)

it('shows a card or two, closed, and the card when it is opened', async () => {
  const user = userEvent.setup()
  render(<Concerns />)
  expect(summaries()).toEqual(['Good to know: You are not the only one', 'Good to know: No judging'])
  expect(screen.queryByText(/^Concerns about sex are common/)).not.toBeInTheDocument()
  await user.click(screen.getByText('Good to know: You are not the only one'))
  expect(await screen.findByText(/^Concerns about sex are common/)).toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'All cards' })).toHaveAttribute('href', '#/expect')
})

it('puts a card away for this visit, keeps the focus near, and brings it back', async () => {
  const user = userEvent.setup()
  const { unmount } = render(<Concerns />)
  const putAway = async () => {
    await user.click(screen.getByText('Good to know: You are not the only one'))
    const open = screen.getByText('Good to know: You are not the only one').closest('details') ?? document.body
    await user.click(await within(open).findByRole('button', { name: 'Put away You are not the only one' }))
  }
  await putAway()
  const back = screen.getByRole('button', { name: 'Bring back You are not the only one' })
  expect(back).toHaveFocus()
  await user.click(back)
  expect(summaries()).toHaveLength(2)
  expect(screen.getByText('Good to know: You are not the only one')).toHaveFocus()
  await putAway()
  unmount()

  const { unmount: leave } = render(<Concerns />)
  expect(summaries()).toEqual(['Good to know: No judging'])
  expect(screen.queryByText('Put away for this visit.')).not.toBeInTheDocument()
  leave()
  erase()
  render(<Concerns />)
  expect(summaries()).toHaveLength(2)
})

it('is one closed line at the head of a page, with why it is asked, and all cards one link away', async () => {
  const user = userEvent.setup()
  render(<AboutPage at="concerns" answers={blankAnswers(STEPS)} expectHref="#/expect" why="So that we can begin." />)
  expect(screen.queryByText('So that we can begin.')).not.toBeInTheDocument()
  await user.click(screen.getByText('About this page'))
  expect(await screen.findByText('So that we can begin.')).toBeInTheDocument()
  expect(screen.getByRole('heading', { name: 'Good to know: No judging' })).toBeInTheDocument()
  expect(screen.getAllByRole('link', { name: 'All cards' })).toHaveLength(1)
  await user.click(screen.getByRole('button', { name: 'Put away No judging' }))
  expect(screen.queryByRole('heading', { name: 'Good to know: No judging' })).not.toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Bring back No judging' })).toHaveFocus()
})

it('leaves no line where there is nothing to say', () => {
  const { container } = render(<AboutPage at="life" answers={blankAnswers(STEPS)} expectHref="#/expect" />)
  expect(container).toBeEmptyDOMElement()
})
