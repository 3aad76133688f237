// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { loadAllWords, say, setScreenLanguage } from '../i18n'
import { LiveRegion } from '../ui/LiveRegion'
import { SearchSupport, useResultSaid } from './searchSupport'

beforeAll(() => Promise.all([loadAllWords(), loadAllWords('es')]))
afterEach(() => {
  vi.useRealTimers()
  setScreenLanguage('en')
})

function Search({ search }: { search: string }) {
  useResultSaid('Nothing found', search)
  return (
    <>
      <LiveRegion />
      <SearchSupport search={search} />
    </>
  )
}

const EN = [
  'suicide',
  'suicid',
  'Sucide',
  'I want to kill myself',
  'self-harm',
  'no point in living',
  'I’m afraid of my partner',
  'he hits me',
  'abuse',
]
const ES = ['suicidio', 'matarme', 'quitarme la vida', 'hacerme dano', 'le tengo miedo', 'me pega', 'violencia']
const OTHERS = [
  'pain',
  'it hurts me',
  'self-esteem',
  'afraid of pain',
  'afraid of my body',
  'hit',
  'over',
  'take my time',
]
const OTHERS_ES = ['miedo al dolor', 'tengo miedo', 'ganas', 'me duele', 'mi vida', 'sobrepeso']

describe('a search', () => {
  it.each([...EN.map((words) => ['en', words] as const), ...ES.map((words) => ['es', words] as const)])(
    'offers somebody to talk to (%s: %s)',
    (language, words) => {
      setScreenLanguage(language)
      render(<SearchSupport search={words} />)
      expect(screen.getByRole('link', { name: say('app.support') })).toHaveAttribute('href', '#/support')
      expect(screen.getByText(say('search.support'))).toBeVisible()
    },
  )
  it.each([...OTHERS.map((words) => ['en', words] as const), ...OTHERS_ES.map((words) => ['es', words] as const)])(
    'frightens nobody with it who looks for something else (%s: %s)',
    (language, words) => {
      setScreenLanguage(language)
      const { container } = render(<SearchSupport search={words} />)
      expect(container).toBeEmptyDOMElement()
    },
  )
  it('says the offer aloud, before the result, and keeps nothing of what was typed', () => {
    vi.useFakeTimers()
    const address = window.location.href
    render(<Search search="he hits me" />)
    act(() => void vi.advanceTimersByTime(1000))
    expect(screen.getByRole('status')).toHaveTextContent(
      `${say('search.support')} ${say('app.support')}. Nothing found`,
    )
    expect(window.location.href).toBe(address)
    expect([localStorage.length, sessionStorage.length]).toEqual([0, 0])
  })
})

it('has the result of another search said again, though it is the same', () => {
  vi.useFakeTimers()
  const { rerender } = render(<Search search="pain" />)
  const said = () => screen.getByRole('status').firstElementChild
  act(() => void vi.advanceTimersByTime(1000))
  const first = said()
  expect(first).toHaveTextContent('Nothing found')
  rerender(<Search search="painful" />)
  act(() => void vi.advanceTimersByTime(1000))
  expect(said()).toHaveTextContent('Nothing found')
  expect(said()).not.toBe(first)
})
