/** Which questions are open: conditions as data, and what each version asks. */
import { describe, expect, it } from 'vitest'
import { DATED } from './condition'
import type { Field } from './field'
import { asideSteps, holds, isAsked, placeOf, stepsOf } from './shown'
import type { Group, Step } from './step'
import type { AnyAnswers, AnyValue, RecordOf } from './values'

const record = (values: RecordOf['values']): RecordOf => ({ disclosure: 'page', values })

const answers: AnyAnswers = {
  home: {
    pets: {
      instead: '',
      items: [
        { id: 'cat', ...record({}) },
        { id: 'dog', ...record({}) },
      ],
    },
    none: { instead: 'none', items: [{ id: 'cat', ...record({}) }] },
    one: record({
      choice: { picked: 'yes', other: '' },
      choices: { picked: ['a', 'b'], other: '' },
      text: 'word',
      empty: '',
      references: ['cat'],
      scale: 3,
    }),
  },
}

const is = (when: string, ...ids: string[]) => [{ when, is: ids }]
const isNot = (when: string, ...ids: string[]) => [{ when, isNot: ids }]

describe('a condition', () => {
  it('looks at an answer elsewhere, of any kind that holds ids', () => {
    expect(holds(is('home.one.choice', 'yes', 'maybe'), { answers })).toBe(true)
    expect(holds(is('home.one.choice', 'no'), { answers })).toBe(false)
    expect(holds(is('home.one.choices', 'b'), { answers })).toBe(true)
    expect(holds(is('home.one.text', 'word'), { answers })).toBe(true)
    expect(holds(is('home.one.references', 'cat'), { answers })).toBe(true)
    expect(holds(is('home.one.scale', '3'), { answers })).toBe(false)
  })

  it('looks at the picks of a list, and at none of them once "none" is said', () => {
    expect(holds(is('home.pets', 'dog'), { answers })).toBe(true)
    expect(holds(is('home.none', 'cat'), { answers })).toBe(false)
  })

  it('looks at the same record by a bare name, and at the item itself', () => {
    const values = { status: { picked: 'stopped', other: '' } }
    expect(holds(is('status', 'stopped'), { answers, values })).toBe(true)
    expect(holds(is('status', 'stopped'), { answers })).toBe(false)
    expect(holds(is('item', 'cat'), { answers, itemId: 'cat' })).toBe(true)
    expect(holds(is('item', 'cat'), { answers })).toBe(false)
  })

  it('with moreThan holds once so many and one are picked', () => {
    const ids = (...picked: string[]) => ({
      answers: { home: { one: { disclosure: 'page' as const, values: { choices: { picked, other: '' } } } } },
    })
    const two = [{ when: 'home.one.choices', moreThan: 1 }]
    expect(holds(two, ids('a'))).toBe(false)
    expect(holds(two, ids('a', 'b'))).toBe(true)
    expect(holds([{ when: 'home.nowhere', moreThan: 0 }], ids('a'))).toBe(false)
  })

  it('with isNot holds while nothing was said', () => {
    expect(holds(isNot('home.one.empty', 'x'), { answers })).toBe(true)
    expect(holds(isNot('home.nowhere.at', 'x'), { answers })).toBe(true)
    expect(holds(isNot('home.one.choices', 'b'), { answers })).toBe(false)
    expect(holds(isNot('item', 'cat'), { answers, itemId: 'cat' })).toBe(false)
  })

  it('finds of a rough time how it was said, once it is said', () => {
    const dated = (time: AnyValue) => holds(is('time', DATED), { answers, values: { time } })
    expect(dated({ kind: 'year', y: '2025' })).toBe(true)
    expect(dated({ kind: 'year', y: '20' })).toBe(false)
    expect(dated({ kind: 'unsure' })).toBe(false)
    expect(dated({ kind: 'stage', id: 'teens', other: '' })).toBe(false)
  })

  it('with orSaid holds in any case once that is answered', () => {
    const condition = [{ when: 'time', isNot: [DATED], orSaid: 'before' }]
    const values = { time: { kind: 'year' as const, y: '2025' } }
    expect(holds(condition, { answers, values })).toBe(false)
    expect(holds(condition, { answers, values: { ...values, before: { picked: '', other: '' } } })).toBe(false)
    expect(holds(condition, { answers, values: { ...values, before: { picked: 'yes', other: '' } } })).toBe(true)
  })

  it('holds only when all do; none at all always holds', () => {
    expect(holds([...is('home.pets', 'cat'), ...is('home.one.choice', 'no')], { answers })).toBe(false)
    expect(holds(undefined, { answers })).toBe(true)
    expect(holds([], { answers })).toBe(true)
  })

  it('finds nothing where there are no answers', () => {
    expect(holds(is('away.at.all', 'x'), { answers: {} })).toBe(false)
    expect(holds(is('', 'x'), { answers: {} })).toBe(false)
  })
})

