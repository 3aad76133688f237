/** The language of the screens changes while they stand there: every word follows, and nothing else does. */
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { useHistory } from '../src/answers/history'
import { erase } from '../src/answers/session'
import { replaceAnswers, useAnswers, versionOf } from '../src/answers/store'
import { App } from '../src/app/App'
import { loadAllPages } from '../src/app/lazyPage'
import { readLook } from '../src/app/look'
import { routeOf, stepPlaces } from '../src/app/pages'
import { hrefTo, SINGLE_PAGES, type Route } from '../src/app/routes'
import { chooseLanguage, startLanguage } from '../src/app/settings/language'
import { loadEngine } from '../src/app/suggest/engine'
import { ABOUT, loadAllWords, say, sayOf, screenLanguage, setScreenLanguage, type Language } from '../src/i18n'
import { wipeVisit } from '../src/drafts/wipe'
import { bankQuestion } from '../src/steps/questions/questionItems'
import { person } from './journeys/support/people'

beforeAll(async () => {
  // Slow to come the first time.
  await loadEngine()
  await Promise.all([loadAllPages(), loadAllWords(), loadAllWords('qps'), loadAllWords('qpr')])
})

beforeEach(() => {
  const { answers, page } = person('short')
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
  const { answers, page } = person('short')
  replaceAnswers(answers, page)
  // The pages of the details are alike.
  const ways = stepPlaces(answers, versionOf(answers))
    .filter(({ number }) => number < 2)
    .map(routeOf)
  erase()
  return [{ page: 'welcome' }, ...SINGLE_PAGES.map((page) => ({ page })), ...ways]
}

/** Without what differs each time: React numbers its ids through, a card that waits has an id by chance, and the words offered for a passphrase come by chance. */
const plain = (html: string): string =>
  html
    .replace(/_r_[0-9a-z]+_/g, '_r_')
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'id')
    .replace(/(class="offer-words">)[^<]*/g, '$1')
    .replaceAll('><', '>\n<')

/** What is inside is built when it is first opened. */
function openAll(): void {
  for (const closed of document.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
    closed.open = true
    fireEvent(closed, new Event('toggle'))
  }
}

const aMoment = () => act(() => new Promise((resolve) => setTimeout(resolve, 20)))

/** For what comes by itself, rules and names: until nothing has changed for a while. */
async function untilSettled(container: HTMLElement): Promise<void> {
  let before = ''
  for (let same = 0; same < 5; same = container.innerHTML === before ? same + 1 : 0) {
    before = container.innerHTML
    await aMoment()
  }
}

async function at(route: Route) {
  window.location.hash = hrefTo(route)
  const { container } = render(<App />)
  await waitFor(() => expect(container.querySelector('.loading')).toBeNull(), { timeout: 5000 })
  await untilSettled(container)
  openAll()
  await untilSettled(container)
  return container
}

describe('a page that stands there while the language changes', () => {
  it.each(PLACES().map((route) => [hrefTo(route), route] as const))(
    '%s is as if it had come in it',
    async (_, route) => {
      const changed = await at(route)
      to('qps')
      const after = plain(changed.innerHTML)
      const title = document.title
      cleanup()
      const fresh = await at(route)
      expect([document.title, plain(fresh.innerHTML)]).toEqual([title, after])
    },
  )
})

const menu = (): HTMLElement => screen.getByRole('dialog', { name: say('settings.title') })
const choice = (language: Language): HTMLElement => within(menu()).getByRole('radio', { name: ABOUT[language].name })

const choose = async (language: Language): Promise<void> => {
  fireEvent.click(screen.getByRole('button', { name: say('settings.button') }))
  fireEvent.click(choice(language))
  await waitFor(() => expect(document.documentElement.lang).toBe(ABOUT[language].tag))
}

