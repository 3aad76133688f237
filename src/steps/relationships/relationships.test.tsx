/** The short version asks whom one is with, and since when; not of who is with nobody. */
import { screen } from '@testing-library/react'
import { beforeAll, expect, it } from 'vitest'
import { showStep } from '../../../tests/support/showStep'
import { loadAllWords, sayOf } from '../../i18n'
import { relationships } from './relationships'

beforeAll(() => loadAllWords())

const pick = (fit: string) => screen.getByRole('checkbox', { name: sayOf(`relationships.status.fit.option.${fit}`) })
const partner = () => screen.queryByText(sayOf('relationships.partners.label'))

it('asks about a partner, and no longer of who says nothing but that they are single', async () => {
  const { user } = showStep(relationships, { version: 'short' })
  await user.click(pick('partner'))
  await user.type(screen.getByLabelText(sayOf('relationships.partners.label.label')), 'S.')
  expect(screen.getByRole('group', { name: /^How long have you been together/ })).toBeInTheDocument()
  await user.click(pick('single'))
  expect(partner()).toBeInTheDocument()
  await user.click(pick('partner'))
  expect(partner()).toBeNull()
})
