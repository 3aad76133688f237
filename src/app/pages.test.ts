/** The pages of the way, computed from the answers. */
import { describe, expect, it } from 'vitest'
import { noAnswers } from '../answers/answers'
import { stepsOf } from '../form/shown'
import { STEPS } from '../steps'
import { answersOf } from '../../tests/support/pages'
import {
  asidePlaces,
  detailItems,
  hasAnswers,
  placeOfRoute,
  routeOf,
  stateOf,
  stepPlaces,
  wayLength,
  type StepPlace,
} from './pages'

const concerns = (ids: string[], main: string[] = [], more: object = {}) =>
  answersOf({ concerns: { picked: { items: ids.map((id) => ({ id })) }, most: { values: { main } } }, ...more })

const idsOf = (places: readonly StepPlace[]) => places.map((place) => place.id)
const place = (answers: ReturnType<typeof noAnswers>, id: string): StepPlace => {
  const found = stepPlaces(answers, 'full').find((one) => one.id === id)
  if (found === undefined) throw new Error(`There is no page ${id}`)
  return found
}

describe('the way', () => {
  it('has one page for each step of its version, and none for details while there is no concern', () => {
    for (const version of ['short', 'full'] as const) {
      const steps = stepsOf(STEPS, version).map((step) => step.id)
      expect(idsOf(stepPlaces(noAnswers(), version))).toEqual(steps.filter((id) => id !== 'details'))
      expect(wayLength(version)).toBe(steps.length + 1)
    }
  })

  it('counts the steps, so that more concerns do not make it longer', () => {
    const last = stepPlaces(concerns(['talking', 'affair', 'dating']), 'full').at(-1)
    expect(last?.position).toBe(wayLength('full') - 1)
  })
})

describe('a step beside the way', () => {
  it('has an address of its own and no place on the way, and its state is told as that of any page', () => {
    const answers = answersOf({ afterVisit: { heard: { values: { words: 'x' } } } })
    expect(asidePlaces().map((one) => [one.id, routeOf(one), stateOf(one, answers, [])])).toEqual([
      ['booking', { page: 'booking' }, 'notStarted'],
      ['afterVisit', { page: 'after' }, 'some'],
    ])
    const places = stepPlaces(answers, 'full')
    for (const step of ['booking', 'afterVisit']) {
      expect(placeOfRoute(places, { page: 'step', step, number: 0 }), step).toBeUndefined()
    }
  })
})

describe('the details pages', () => {
  it('come up once for each concern in the full version, the main ones first', () => {
    expect(
      detailItems(
        concerns(
          ['a', 'b', 'c'].map((_, i) => ['talking', 'affair', 'dating'][i] ?? ''),
          ['dating'],
        ),
        'full',
        [],
      ),
    ).toEqual(['dating', 'talking', 'affair'])
  })

  it('come up for the first main one only in the short version, and for those that were added or have something said', () => {
    const answers = concerns(['talking', 'affair', 'dating'], ['affair'])
    expect(detailItems(answers, 'short', [])).toEqual(['affair'])
    expect(detailItems(answers, 'short', ['dating'])).toEqual(['affair', 'dating'])
    const said = concerns(['talking', 'affair'], ['affair'], {
      details: { story: { items: [{ id: 'talking', values: { words: 'x' } }] } },
    })
    expect(detailItems(said, 'short', [])).toEqual(['affair', 'talking'])
  })

  it('are none once "none" is said, and forget a main concern that is not picked any more', () => {
    const none = answersOf({ concerns: { picked: { instead: 'none', items: [{ id: 'talking' }] } } })
    expect(detailItems(none, 'full', [])).toEqual([])
    expect(detailItems(concerns(['talking'], ['affair', 'talking']), 'full', [])).toEqual(['talking'])
  })

  it('are found by their number', () => {
    const places = stepPlaces(concerns(['talking', 'affair']), 'full')
    expect(placeOfRoute(places, { page: 'step', step: 'details', number: 2 })?.itemId).toBe('affair')
    expect(placeOfRoute(places, { page: 'step', step: 'details', number: 3 })).toBeUndefined()
    expect(placeOfRoute(places, { page: 'step', step: 'details', number: 0 })).toBeUndefined()
    expect(placeOfRoute(places, { page: 'step', step: 'nowhere', number: 0 })).toBeUndefined()
    expect(placeOfRoute(places, { page: 'review' })).toBeUndefined()
  })
})

describe('the state of a page', () => {
  it('is "not started" at first, also where marks stand ready', () => {
    const answers = noAnswers()
    for (const one of stepPlaces(answers, 'full')) expect(stateOf(one, answers, []), one.id).toBe('notStarted')
  })

  it('is "some answers" once anything is said: a text, a scale, a pick, "none", a half-typed item', () => {
    const said: [string, object][] = [
      ['goals', { goals: { words: { values: { own: 'x' } } } }],
      ['life', { life: { stress: { values: { level: 0 } } } }],
      ['topics', { topics: { picked: { items: [{ id: 'mood' }] } } }],
      ['tried', { tried: { things: { instead: 'none' } } }],
      ['medicines', { medicines: { list: { items: [{ id: 'm', values: { dose: '5' } }] } } }],
    ]
    for (const [id, given] of said) {
      const answers = answersOf(given)
      expect(hasAnswers(place(answers, id), answers), id).toBe(true)
      expect(stateOf(place(answers, id), answers, [id]), id).toBe('some')
    }
  })

  it('is "skipped" only while nothing is said', () => {
    const answers = noAnswers()
    expect(stateOf(place(answers, 'goals'), answers, ['goals'])).toBe('skipped')
  })

  it('of one concern does not change with another’s details', () => {
    const answers = concerns(['talking', 'affair'], [], {
      details: { story: { items: [{ id: 'affair', values: { words: 'x' } }] } },
    })
    expect(stateOf(place(answers, 'details/1'), answers, [])).toBe('notStarted')
    expect(stateOf(place(answers, 'details/2'), answers, [])).toBe('some')
  })

  it('is not changed by an empty card or white space', () => {
    const answers = answersOf({ medicines: { list: { items: [{ id: 'm', values: { name: ' ' } }] } } })
    expect(hasAnswers(place(answers, 'medicines'), answers)).toBe(false)
  })
})
