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
    await user.type(date().getByLabelText('Year'), '2024')
    expect(value('since')).toEqual({ kind: 'monthYear', y: '2024', m: '11' })
    await user.selectOptions(way(), 'year')
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
    await user.type(date().getByLabelText('Year'), '2013 or so')
    await user.tab()
    expect(value('since')).toEqual({ kind: 'monthYear', y: '2013', m: '' })
    await user.selectOptions(way(), 'age')
    await user.type(date().getByLabelText('My age'), 'about 15')
    await user.tab()
    expect(value('since')).toEqual({ kind: 'age', n: '15' })
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
