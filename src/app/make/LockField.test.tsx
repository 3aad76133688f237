import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, it, vi } from 'vitest'
import { loadAllWords, say } from '../../i18n'
import { LockField } from './LockField'

beforeAll(() => loadAllWords())

const show = (asked: boolean, passphrase = '') =>
  render(<LockField on onSwitch={vi.fn()} passphrase={passphrase} onPassphrase={vi.fn()} asked={asked} />)
const way = () => screen.queryByRole('button', { name: say('make.lock.toSwitch', { choice: say('make.lock') }) })

it('leads from "Type a passphrase, or turn the lock off" to where it is turned off', async () => {
  show(true)
  const button = way()
  if (button === null) throw new Error('There is no way to the switch.')
  await userEvent.click(button)
  expect(screen.getByRole('checkbox', { name: say('make.lock') })).toHaveFocus()
})

it('shows no such way before the file is asked for, nor once something is typed', () => {
  const page = show(false)
  expect(way()).toBeNull()
  page.unmount()
  show(true, 'four words')
  expect(way()).toBeNull()
})
