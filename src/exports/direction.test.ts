import { expect, it } from 'vitest'
import { own, words } from '../../tests/paper/samplePaper'
import { directionOf } from './direction'

it.each([
  ['שלום world', 'rtl'],
  ['«12, 3» ألم شديد', 'rtl'],
  ['Sertraline سيرترالين', undefined],
  ['50 mg', undefined],
  ['', undefined],
  ['ไทย', undefined],
])('%j runs %s', (text, direction) => {
  expect(directionOf(own(text))).toBe(direction)
})

it('goes by the first letter of the whole paragraph, label or own words', () => {
  expect(directionOf([...words('Name: '), ...own('שלום')])).toBeUndefined()
  expect(directionOf([...words('1. '), ...own('שלום')])).toBe('rtl')
})
