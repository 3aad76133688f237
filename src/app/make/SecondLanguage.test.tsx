/** The words of a second language come when they are needed; when they do not come, nothing else changes. */
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { person } from '../../../tests/journeys/support/people'
import { erase } from '../../answers/session'
import { replaceAnswers, useAnswers } from '../../answers/store'
import { ABOUT, loadAllWords, say, type Words } from '../../i18n'
import type * as Pseudo from '../../i18n/pseudo'
import { MakePage } from './MakePage'
import { SecondLanguage } from './SecondLanguage'

const network = vi.hoisted(() => ({ isDown: true }))
vi.mock('../../i18n/pseudo', async (original) => {
  const { PSEUDO } = await original<typeof Pseudo>()
  const qps = (words: Words) => {
    if (network.isDown) throw new Error('offline')
    return PSEUDO.qps(words)
  }
  return { PSEUDO: { ...PSEUDO, qps } }
})

beforeAll(() => loadAllWords())
beforeEach(() => {
  const { answers, page } = person('tiny')
  replaceAnswers(answers, page)
})
afterEach(() => {
  cleanup()
  erase()
})

// In this order: once the words are there, they stay.
describe('a second language', () => {
  it('that cannot be loaded is said to be so, and the page stays as it was', async () => {
    render(<SecondLanguage />)
    fireEvent.click(screen.getByRole('radio', { name: ABOUT.qps.name }))
    expect(await screen.findByText(say('make.second.failed'))).toBeInTheDocument()
    expect(useAnswers.getState().page.second).toBe('')
    expect(screen.getByRole('radio', { name: say('make.second.none') })).toBeChecked()
  })

  it('that a file asks for is loaded by itself; until then the page is in one language', async () => {
    network.isDown = false
    const { answers, page } = person('tiny')
    replaceAnswers(answers, { ...page, second: 'qps' })
    const { container } = render(<MakePage />)
    const preview = container.querySelector('.page-view')
    expect(preview?.textContent).toContain(say('paper.title.plain'))
    expect(preview?.textContent).not.toContain('⟦')
    await waitFor(() => expect(preview?.textContent).toContain('⟦'))
  })
})
