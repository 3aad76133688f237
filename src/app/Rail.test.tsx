// @vitest-environment jsdom
/** The steps beside the page: on wide screens only, and nothing in them that tells. */
import { render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import '../../tests/support/screen'
import { person } from '../../tests/journeys/support/people'

/** A screen of that kind; the modules read it when they load. */
async function rail(isWide: boolean) {
  vi.stubGlobal('matchMedia', () => ({ matches: isWide, addEventListener: vi.fn(), removeEventListener: vi.fn() }))
  const [{ Rail }, { useAnswers }, { loadAllWords, say }] = await Promise.all([
    import('./Rail'),
    import('../answers/store'),
    import('../i18n'),
  ])
  await loadAllWords()
  useAnswers.setState({ answers: person('medium').answers })
  render(<Rail at={2} />)
  return say
}

beforeEach(() => vi.resetModules())
afterEach(() => vi.unstubAllGlobals())

it('leads to every step on a wide screen, marks where one is, and names no concern', async () => {
  const say = await rail(true)
  const list = screen.getByRole('navigation', { name: say('app.stepList') })
  const links = within(list).getAllByRole('link')
  expect(links).toHaveLength(within(list).getAllByRole('listitem').length)
  expect(links[1]).toHaveAttribute('aria-current', 'step')
  expect(links.filter((link) => link.hasAttribute('aria-current'))).toHaveLength(1)
  expect(links.at(-1)).toHaveAttribute('href', '#/review')
  // What this person picked, in the words of its labels.
  expect(list.textContent).not.toMatch(/pain|sex|interest/i)
})

it('is not there on a narrow screen', async () => {
  await rail(false)
  expect(screen.queryByRole('navigation')).toBeNull()
})

it('stands so that the present step is seen, however far down it is, and moves no page', async () => {
  const box = (top: number, bottom: number) => new DOMRect(0, top, 100, bottom - top)
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return this.tagName === 'OL' ? box(0, 400) : box(700, 736)
  })
  const intoView = vi.fn()
  vi.stubGlobal('scrollTo', intoView)
  const say = await rail(true)
  const nav = screen.getByRole('navigation', { name: say('app.stepList') })
  expect(within(nav).getByRole('list').scrollTop).toBe(500)
  expect(intoView).not.toHaveBeenCalled()
  vi.restoreAllMocks()
})
