/** The call sheet: every question, a column for each therapist, and nothing that was not handed in. */
import { beforeAll, expect, it } from 'vitest'
import { loadAllWords, say } from '../i18n'
import { booking } from '../steps/booking/booking'
import { person } from '../../tests/journeys/support/people'
import { callSheet } from './callSheet'
import { plainText, type TableBlock } from './paper'

beforeAll(() => loadAllWords())

const group = booking.groups.therapists
const { items } = person('second-visit').answers.booking.therapists

function tableOf(of: typeof items): TableBlock {
  const [block] =
    callSheet('booking.therapists', group, of, { paper: 'letter', letters: 'normal' }).parts[0]?.blocks ?? []
  if (block?.kind !== 'table') throw new Error('There is no table')
  return block
}

it('asks every question of the step, in its order, with a line or two for a hand', () => {
  const { rows, handLines, widths } = tableOf([])
  expect(rows.map(([head]) => plainText(head?.[0] ?? []))).toEqual(
    Object.keys(group.fields).map((name) => say(`callSheet.row.${name as keyof typeof group.fields}`)),
  )
  expect(handLines).toHaveLength(rows.length)
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(1)
  expect(rows.flatMap((row) => row.slice(1)).every((cell) => cell.length === 0)).toBe(true)
})

it('has a column for each of three, by name where there is one; what was typed stays as it was', () => {
  const { heads, rows } = tableOf(items)
  expect(heads.slice(1).map(plainText)).toEqual([
    'Dr. Juniper Example',
    'Riverside Clinic (made up)',
    say('callSheet.therapist', { n: 3 }),
  ])
  const column = (n: number): string[] => rows.map((row) => plainText(row[n]?.[0] ?? []))
  expect(column(2).filter((text) => text !== '')).toEqual([
    'Riverside Clinic (made up)',
    'Some weekend courses.',
    'In a hurry, I felt small.',
    'Not for me',
  ])
  expect(column(3).join('')).toBe('')
  expect(rows[0]?.[1]?.[0]).toEqual([{ text: 'Dr. Juniper Example', own: true }])
})

it('names no topic in its title, and never a therapist', () => {
  const { title, footer } = callSheet('booking.therapists', group, items, { paper: 'a4', letters: 'normal' })
  expect([title, footer].map(plainText).join(' ')).not.toMatch(/sex|Juniper/i)
  expect(plainText(title)).toBe(say('paper.title.plain'))
})
