/** Check: a short list of parts, each saying what is in it, and nothing said twice. */
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { answersOf } from '../../../tests/support/pages'
import { person } from '../../../tests/journeys/support/people'
import { erase } from '../../answers/session'
import { notesNow, replaceAnswers } from '../../answers/store'
import { loadAllWords, say, sayOf } from '../../i18n'
import { defaultSettings } from '../../summary/settings'
import { toKeptOff } from './keptOffAnchor'
import { Review } from './Review'

beforeAll(() => loadAllWords())
afterEach(() => erase())

const named = (what: string) => new RegExp(`^${say('review.change')}\\s*${what}$`)

const part = (id: string) => {
  const section = screen.getByRole('region', { name: sayOf(`${id}.title`) })
  const lid = section.querySelector('details')
  if (lid === null) throw new Error(`The part ${id} has no lid.`)
  return { section, lid }
}

it('closes the parts of a long check to a line with a count, and a way to change them', () => {
  replaceAnswers(person('medium').answers, defaultSettings())
  const { container } = render(<Review />)
  expect(container.querySelectorAll('details.review-part[open]')).toHaveLength(0)
  const { section, lid } = part('medicines')
  expect(lid.querySelector('summary')).toHaveTextContent(/\d+ answers/)
  expect(within(section).getByRole('button', { name: named(sayOf('medicines.title')) })).toBeInTheDocument()
})

it('opens all parts with one press, and closes them again', () => {
  replaceAnswers(person('medium').answers, defaultSettings())
  const { container } = render(<Review />)
  fireEvent.click(screen.getByRole('button', { name: say('review.openAll') }))
  expect(container.querySelectorAll('details.review-part:not([open])')).toHaveLength(0)
  fireEvent.click(screen.getByRole('button', { name: say('review.closeAll') }))
  expect(container.querySelectorAll('details.review-part[open]')).toHaveLength(0)
})

it('leaves few answers open, and says on their line what is kept off', () => {
  replaceAnswers(
    answersOf({ concerns: { own: { disclosure: 'private', values: { words: 'A few words.' } } } }),
    defaultSettings(),
  )
  render(<Review />)
  const { lid } = part('concerns')
  expect(lid.open).toBe(true)
  expect(lid.querySelector('summary')).toHaveTextContent('1 answer 1 kept off your page')
})

it('lists what is kept off in one place, closed, and leads from there to its mark', async () => {
  const items = [
    { id: 'a', disclosure: 'private' as const, values: { name: 'Sertraline', dose: '50 mg' } },
    { id: 'b', values: { name: 'Ibuprofen' } },
  ]
  replaceAnswers({ ...person('medium').answers, ...answersOf({ medicines: { list: { items } } }) }, defaultSettings())
  render(<Review />)
  const list = document.getElementById('review-keptOff')
  expect(list).toHaveProperty('open', false)
  expect(within(list as HTMLElement).queryByText(/Sertraline/)).toBeNull()
  toKeptOff.onClick()
  cleanup()
  render(<Review />)
  const shown = document.getElementById('review-keptOff')
  expect(await screen.findByRole('button', { name: /^Sertraline/ })).toBeInTheDocument()
  expect(shown?.querySelector('summary')).toHaveFocus()
  expect(within(shown as HTMLElement).queryByText(/Ibuprofen/)).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: /^Sertraline/ }))
  await waitFor(() => expect(document.activeElement).toHaveTextContent(sayOf('mark.private')))
  expect(part('medicines').section).toContainElement(document.activeElement as HTMLElement)
})

it('names an item once', () => {
  const items = [{ id: 'a', values: { name: 'Sertraline', dose: '50 mg' } }]
  replaceAnswers(answersOf({ medicines: { list: { items } } }), defaultSettings())
  render(<Review />)
  const { section } = part('medicines')
  expect(within(section).getAllByText('Sertraline', { selector: 'h3, dd, dd *' })).toHaveLength(1)
  expect(within(section).getByRole('button', { name: named('Sertraline') })).toBeInTheDocument()
})

it('puts first, and opens, what waits for another look', () => {
  const medium = person('medium').answers
  const question = {
    id: 'q',
    values: { text: 'How common is this?', from: ['concerns.own'], fromOffPage: [], source: 'co2' },
  }
  const answers = {
    ...medium,
    ...answersOf({
      concerns: { own: { disclosure: 'private', values: { words: 'Only for me.' } } },
      questions: { list: { items: [question] } },
      medicines: {
        list: {
          items: Array.from({ length: 9 }, (_, i) => ({ id: `m${i}`, values: { name: `Name ${i}`, dose: '1' } })),
        },
      },
    }),
  }
  replaceAnswers(answers, defaultSettings())
  const { container } = render(<Review />)
  const { section, lid } = part('questions')
  expect(container.querySelector('.review-section')).toBe(section)
  expect(lid.open).toBe(true)
  expect(lid.querySelector('summary')).toHaveTextContent(say('review.part.look'))
  expect(part('medicines').lid.open).toBe(false)
})

it('lets a concern and all that was said about it be kept off where the details stand, too', () => {
  const story = { items: [{ id: 'erection', values: { distress: 7 } }] }
  replaceAnswers(
    answersOf({ concerns: { picked: { items: [{ id: 'erection' }] } }, details: { story } }),
    defaultSettings(),
  )
  render(<Review />)
  const { section } = part('details')
  const mark = within(section).getByText(sayOf('mark.page'), { selector: 'summary' })
  expect(mark).toHaveTextContent(sayOf('details.title'))
  const lid = mark.closest('details')
  if (lid === null) throw new Error('The mark has no lid.')
  lid.open = true
  fireEvent(lid, new Event('toggle'))
  fireEvent.click(within(section).getByRole('radio', { name: new RegExp(sayOf('mark.private')), hidden: true }))
  expect(notesNow().answers.concerns.picked.items[0]?.disclosure).toBe('private')
  expect(part('concerns').lid.querySelector('summary')).toHaveTextContent('1 kept off your page')
  expect(section.querySelector('summary')).toHaveTextContent('1 kept off your page')
})
