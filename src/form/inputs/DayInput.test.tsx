// @vitest-environment jsdom
/** Browsers take a day's numbers in the order of their own language: the weekday shows a slip. */
import { fireEvent, screen } from '@testing-library/react'
import { beforeAll, expect, it } from 'vitest'
import { showStep } from '../../../tests/support/showStep'
import { loadAllWords, sayOf } from '../../i18n'
import { visit } from '../../steps/visit/visit'

beforeAll(() => loadAllWords())

it('says a day back with its weekday', async () => {
  const { user } = showStep(visit, { version: 'short' })
  await user.click(screen.getByRole('radio', { name: sayOf('visit.booking.status.option.booked') }))
  const day = screen.getByLabelText(sayOf('visit.booking.date.label'))
  fireEvent.change(day, { target: { value: '2026-12-03' } })
  expect(day).toHaveAccessibleDescription(/Thursday, December 3, 2026/)
  fireEvent.change(day, { target: { value: '' } })
  expect(screen.queryByText(/December 3/)).toBeNull()
})