describe('choosing a language', () => {
  beforeAll(() => startLanguage())

  it('keeps what is typed, the page, the open menu and the focus, and marks the page with the language and its way', async () => {
    await at({ page: 'step', step: 'goals', number: 0 })
    const [field] = screen.getAllByRole<HTMLInputElement>('textbox')
    fireEvent.change(field!, { target: { value: 'Half a sent' } })
    fireEvent.click(screen.getByRole('button', { name: say('settings.button') }))
    const chosen = choice('qpr')
    chosen.focus()
    fireEvent.click(chosen)
    await waitFor(() => expect(document.documentElement.lang).toBe('he-XB'))
    expect(document.documentElement.dir).toBe('rtl')
    expect(field).toBeInTheDocument()
    expect(field).toHaveValue('Half a sent')
    expect(chosen).toHaveFocus()
    expect(screen.getByRole('status')).toHaveTextContent(say('settings.language.now'))
    expect(window.location.hash).toBe('#/step/goals')
  })

  it('is remembered in this tab until the visit is wiped, and stands in no address', async () => {
    await at({ page: 'welcome' })
    await choose('qps')
    expect(readLook()).toEqual({ language: 'qps' })
    expect(window.location.href).not.toMatch(/qps|en-XA/)
    await wipeVisit()
    expect(readLook()).toEqual({})
    expect(sessionStorage.length).toBe(0)
  })

  it('says what is too long in the new language, too', async () => {
    await at({ page: 'step', step: 'goals', number: 0 })
    const [field] = screen.getAllByRole('textbox')
    fireEvent.change(field!, { target: { value: 'a'.repeat(20_001) } })
    fireEvent.click(screen.getByRole('button', { name: say('step.continue') }))
    const message = (): string => say('limit.text', { n: 1, limit: 20_000 })
    expect((await screen.findAllByText(message())).length).toBeGreaterThan(0)
    await choose('qps')
    expect((await screen.findAllByText(message())).length).toBeGreaterThan(0)
  })

  it('names what was taken away in the new language', async () => {
    const { answers, page } = person('medium')
    replaceAnswers(answers, page)
    await at({ page: 'step', step: 'tried', number: 0 })
    const name = (): string => sayOf('tried.people.kind.option.gp')
    fireEvent.click(screen.getByRole('button', { name: `${say('list.remove')} ${name()}` }))
    const notice = (): string => say('list.removed', { name: name() })
    expect(screen.getByRole('main')).toHaveTextContent(notice())
    to('qps')
    expect(screen.getByRole('main')).toHaveTextContent(notice())
  })

  it('follows the suggested opening words, and leaves edited ones as they are', async () => {
    const container = await at({ page: 'review' })
    const opening = () => container.querySelector<HTMLTextAreaElement>('#opening-words')!
    to('qps')
    expect(opening().value).toMatch(/^⟦/)
    fireEvent.change(opening(), { target: { value: 'Mine.' } })
    to('en')
    expect(opening()).toHaveValue('Mine.')
  })
})

describe('questions of the bank', () => {
  const texts = () => useAnswers.getState().answers.questions.list.items.map(({ values }) => values.text)
  const shown = () => screen.getAllByRole<HTMLTextAreaElement>('textbox').map((field) => field.value)
  const question = (): string => sayOf('question.tr1')

  beforeEach(() => {
    const { answers, page } = person('tiny')
    const item = (id: string, text: string) => ({
      ...bankQuestion('tr1'),
      id,
      values: { ...bankQuestion('tr1').values, text },
    })
    const list = { instead: '' as const, items: [item('a', question()), item('b', 'Mine now')] }
    replaceAnswers({ ...answers, questions: { list } }, page)
  })

  it('follow also when one was taken away: in the notice, and when it comes back', async () => {
    await at({ page: 'step', step: 'questions', number: 0 })
    const label = sayOf('questionsForm.item.label', { n: 1 })
    fireEvent.click(screen.getByRole('button', { name: `${say('list.remove')} ${label}` }))
    const notice = (): string => say('list.removed', { name: question() })
    expect(screen.getByRole('button', { name: say('list.undo') }).closest('li')).toHaveTextContent(notice())
    to('qps')
    expect(screen.getByRole('button', { name: say('list.undo') }).closest('li')).toHaveTextContent(notice())
    fireEvent.click(screen.getByRole('button', { name: say('list.undo') }))
    await waitFor(() => expect(shown()).toContain(question()))
  })

  it('follow until somebody edits them, on their page and beside it, and leave nothing to undo', async () => {
    const { undo } = useHistory.getState()
    await at({ page: 'step', step: 'questions', number: 0 })
    to('qps')
    expect(texts()).toEqual([question(), 'Mine now'])
    expect(shown()).toContain(question())
    expect(question()).toMatch(/^⟦/)
    cleanup()
    await at({ page: 'review' })
    to('en')
    expect(texts()).toEqual([question(), 'Mine now'])
    expect(question()).not.toMatch(/^⟦/)
    expect(useHistory.getState().undo).toBe(undo)
  })
})

describe('the first language', () => {
  const start = async (languages: readonly string[]) => {
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages)
    await startLanguage()
    return screenLanguage()
  }

  it('is the first of the browser’s that there are words for, and English when there is none', async () => {
    expect(await start(['nl', 'es-MX', 'en'])).toBe('es')
    expect(await start(['nl', 'de'])).toBe('en')
    expect(await start(['he', 'qps'])).toBe('en')
  })

  it('is what was chosen in this visit, whatever the browser asks for', async () => {
    await chooseLanguage('en')
    expect(await start(['es'])).toBe('en')
  })

  it('reads no more out of the storage than it put there', () => {
    for (const spoiled of ['{', 'null', '[]', '"es"', '{"language":"xx"}', '{"language":{"a":1}}']) {
      sessionStorage.setItem('foreword-look', spoiled)
      expect(readLook()).toEqual({})
    }
  })
})
