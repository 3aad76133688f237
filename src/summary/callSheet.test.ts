/** The call sheet: every question, a column for each therapist, and nothing that was not handed in. */
import { beforeAll, expect, it } from 'vitest'
import type { ItemOf } from '../form/values'
import { blankItem } from '../form/blank'
import { loadAllWords, say, sayOf } from '../i18n'
import { booking } from '../steps/booking/booking'
import { person } from '../../tests/journeys/support/people'
import { callSheet } from './callSheet'
import { plainText, type TableBlock } from './paper'

beforeAll(() => loadAllWords())

const group = booking.groups.therapists
const { items } = person('second-visit').answers.booking.therapists
const blank = blankItem(group, 't3')

function tableOf(of: readonly ItemOf[]): TableBlock {
  const [block] =
    callSheet('booking.therapists', group, of, { paper: 'letter', letters: 'normal' }).parts[0]?.blocks ?? []
  if (block?.kind !== 'table') throw new Error('There is no table')
  return block
}

const asked = (of: readonly ItemOf[]): string[] => tableOf(of).rows.map(([head]) => plainText(head?.[0] ?? []))

it('asks every question of the step, in its order, with a line or two for a hand', () => {
  const { rows, heads, handLines, widths } = tableOf([])
  const [first, ...others] = Object.keys(group.fields).filter((name) => name !== 'name')
  expect(first).toBe('contact')
  expect(asked([])).toEqual([say('callSheet.row.name'), ...others.map((name) => sayOf(`callSheet.row.${name}`))])
  expect(heads).toHaveLength(4)
  expect(handLines).toHaveLength(rows.length)
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(1)
  expect(rows.flatMap((row) => row.slice(1)).every((cell) => cell.length === 0)).toBe(true)
})

it('asks whether they see couples, and what becomes of what one tells them alone', () => {
  expect(asked([])).toContain(say('callSheet.row.couples'))
})

it.each([1, 2, 3])('has a column for each of %i, by name where there is one; what was typed stays as it was', (n) => {
  const { heads, rows, widths } = tableOf([...items, blank].slice(0, n))
  expect(heads.slice(1).map(plainText)).toEqual(
    ['Dr. Juniper Example', 'Riverside Clinic (made up)', say('callSheet.therapist', { n: 3 })].slice(0, n),
  )
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(1)
  const column = (i: number): string[] => rows.map((row) => plainText(row[i]?.[0] ?? []))
  if (n > 1) {
    expect(column(2).filter((text) => text !== '')).toEqual([
      'Some weekend courses.',
      'In a hurry, I felt small.',
      'Not for me',
    ])
  }
  if (n > 2) expect(column(3).join('')).toBe('')
  expect(rows[0]?.[1]?.[0]).toEqual([{ text: '555 0100, mornings', own: true }])
})

it('says each name once, at the head of its column, and asks for it only where it is lacking', () => {
  expect(JSON.stringify(tableOf(items)).match(/Juniper/g)).toHaveLength(1)
  expect(asked(items)[0]).toBe(say('callSheet.row.contact'))
  expect(asked([...items, blank])[0]).toBe(say('callSheet.row.name'))
})

it('leaves no room for a hand where all have answered', () => {
  const { handLines } = tableOf(items.slice(0, 1))
  expect(new Set(handLines)).toEqual(new Set([0]))
})

it('names no topic in its title, and never a therapist', () => {
  const { title, footer } = callSheet('booking.therapists', group, items, { paper: 'a4', letters: 'normal' })
  expect([title, footer].map(plainText).join(' ')).not.toMatch(/sex|Juniper/i)
  expect(plainText(title)).toBe(say('paper.title.plain'))
})
