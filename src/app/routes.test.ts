/** Addresses: names of pages and numbers, nothing typed, no concern. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noAnswers } from '../answers/answers'
import { SUPPORT_HREF } from '../form/searchSupport'
import { concerns } from '../steps/concerns/concerns'
import { answersOf } from '../../tests/support/pages'
import { routeOf, stepPlaces } from './pages'
import { hrefTo, readRoute, type Route } from './routes'

describe('an address', () => {
  it('is the same for help beside a search as for the page of help', () => {
    expect(hrefTo({ page: 'support' })).toBe(SUPPORT_HREF)
  })
  it.each<[string, Route]>([
    ['', { page: 'welcome' }],
    ['#', { page: 'welcome' }],
    ['#/', { page: 'welcome' }],
    ['#/steps', { page: 'steps' }],
    ['#/review', { page: 'review' }],
    ['#/make', { page: 'make' }],
    ['#/read', { page: 'read' }],
    ['#/worksheet', { page: 'worksheet' }],
    ['#/booking', { page: 'booking' }],
    ['#/after', { page: 'after' }],
    ['#/step/goals', { page: 'step', step: 'goals', number: 0 }],
    ['#/step/details/2', { page: 'step', step: 'details', number: 2 }],
    ['#/step/details/200', { page: 'step', step: 'details', number: 0 }],
    ['#/step/details/x', { page: 'step', step: 'details', number: 0 }],
    ['#/nowhere', { page: 'welcome' }],
    ['#/step/<img src=x>', { page: 'welcome' }],
    ['#/__proto__', { page: 'welcome' }],
  ])('%s leads to %j', (hash, route) => {
    expect(readRoute(hash)).toEqual(route)
  })

  it('leads somewhere, whatever it says', () => {
    fc.assert(
      fc.property(fc.string(), (hash) => {
        expect(hrefTo(readRoute(hash))).toMatch(/^#\/[a-z]*(\/[a-z]+(\/\d{1,2})?)?$/i)
      }),
    )
  })

  it('is read back as it is written', () => {
    const route = fc.oneof(
      fc.constantFrom<Route>(
        { page: 'welcome' },
        { page: 'steps' },
        { page: 'make' },
        { page: 'read' },
        { page: 'worksheet' },
        { page: 'support' },
        { page: 'expect' },
        { page: 'example' },
        { page: 'therapists' },
      ),
      fc.record({
        page: fc.constant('step' as const),
        step: fc.constantFrom('goals', 'details'),
        number: fc.integer({ min: 0, max: 99 }),
      }),
    )
    fc.assert(
      fc.property(route, (one) => {
        expect(readRoute(hrefTo(one))).toEqual(one)
      }),
    )
  })

  it('of any page never names a concern', () => {
    const ids = Object.values(concerns.groups.picked.options).flat()
    const items = ids.slice(0, 40).map((id) => ({ id }))
    const answers = answersOf({ concerns: { picked: { items } } })
    const addresses = stepPlaces(answers, 'full').map((place) => hrefTo(routeOf(place)))
    expect(addresses).toContain('#/step/details/40')
    const words = new Set(addresses.flatMap((address) => address.split(/[#/]/)))
    const stepNames = new Set(stepPlaces(noAnswers(), 'full').map((place) => place.step.id as string))
    expect(ids.filter((id) => words.has(id) && !stepNames.has(id))).toEqual([])
  })
})
