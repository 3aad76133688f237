/** The two schemas of a step: what a file may hold, and what holds on Continue. */
import { describe, expect, it } from 'vitest'
import { HARD_LIMITS } from './field'
import { completeSchema, shapeOf } from './schema'
import type { Step } from './step'

const kit: Step = {
  id: 'kit',
  groups: {
    one: {
      kind: 'record',
      fields: {
        line: { kind: 'text', counter: 20 },
        story: { kind: 'longText', counter: 40 },
        gate: { kind: 'choice', options: ['yes', 'other'] },
        any: { kind: 'choices', options: ['a', 'other'] },
        scale: { kind: 'scale' },
        since: { kind: 'approximateDate' },
        on: { kind: 'switch' },
      },
    },
    many: { kind: 'list', title: 'name', fields: { name: { kind: 'text', counter: 9 } } },
    picks: { kind: 'picks', options: { all: ['x', 'y'] }, fields: {} },
  },
}

const shape = shapeOf(kit)
const rules = completeSchema(kit)

const one = (values: object) => ({ one: { values } })
const accepts = (answers: unknown): boolean => shape.safeParse(answers).success

/** Each problem on Continue, as `path: message`. */
const problems = (answers: unknown): string[] =>
  (rules.safeParse(answers).error?.issues ?? []).map((issue) => `${issue.path.join('.')}: ${issue.message}`)

const record = (values: object) => ({
  line: '',
  story: '',
  gate: { picked: '', other: '' },
  any: { picked: [], other: '' },
  scale: null,
  since: null,
  on: false,
  ...values,
})
const complete = (values: object, items: object[] = []) => ({
  one: { values: record(values) },
  many: { items },
  picks: { items: [] },
})

describe('the shape of a file', () => {
  it('may leave out anything', () => {
    expect(accepts({})).toBe(true)
    expect(accepts({ one: {} })).toBe(true)
    expect(accepts(one({}))).toBe(true)
    expect(accepts({ many: { items: [{ id: 'a' }] } })).toBe(true)
  })

  it.each<[string, unknown]>([
    ['an unknown group', { two: {} }],
    ['an unknown field', one({ lime: 'x' })],
    ['an unknown key of a record', { one: { note: 'x' } }],
    ['an unknown key of an item', { many: { items: [{ id: 'a', note: 'x' }] } }],
    ['an unknown key of a list', { many: { entries: [] } }],
    ['an unknown mark', { one: { disclosure: 'public' } }],
    ['an unknown option', one({ gate: { picked: 'no' } })],
    ['a scale outside 0 to 10', one({ scale: 11 })],
    ['half a point', one({ scale: 5.5 })],
    ['a number for a text', one({ line: 5 })],
    ['null for a text', one({ line: null })],
    ['a text for a switch', one({ on: 'yes' })],
    ['a way that no date has', one({ since: { kind: 'century', y: '19' } })],
    ['a part that this way of date has not', one({ since: { kind: 'year', y: '2019', m: '1' } })],
    ['a list for a record', { one: [] }],
    ['an item without an id', { many: { items: [{ values: { name: 'x' } }] } }],
    ['an empty id', { many: { items: [{ id: '' }] } }],
    ['two items of one id', { many: { items: [{ id: 'a' }, { id: 'a' }] } }],
    ['a pick that is no option', { picks: { items: [{ id: 'z' }] } }],
    ['an array', []],
    ['a text', 'kit'],
    ['null', null],
  ])('refuses %s', (_what, answers) => {
    expect(accepts(answers)).toBe(false)
  })

  it('refuses keys that would reach a prototype, and stays whole', () => {
    for (const key of ['__proto__', 'constructor', 'prototype', 'toString']) {
      const hostile: unknown = JSON.parse(`{"${key}": {"polluted": true}}`)
      const inside: unknown = JSON.parse(`{"one": {"values": {"${key}": {"polluted": true}}}}`)
      const option: unknown = JSON.parse(`{"one": {"values": {"gate": {"picked": "${key}"}}}}`)
      expect([key, accepts(hostile), accepts(inside), accepts(option)]).toEqual([key, false, false, false])
    }
    expect('polluted' in {}).toBe(false)
  })
})

describe('on Continue', () => {
  it('nothing is compulsory', () => {
    expect(problems(complete({}))).toEqual([])
  })

  it('a counter is no wall: far more than it counts to is fine', () => {
    expect(problems(complete({ line: 'x'.repeat(HARD_LIMITS.text), story: 'x'.repeat(HARD_LIMITS.longText) }))).toEqual(
      [],
    )
  })

  it('says by how much a line, a text or own words are too long', () => {
    const other = 'x'.repeat(HARD_LIMITS.text + 3)
    const found = problems(
      complete({
        line: 'x'.repeat(501),
        story: 'x'.repeat(20_012),
        gate: { picked: 'other', other },
        any: { picked: [], other },
        since: { kind: 'year', y: 'x'.repeat(502) },
      }),
    )
    expect(found).toEqual([
      'one.values.line: This is 1 character over the limit of 500. All of it is still here. Make it shorter to go on.',
      'one.values.story: This is 12 characters over the limit of 20000. All of it is still here. Make it shorter to go on.',
      'one.values.gate.other: This is 3 characters over the limit of 500. All of it is still here. Make it shorter to go on.',
      'one.values.any.other: This is 3 characters over the limit of 500. All of it is still here. Make it shorter to go on.',
      'one.values.since.y: This is 2 characters over the limit of 500. All of it is still here. Make it shorter to go on.',
    ])
  })

  it('says by how many a list is too long, and which item is', () => {
    const items = Array.from({ length: 203 }, (_, i) => ({
      id: String(i),
      values: { name: i === 7 ? 'x'.repeat(510) : '' },
    }))
    expect(problems(complete({}, items))).toEqual([
      expect.stringMatching(/^many\.items\.7\.values\.name: This is 10 characters over/),
      expect.stringMatching(/^many\.items: These are 3 more than the 200 that fit/),
    ])
  })
})
