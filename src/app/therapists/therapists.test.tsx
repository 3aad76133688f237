/** The page for therapists: what it promises, whom it shows, and words to invite with. */
import { fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { person } from '../../../tests/journeys/support/people'
import { erase } from '../../answers/session'
import { replaceAnswers } from '../../answers/store'
import { inLanguage, loadAllWords, say, sayOf } from '../../i18n'
import { plainText } from '../../summary/paper'
import { defaultSettings } from '../../summary/settings'
import { addressOf, INVITATIONS, invitationsFrom, SECTIONS } from './sections'
import { therapistsPaper } from './therapistsPaper'
import { TherapistsPage } from './TherapistsPage'

beforeAll(() => Promise.all([loadAllWords(), loadAllWords('es')]))
afterEach(erase)

const ADDRESS = 'https://notes.example.org/'

describe('the page for therapists', () => {
  it('says what is stored, what it is not, and that no clinician has reviewed it yet', () => {
    render(<TherapistsPage />)
    for (const [id, lines] of Object.entries(SECTIONS)) {
      const section = within(screen.getByRole('region', { name: sayOf(`therapists.${id}`) }))
      expect(section.getAllByRole('listitem').map((line) => line.textContent)).toEqual(
        lines.map((line) => sayOf(`therapists.${id}.${line}`)),
      )
    }
    expect(say('therapists.not.reviewed')).toMatch(/not been reviewed by a clinician/)
  })

  it('shows the front page of somebody made up, and nothing of the notes that are here', () => {
    replaceAnswers(person('second-visit').answers, defaultSettings())
    render(<TherapistsPage />)
    const front = within(screen.getByRole('figure', { name: say('therapists.front') }))
    expect(front.getByText(/As if that part of me went quiet|hardly want sex/)).toBeInTheDocument()
    expect(front.getByRole('heading', { name: say('front.questions') })).toBeInTheDocument()
    expect(document.body).not.toHaveTextContent(/Juniper|Sundays/)
  })

  it.each(INVITATIONS)(
    'copies the invitation in %s, with the address and nothing of a page in it',
    async (language) => {
      const writeText = vi.fn(() => Promise.resolve())
      vi.stubGlobal('navigator', { clipboard: { writeText } })
      render(<TherapistsPage />)
      const name = say(`therapists.invitation.${language}`)
      fireEvent.click(screen.getByRole('button', { name: `${say('therapists.invitation.copy')} ${name}` }))
      const address = addressOf(window.location)
      expect(writeText).toHaveBeenCalledWith(say(`therapists.invitation.${language}.words`, { address }))
      expect(await screen.findByText(/^Copied: \d+ characters/)).toBeInTheDocument()
      vi.unstubAllGlobals()
    },
  )
})

describe('the invitation', () => {
  it.each(INVITATIONS)('has at most fifty words in %s', (language) => {
    const text = say(`therapists.invitation.${language}.words`, { address: ADDRESS })
    expect(text.endsWith(`\n${ADDRESS}`)).toBe(true)
    const count = text.split(/\s+/u).length
    expect(count).toBeGreaterThan(30)
    expect(count).toBeLessThanOrEqual(50)
  })

  it('stands first in the language of the screen, on paper, too', () => {
    expect(invitationsFrom('en')).toEqual(['en', 'es'])
    expect(invitationsFrom('es')).toEqual(['es', 'en'])
    const look = defaultSettings()
    const headings = inLanguage('es', () => therapistsPaper(look, ADDRESS))
      .parts.flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'subheading' ? [plainText(block.text)] : []))
    expect(headings).toEqual(['Español', 'Inglés'])
  })

  it('leads to the first page, wherever the app stands', () => {
    expect(addressOf({ origin: 'https://example.org', pathname: '/notes/' })).toBe('https://example.org/notes/')
  })
})
