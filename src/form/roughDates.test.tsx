// @vitest-environment jsdom
/** A time said in one of seven ways. */
import { screen, waitFor, within } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import { label, showKit } from '../../tests/support/kitStep'
import { loadAllWords } from '../i18n'

beforeAll(() => loadAllWords())

describe('rough dates', () => {
  const date = () => within(screen.getByRole('group', { name: label('since') }))
  const way = () => date().getByLabelText('How to say it')

  it('takes a time in each of the seven ways, as typed', async () => {
    const { user, value } = showKit()
    await user.selectOptions(way(), 'ago')
    await user.type(date().getByLabelText('How many'), '2')
    expect(value('since')).toEqual({ kind: 'ago', n: '2', unit: 'year', asOf: '2026-11-22' })
    await user.selectOptions(date().getByLabelText('Months or years'), 'month')
    expect(value('since')).toEqual({ kind: 'ago', n: '2', unit: 'month', asOf: '2026-11-22' })
    await user.selectOptions(way(), 'monthYear')
    await user.selectOptions(date().getByLabelText('Month'), '11')
    await user.clear(date().getByLabelText('Year'))
    await user.type(date().getByLabelText('Year'), '2024')
    expect(value('since')).toEqual({ kind: 'monthYear', y: '2024', m: '11' })
    await user.selectOptions(way(), 'year')
    await user.clear(date().getByLabelText('Year'))
    await user.type(date().getByLabelText('Year'), '19x')
    expect(value('since')).toEqual({ kind: 'year', y: '19x' })
    expect(date().getByText(/cannot read this as a date/)).toBeVisible()
    await user.selectOptions(way(), 'day')
    await user.type(date().getByLabelText('Day'), '2020-01-31')
    expect(value('since')).toEqual({ kind: 'day', d: '2020-01-31' })
    await user.selectOptions(way(), 'age')
    await user.type(date().getByLabelText('My age'), '34')
    expect(value('since')).toEqual({ kind: 'age', n: '34' })
    await user.selectOptions(way(), 'stage')
    await user.selectOptions(date().getByLabelText('Time in my life'), 'otherStage')
    await user.type(date().getByLabelText('Which time?'), 'the flood')
    expect(value('since')).toEqual({ kind: 'stage', id: 'otherStage', other: 'the flood' })
    await user.selectOptions(way(), 'unsure')
    expect(value('since')).toEqual({ kind: 'unsure' })
    await user.selectOptions(way(), 'age')
    expect(date().getByLabelText('My age')).toHaveValue('34')
  })

  it('makes a plain year or age of one that is said roughly, once the field is left', async () => {
    const { user, value } = showKit()
    await user.selectOptions(way(), 'year')
    await user.type(date().getByLabelText('Year'), 'about 2012')
    expect(value('since')).toEqual({ kind: 'year', y: 'about 2012' })
    expect(date().queryByText(/cannot read this as a date/)).toBeNull()
    await user.tab()
    expect(value('since')).toEqual({ kind: 'year', y: '2012' })
    expect(date().getByLabelText('Year')).toHaveValue('2012')
    await user.selectOptions(way(), 'monthYear')
    await user.clear(date().getByLabelText('Year'))
    await user.type(date().getByLabelText('Year'), '2013 or so')
    await user.tab()
    expect(value('since')).toEqual({ kind: 'monthYear', y: '2013', m: '' })
    await user.selectOptions(way(), 'age')
    await user.type(date().getByLabelText('My age'), 'about 15')
    await user.tab()
    expect(value('since')).toEqual({ kind: 'age', n: '15' })
  })

  it.each(['marzo 2021', 'March 2021', '3/2021', '2021-03', 'mar. 2021'])(
    'takes "%s", typed for a year, as month and year, once the field is left, and says so',
    async (typed) => {
      const { user, value } = showKit()
      await user.selectOptions(way(), 'year')
      await user.type(date().getByLabelText('Year'), typed)
      expect(date().getByText('That is around March 2021.')).toBeVisible()
      expect(date().queryByText(/cannot read this as a date/)).toBeNull()
      expect(date().getByLabelText('Year')).toHaveFocus()
      await user.tab()
      expect(value('since')).toEqual({ kind: 'monthYear', y: '2021', m: '3' })
      expect(way()).toHaveValue('monthYear')
      expect(date().getByLabelText('Month')).toHaveDisplayValue('March')
      expect(date().getByLabelText('Year')).toHaveValue('2021')
      expect(screen.getByRole('status')).toHaveTextContent('Taken over: March 2021.')
    },
  )

  it('sets the month where it is typed beside one that was picked', async () => {
    const { user, value } = showKit()
    await user.selectOptions(way(), 'monthYear')
    await user.type(date().getByLabelText('Year'), 'May 2020')
    await user.tab()
    expect(value('since')).toEqual({ kind: 'monthYear', y: '2020', m: '5' })
  })

  it('says that a month needs its year', async () => {
    const { user } = showKit()
    await user.selectOptions(way(), 'monthYear')
    await user.selectOptions(date().getByLabelText('Month'), '1')
    expect(date().getByText(/^The year is missing/)).toBeVisible()
    await user.type(date().getByLabelText('Year'), '2021')
    expect(date().queryByText(/^The year is missing/)).toBeNull()
  })

  it('carries the year over to another way, and has a way back where nothing can be carried', async () => {
    const { user, value } = showKit()
    await user.selectOptions(way(), 'monthYear')
    await user.selectOptions(date().getByLabelText('Month'), '3')
    await user.type(date().getByLabelText('Year'), '2021')
    await user.selectOptions(way(), 'year')
    expect(value('since')).toEqual({ kind: 'year', y: '2021' })
    await user.selectOptions(way(), 'monthYear')
    expect(value('since')).toEqual({ kind: 'monthYear', y: '2021', m: '3' })
    await user.selectOptions(way(), 'age')
    expect(date().getByLabelText('My age')).toHaveValue('')
    await user.click(date().getByRole('button', { name: 'Back to: March 2021' }))
    expect(value('since')).toEqual({ kind: 'monthYear', y: '2021', m: '3' })
    expect(way()).toHaveFocus()
    expect(date().queryByRole('button', { name: /^Back to/ })).toBeNull()
  })

  it('has a gentle note for a day to come and for one before birth, and clears', async () => {
    const { user, value } = showKit()
    await user.selectOptions(way(), 'year')
    await user.type(date().getByLabelText('Year'), '2030')
    expect(date().getByText(/still to come/)).toBeVisible()
    await user.clear(date().getByLabelText('Year'))
    await user.type(date().getByLabelText('Year'), '1970')
    expect(date().getByText(/before you were born/)).toBeVisible()
    await user.click(date().getByRole('button', { name: /^Clear/ }))
    expect(value('since')).toBeNull()
    expect(screen.getByRole('group', { name: label('since') })).toContainElement(document.activeElement as HTMLElement)
  })

  it('says below what is understood by so long ago, and aloud after a pause', async () => {
    const { user } = showKit()
    await user.selectOptions(way(), 'ago')
    await user.type(date().getByLabelText('How many'), '14')
    expect(date().getByText('That is around 2012.')).toBeVisible()
    await user.selectOptions(date().getByLabelText('Months or years'), 'month')
    expect(date().getByText('That is around September 2025.')).toBeVisible()
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('That is around September 2025.'), {
      timeout: 2000,
    })
    await user.clear(date().getByLabelText('How many'))
    await user.type(date().getByLabelText('How many'), 'some')
    expect(date().queryByText(/That is around/)).not.toBeInTheDocument()
  })

  it('starts the next date with the way that was used last', async () => {
    const first = showKit()
    await first.user.selectOptions(way(), 'age')
    await first.user.type(date().getByLabelText('My age'), '20')
    first.unmount()
    showKit()
    expect(way()).toHaveValue('age')
  })
})
