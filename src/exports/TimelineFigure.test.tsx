/** The timeline on screen: a picture with a name, in the ink of the text, with the same in words beside it. */
import axe from 'axe-core'
import { act, render, screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { erase } from '../answers/session'
import { replaceAnswers, setMark } from '../answers/store'
import { Review } from '../app/review/Review'
import { loadAllWords, say } from '../i18n'
import { plainText } from '../summary/text'
import type { Timeline } from '../summary/timeline/model'
import { timelineOf } from '../summary/timeline/timelineOf'
import { person } from '../../tests/journeys/support/people'
import { pageOf, TODAY } from '../../tests/support/pages'
import { PageView } from './PageView'
import { TimelineFigure } from './TimelineFigure'

beforeAll(() => loadAllWords())

const pageFor = (name: string) => {
  const { answers, page } = person(name)
  return pageOf(answers, { ...page, reader: 'therapist', length: 'full' })
}
function timelineFor(name: string): Timeline {
  const found = timelineOf(pageFor(name).sharing.summary)
  if (found === null) throw new Error('nothing is dated')
  return found
}

describe('the figure', () => {
  it('is one picture that says what it shows', () => {
    const timeline = timelineFor('medium')
    render(<TimelineFigure timeline={timeline} />)
    expect(screen.getAllByRole('img', { name: plainText(timeline.alt) })).toHaveLength(1)
  })

  it('needs no inline style, no id and no colour of its own: the policy refuses the first, paper the last', () => {
    const { container } = render(<TimelineFigure timeline={timelineFor('long')} paperText={10.5} />)
    expect(container.querySelectorAll('[style], style, [id], [fill], [stroke]')).toHaveLength(0)
    expect(container.querySelectorAll('svg')).toHaveLength(2)
  })

  it('never holds own words', () => {
    const timeline = timelineFor('long')
    const { container } = render(<TimelineFigure timeline={timeline} paperText={16} />)
    const text = container.textContent
    const own = timeline.entries.flatMap(({ label }) => label.filter((span) => span.own).map((span) => span.text))
    expect(own.length).toBeGreaterThan(10)
    expect(own.filter((one) => text.includes(one))).toEqual([])
  })

  it('has letters of 12 pixels or more on the narrowest phone, and grows with the text', () => {
    const sizes = (width: number, text: number): number[] => {
      vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(width)
      vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(text)
      const { container, unmount } = render(<TimelineFigure timeline={timelineFor('medium')} />)
      const svg = container.querySelector('svg')
      // One unit is one pixel as long as the drawing is as wide as its place.
      expect(svg?.getAttribute('viewBox')).toMatch(new RegExp(`^0 0 ${width} `))
      const found = [...container.querySelectorAll('text')].map((one) => Number(one.getAttribute('font-size')))
      unmount()
      return found
    }
    expect(Math.min(...sizes(280, 14))).toBe(12)
    expect(Math.min(...sizes(280, 34))).toBeGreaterThan(20)
  })
})

describe('the page', () => {
  it('has the figure for screen and print, then the same in words, after what brings me here', () => {
    const { document } = pageFor('medium')
    expect(document.parts.map(({ id }) => id).slice(0, 3)).toEqual(['concerns', 'timeline', 'tried'])
    expect(document.parts[1]?.blocks.map(({ kind }) => kind)).toEqual(['timeline', 'line', 'table'])
    render(<PageView document={document} />)
    expect(screen.getByRole('heading', { name: `2. ${say('part.timeline')}` })).toBeInTheDocument()
    const table = screen.getByRole('table', { name: say('timeline.list') })
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map((cell) => cell.textContent),
    ).toEqual(timelineFor('medium').entries.map(({ number }) => String(number)))
  })

  it('has it only at full length, and never with a partner there', () => {
    const { answers, page } = person('medium')
    const has = (settings: object): boolean =>
      pageOf(answers, { ...page, ...settings }).document.parts.some(({ id }) => id === 'timeline')
    expect(has({ reader: 'therapist', length: 'full' })).toBe(true)
    expect(has({ reader: 'therapist', length: 'medium' })).toBe(false)
    expect(has({ reader: 'therapist', length: 'one' })).toBe(false)
    expect(has({ reader: 'partner', length: 'full' })).toBe(false)
  })
})

describe('on review', () => {
  it('follows the marks at once, and says that something is kept off', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${TODAY}T12:00:00`) })
    const { answers, page } = person('medium')
    replaceAnswers(answers, { ...page, reader: 'therapist' })
    const { container } = render(<Review />)
    const section = (): HTMLElement => screen.getByRole('region', { name: say('part.timeline') })
    expect(within(section()).getByRole('img')).toBeInTheDocument()
    const rows = (): number => within(section()).getAllByRole('rowheader').length
    const before = rows()
    const concern = timelineFor('medium').entries.find(({ label }) => plainText(label) === 'Pain with penetration')
    expect(concern).toBeDefined()
    expect(section()).toHaveTextContent('Pain with penetration')
    act(() => setMark('concerns.picked/painPenetration', 'private'))
    expect(rows()).toBe(before - 1)
    expect(section()).not.toHaveTextContent('Pain with penetration')
    expect(section()).toHaveTextContent(say('review.timeline.keptOff'))

    const { violations } = await axe.run(container.querySelector('.review-timeline') ?? container)
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([])
    erase()
    vi.useRealTimers()
  })

  it('is not there when nothing is dated', () => {
    const { answers, page } = person('empty')
    replaceAnswers(answers, page)
    render(<Review />)
    expect(screen.queryByRole('heading', { name: say('part.timeline') })).toBeNull()
    erase()
  })
})