const field = (more: Partial<Field> = {}): Field => ({ kind: 'text', counter: 10, ...more }) as Field
const group = (kind: Group['kind'], fields: Group['fields'], short?: true): Group =>
  ({ kind, fields, ...(short === undefined ? {} : { short }) }) as Group

describe('a question in the two versions', () => {
  it.each([
    [{}, 'absent', 'asked'],
    [{ short: true }, 'asked', 'asked'],
    [{ short: 'more' }, 'more', 'asked'],
    [{ short: 'more', more: true }, 'more', 'more'],
    [{ short: true, more: true }, 'asked', 'more'],
    [{ more: true }, 'absent', 'more'],
  ] as const)('of a single record, described by %j', (more, short, full) => {
    const inRecord = group('record', {})
    expect(placeOf(field(more), inRecord, 'short')).toBe(short)
    expect(placeOf(field(more), inRecord, 'full')).toBe(full)
  })

  it('is asked at once of the items that it matters most for', () => {
    const ofSome = field({ short: 'more', atOnceOf: ['cat'] })
    expect(placeOf(ofSome, group('perPick', {}), 'short', 'cat')).toBe('asked')
    expect(placeOf(ofSome, group('perPick', {}), 'short', 'dog')).toBe('more')
    expect(placeOf(ofSome, group('perPick', {}), 'short')).toBe('more')
  })

  it('of a list item is the same in both', () => {
    for (const version of ['short', 'full'] as const) {
      expect(placeOf(field(), group('list', {}), version)).toBe('asked')
      expect(placeOf(field({ more: true }), group('picks', {}), version)).toBe('more')
    }
  })
})

describe('a group and a step', () => {
  it('are asked in the short version when something in them is', () => {
    expect(isAsked(group('record', { a: field() }), 'short')).toBe(false)
    expect(isAsked(group('record', { a: field(), b: field({ short: 'more' }) }), 'short')).toBe(true)
    expect(isAsked(group('list', { a: field({ short: true }) }), 'short')).toBe(false)
    expect(isAsked(group('list', { a: field() }, true), 'short')).toBe(true)
    expect(isAsked(group('record', { a: field() }), 'full')).toBe(true)
  })

  it('keep their order', () => {
    const steps: Step[] = [
      { id: 'a', groups: {}, short: true },
      { id: 'b', groups: {} },
      { id: 'c', groups: {}, short: true },
    ]
    expect(stepsOf(steps, 'short').map((step) => step.id)).toEqual(['a', 'c'])
    expect(stepsOf(steps, 'full')).toEqual(steps)
  })

  it('stand beside the way when they have a page of their own', () => {
    const steps: Step[] = [
      { id: 'a', groups: {}, short: true, aside: true },
      { id: 'b', groups: {}, short: true },
    ]
    for (const version of ['short', 'full'] as const) {
      expect(stepsOf(steps, version).map((step) => step.id)).toEqual(['b'])
    }
    expect(asideSteps(steps).map((step) => step.id)).toEqual(['a'])
  })
})
