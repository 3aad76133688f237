import { describe, expect, it } from 'vitest'
import { anyAnswered, isAnswered } from './answered'
import { blankAnswers, blankItem, blankRecord, blankValue, isBlank } from './blank'
import type { Field, Fields } from './field'
import type { Step } from './step'

const FIELDS: Fields = {
  line: { kind: 'text', counter: 10 },
  story: { kind: 'longText', counter: 10 },
  age: { kind: 'number', from: 1, to: 9 },
  day: { kind: 'date' },
  hour: { kind: 'time' },
  one: { kind: 'choice', options: ['a', 'other'] },
  any: { kind: 'choices', options: ['a', 'other'] },
  refs: { kind: 'references', to: 'x.y' },
  scale: { kind: 'scale' },
  since: { kind: 'approximateDate' },
  on: { kind: 'switch' },
  from: { kind: 'origin' },
}

describe('a blank value', () => {
  it.each(Object.entries(FIELDS))('of %s is blank, and not answered', (_name, field) => {
    const value = blankValue(field)
    expect(isBlank(value)).toBe(true)
    expect(isAnswered(field, value)).toBe(false)
    expect(value).not.toBeUndefined()
  })

  it('is not shared between records', () => {
    const field: Field = { kind: 'choices', options: [] }
    expect(blankValue(field)).not.toBe(blankValue(field))
  })
})

describe('something said', () => {
  it.each<[keyof typeof FIELDS, Parameters<typeof isBlank>[0]]>([
    ['line', 'x'],
    ['scale', 0],
    ['one', { picked: 'a', other: '' }],
    ['any', { picked: ['a'], other: '' }],
    ['refs', ['a']],
    ['since', { kind: 'unsure' }],
    ['since', { kind: 'year', y: '2' }],
    ['on', true],
  ])('in %s is not blank: %j', (name, value) => {
    const field = FIELDS[name]
    expect(isBlank(value)).toBe(false)
    expect(field && isAnswered(field, value)).toBe(true)
  })

  it('is not white space, nor own words whose option is not picked', () => {
    expect(isBlank(' \n\t')).toBe(true)
    expect(isBlank({ picked: '', other: 'typed before' })).toBe(true)
    expect(isBlank({ picked: [], other: 'typed before' })).toBe(true)
  })

  it('makes a record answered; a switch alone does not', () => {
    const { values } = blankRecord({ kind: 'record', fields: FIELDS })
    expect(anyAnswered(FIELDS, values)).toBe(false)
    expect(anyAnswered(FIELDS, { ...values, on: true })).toBe(false)
    expect(anyAnswered(FIELDS, { ...values, scale: 0 })).toBe(true)
    expect(anyAnswered(FIELDS, undefined)).toBe(false)
  })
})

describe('a new record', () => {
  it('starts on the page, or private where the description says so', () => {
    expect(blankRecord({ kind: 'record', fields: {} }).disclosure).toBe('page')
    expect(blankRecord({ kind: 'record', fields: {}, starts: 'private' }).disclosure).toBe('private')
  })

  it('for a pick starts private when the pick itself would tell', () => {
    const picks = { kind: 'picks', options: { all: ['a', 'b'] }, startsPrivate: ['b'], fields: {} } as const
    expect(blankItem(picks, 'a')).toEqual({ id: 'a', disclosure: 'page', values: {} })
    expect(blankItem(picks, 'b').disclosure).toBe('private')
  })

  it('has an id of its own', () => {
    const list = { kind: 'list', title: 'line', fields: FIELDS } as const
    expect(blankItem(list).id).not.toBe(blankItem(list).id)
  })
})

describe('blank answers', () => {
  it('hold each group of each step', () => {
    const step: Step = {
      id: 'kit',
      groups: {
        one: { kind: 'record', fields: { line: { kind: 'text', counter: 9 } } },
        many: { kind: 'list', title: 'line', fields: FIELDS },
      },
    }
    expect(blankAnswers([step])).toEqual({
      kit: { one: { disclosure: 'page', values: { line: '' } }, many: { instead: '', items: [] } },
    })
  })
})
