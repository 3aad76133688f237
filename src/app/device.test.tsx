/** What follows from the question about the device when notes were brought back without its answer. */
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { person } from '../../tests/journeys/support/people'
import { resetKeeper } from '../../tests/support/fakeKeeper'
import { erase } from '../answers/session'
import { chooseForPage, replaceAnswers, setPage, useAnswers } from '../answers/store'
import { useKeeping } from '../drafts/keeping'
import { loadAllWords, say } from '../i18n'
import { LockField } from './make/LockField'
import { MakePage } from './make/MakePage'

vi.mock('../drafts/keeper', async () => (await import('../../tests/support/fakeKeeper')).fakeKeeper)

beforeAll(() => loadAllWords())
beforeEach(() => {
  resetKeeper()
  erase()
  const { answers, page } = person('tiny')
  replaceAnswers(answers, page)
})

const settings = () => useAnswers.getState().page
const pick = (name: string) => {
  const group = screen.getByRole('group', { name: 'Does anyone else use this device?' })
  const radio = [...group.querySelectorAll('label')].find((label) => label.textContent === name)
  if (radio === undefined) throw new Error(`There is no option “${name}”`)
  return userEvent.click(radio)
}

describe('a new passphrase', () => {
  const lock = () => render(<LockField on onSwitch={vi.fn()} passphrase="" onPassphrase={vi.fn()} asked={false} />)
  const isShown = () => screen.getByRole<HTMLInputElement>('checkbox', { name: say('make.lock.show') }).checked

  it('is shown at first where nobody else uses the device', () => {
    lock()
    expect(isShown()).toBe(true)
  })
  it('is not, where others may pass by', () => {
    useKeeping.setState({ broughtBack: true })
    lock()
    expect(isShown()).toBe(false)
  })
})

describe('making the page', () => {
  it('does not ask where the answer may still be given on the way', () => {
    render(<MakePage />)
    expect(screen.queryByText(say('make.device'))).not.toBeInTheDocument()
    expect(screen.queryByText(say('ways.shared'))).not.toBeInTheDocument()
  })

  it('goes the careful way with notes that were brought back, asks in place, and follows the answer', async () => {
    useKeeping.setState({ broughtBack: true })
    render(<MakePage />)
    expect(screen.getByText(say('ways.shared'))).toBeVisible()
    expect(screen.getByText(say('make.device'))).toBeVisible()
    await pick('Only me')
    expect(screen.queryByText(say('ways.shared'))).not.toBeInTheDocument()
    await pick('Other people use it too')
    expect(screen.getByText(say('ways.shared'))).toBeVisible()
  })

  it('leaves name and title as they were while nobody has answered', () => {
    setPage({ name: 'name', title: 'full' })
    useKeeping.setState({ broughtBack: true })
    render(<MakePage />)
    expect(settings()).toMatchObject({ name: 'name', title: 'full' })
  })

  it('turns to initials once others are said to see the device, and never over what the person chose', async () => {
    setPage({ name: 'name', title: 'full' })
    chooseForPage('title')
    useKeeping.setState({ broughtBack: true })
    render(<MakePage />)
    await pick('Other people use it too')
    expect(settings()).toMatchObject({ name: 'initials', title: 'full' })
  })
})
