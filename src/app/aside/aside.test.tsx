/** The pages beside the way: what is written there, what stands on their sheets, and what is shown in place. */
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { person } from '../../../tests/journeys/support/people'
import { answersOf } from '../../../tests/support/pages'
import { erase } from '../../answers/session'
import { replaceAnswers, undo, useAnswers } from '../../answers/store'
import { loadAllWords, say, sayOf } from '../../i18n'
import { defaultSettings } from '../../summary/settings'
import { afterQuestion } from '../afterQuestion'
import { AfterVisitPage } from '../afterVisit/AfterVisitPage'
import { BookingPage } from '../booking/BookingPage'
import { changeFrom } from '../visit'
import { Welcome } from '../Welcome'
import { whereFrom } from '../whereFrom'

beforeAll(() => loadAllWords())
afterEach(() => {
  erase()
  window.location.hash = ''
})

const sheet = () => screen.getByRole('article')
const { answers } = person('second-visit')

// The first of all: later ones come from somewhere.
it('leads to all steps who has just opened the tab, and to check and the page everybody', () => {
  render(<AfterVisitPage />)
  expect(screen.getByRole('button', { name: say('app.stepList') })).toBeInTheDocument()
  expect(screen.getByRole('link', { name: say('steps.review') })).toHaveAttribute('href', '#/review')
})

describe('the page before a visit is booked', () => {
  it('shows therapists side by side, or a blank sheet', () => {
    replaceAnswers(answers, defaultSettings())
    render(<BookingPage />)
    const heads = within(sheet()).getAllByRole('columnheader')
    expect(heads.map((head) => head.textContent)).toEqual([
      say('callSheet.ask'),
      'Dr. Juniper Example',
      'Riverside Clinic (made up)',
    ])
    expect(sheet()).toHaveTextContent('Some weekend courses.')
    expect(sheet()).toHaveTextContent(sayOf('booking.therapists.next.option.notForMe'))
    fireEvent.click(screen.getByRole('radio', { name: say('sheet.what.blank') }))
    expect(sheet()).not.toHaveTextContent(/Juniper|Riverside|weekend/)
    expect(sheet()).toHaveTextContent(say('callSheet.row.bill'))
  })

  it('asks nothing about the sheet while there is nothing to put on it', () => {
    render(<BookingPage />)
    expect(screen.queryByRole('group', { name: say('sheet.what') })).toBeNull()
    fireEvent.input(screen.getByRole('textbox', { name: /Name of the therapist/ }), { target: { value: 'Juniper' } })
    expect(screen.getByRole('group', { name: say('sheet.what') })).toBeInTheDocument()
    expect(sheet()).toHaveTextContent('Juniper')
    expect(useAnswers.getState().answers.booking.therapists.items[0]?.values.name).toBe('Juniper')
    undo()
    expect(useAnswers.getState().answers.booking.therapists.items[0]?.values.name ?? '').toBe('')
  })

  it('gives each question in words to read aloud', async () => {
    replaceAnswers(answers, defaultSettings())
    render(<BookingPage />)
    fireEvent.click(screen.getByRole('heading', { name: 'Dr. Juniper Example' }))
    expect((await screen.findAllByRole('textbox', { name: /^License/ }))[0]).toHaveAccessibleDescription(
      sayOf('booking.therapists.license.help'),
    )
  })

  it('has words for the phone, and rules as rules', async () => {
    render(<BookingPage />)
    fireEvent.click(screen.getByText(say('booking.say')))
    expect(await screen.findByText(say('booking.say.private.words'))).toBeVisible()
    fireEvent.click(screen.getByText(say('booking.check')))
    expect(await screen.findByText(say('booking.check.rules.lead'))).toBeVisible()
    expect(screen.getByText(say('booking.check.rules.happens'))).toBeVisible()
  })
})

describe('the page after a visit', () => {
  const fitIs = (picked: string) => answersOf({ afterVisit: { fit: { values: { how: { picked } } } } })

  it.each(['unsure', 'someoneElse'])('says in place what can be done when the answer is %s', (picked) => {
    replaceAnswers(fitIs(picked), defaultSettings())
    render(<AfterVisitPage />)
    expect(screen.getByText(say('after.fit.title'))).toBeInTheDocument()
    expect(screen.getByText(say('after.fit.ask', { question: sayOf('question.ft1') }))).toBeInTheDocument()
    expect(screen.getByRole('link', { name: say('beside.booking.link') })).toHaveAttribute('href', '#/booking')
  })

  it('says nothing of it to who would like to go on', () => {
    replaceAnswers(fitIs('good'), defaultSettings())
    render(<AfterVisitPage />)
    expect(screen.queryByText(say('after.fit.title'))).toBeNull()
  })

  it('has a page to write on by hand, with nothing on it that was written here', () => {
    replaceAnswers(answers, defaultSettings())
    render(<AfterVisitPage />)
    expect(sheet()).toHaveTextContent(sayOf('afterVisit.heard.words.label'))
    expect(sheet()).not.toHaveTextContent(/cause|Sundays|cried/)
  })

  it('leads back to check who came from there', () => {
    changeFrom({ route: { page: 'review' }, control: 'change-f-afterVisit-heard-words' }, 'f-afterVisit-heard-words')
    render(<AfterVisitPage />)
    expect(screen.getByRole('button', { name: say('aside.backToReview') })).toBeInTheDocument()
    expect(screen.queryByRole('link', { name: say('steps.review') })).toBeNull()
  })

  it('leads back to the page from which somebody came', async () => {
    window.location.hash = '#/step/visit'
    window.location.hash = '#/after'
    await waitFor(() => expect(whereFrom()).toEqual({ page: 'step', step: 'visit', number: 0 }))
    render(<AfterVisitPage />)
    fireEvent.click(screen.getByRole('button', { name: say('check.backToPage') }))
    await waitFor(() => expect(window.location.hash).toBe('#/step/visit'))
  })
})

describe('the ways to the pages beside the way', () => {
  it('have one name, that of the page', () => {
    expect(say('beside.booking.link')).toBe(sayOf('booking.title'))
    expect(say('beside.after.link')).toBe(sayOf('afterVisit.title'))
  })

  it('stand on the first page', () => {
    render(<Welcome />)
    expect(screen.getByRole('link', { name: sayOf('booking.title') })).toHaveAttribute('href', '#/booking')
    expect(screen.getByRole('link', { name: sayOf('afterVisit.title') })).toHaveAttribute('href', '#/after')
  })

  it.each([
    ['', '', []],
    ['deciding', '', ['#/booking']],
    ['looking', '', ['#/booking']],
    ['waiting', '', []],
    ['booked', '', []],
    ['booked', '2999-01-01', []],
    ['booked', '2020-01-01', ['#/after']],
  ])('stand by the booking where the answer is “%s”, “%s”', (picked, date, hrefs) => {
    replaceAnswers(answersOf({ visit: { booking: { values: { status: { picked }, date } } } }), defaultSettings())
    render(afterQuestion('visit.booking.status'))
    expect(screen.queryAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(hrefs)
  })
})
