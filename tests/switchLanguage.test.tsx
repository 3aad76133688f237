/** The language of the screens changes while they stand there: every word follows, and nothing else does. */
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { erase } from '../src/answers/session'
import { replaceAnswers, useAnswers, versionOf } from '../src/answers/store'
import { App } from '../src/app/App'
import { loadAllPages } from '../src/app/lazyPage'
import { readLook } from '../src/app/look'
import { routeOf, stepPlaces } from '../src/app/pages'
import { hrefTo, SINGLE_PAGES, type Route } from '../src/app/routes'
import { chooseLanguage, startLanguage } from '../src/app/settings/language'
import { ABOUT, loadAllWords, say, setScreenLanguage, type Language } from '../src/i18n'
import { wipeVisit } from '../src/drafts/wipe'
import { person } from './journeys/support/people'

beforeAll(async () => {
  await Promise.all([loadAllPages(), loadAllWords(), loadAllWords('qps')])
})

beforeEach(() => {
  const { answers, page } = person('everything')
  replaceAnswers(answers, page)
})

const to = (language: Language): void => act(() => setScreenLanguage(language))

afterEach(async () => {
  cleanup()
  to('en')
  erase()
  await wipeVisit()
  window.location.hash = ''
})

const PLACES = (): Route[] => {
  const { answers, page } = person('everything')
  replaceAnswers(answers, page)
  const ways = stepPlaces(answers, versionOf(answers)).map(routeOf)
  erase()
  return [{ page: 'welcome' }, ...SINGLE_PAGES.map((page) => ({ page })), ...ways]
}

/** React numbers its ids through, and a time can pass between two renderings. */
const plain = (html: string): string => html.replace(/_r_[0-9a-z]+_/g, '_r_')

const open = () => {
  for (const closed of document.querySelectorAll('details:not([open])')) {
    fireEvent.click(closed.querySelector('summary')!)
    ;(closed as HTMLDetailsElement).open = true
    fireEvent(closed, new Event('toggle'))
  }
}

async function at(route: Route) {
  window.location.hash = hrefTo(route)
  const { container } = render(<App />)
  await waitFor(() => expect(container.querySelector('.loading')).toBeNull())
  // What comes by itself: rules, names.
  await act(() => new Promise((resolve) => setTimeout(resolve, 20)))
  open()
  await act(() => new Promise((resolve) => setTimeout(resolve, 20)))
  return container
}

describe('a page that stands there while the language changes', () => {
  it.each(PLACES().map((route) => [hrefTo(route), route] as const))('%s is as if it had come in it', async (_, route) => {
    const changed = await at(route)
    to('qps')
    const after = plain(changed.innerHTML)
    const title = document.title
    cleanup()
    const fresh = await at(route)
    expect(after).toBe(plain(fresh.innerHTML))
    expect(title).toBe(document.title)
  })
})
