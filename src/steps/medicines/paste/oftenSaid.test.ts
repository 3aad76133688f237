/** What "how often" says is not said again, and what only sounds like it is none. */
import { describe, expect, it } from 'vitest'
import { loadMedicineNames } from '../names/load'
import { itemsOf, toCheck } from './check'
import { readList } from './readList'

const names = await loadMedicineNames()
const only = (text: string) => {
  const list = readList(text, { today: '2026-11-22', names })
  const [item, ...others] = itemsOf(toCheck(list, (rows) => rows.map(() => null)))
  expect(others).toEqual([])
  return item?.values
}

describe('how often', () => {
  it.each([
    'when needed',
    'as needed',
    'as required',
    'if needed',
    'on demand',
    'si es necesario',
    'cuando lo necesito',
    'a demanda',
    'bei Bedarf',
    'si besoin',
  ])('needs no note for "%s"', (said) => {
    expect(only(`Propranolol 40 mg ${said}`)).toMatchObject({ often: { picked: 'needed' }, oftenNote: '' })
  })

  it('leaves what it is for in its own place', () => {
    expect(only('propranolol 40 mg when needed for anxiety')).toMatchObject({
      often: { picked: 'needed' },
      oftenNote: '',
      purpose: 'anxiety',
    })
  })

  it('keeps what says more than the option', () => {
    expect(only('Tadalafil 10 mg before sex')).toMatchObject({ often: { picked: 'beforeSex' }, oftenNote: '' })
    expect(only('Tadalafil 10 mg 30 min before sex')?.oftenNote).toBe('30 min before sex')
    expect(only('Levotiroxina 75mcg 1 x día en ayunas')).toMatchObject({
      often: { picked: 'daily' },
      oftenNote: 'en ayunas',
    })
  })

  it.each([
    ['Wellbutrin 150 mg for sex drive', ''],
    ['Lidocaine 5%, pain during sex', ''],
    ['Sertraline 50 mg daily, trouble with sex', 'daily'],
    ['Sertraline 50 mg daily, started when my mother died', 'daily'],
    ['Sertraline 50 mg daily, not sure if it helps', 'daily'],
    ['Sertraline 50 mg daily, at the start of 2023', 'daily'],
    ['Prozac 20 mg, tried for a month in 2019', ''],
  ])('is not misheard in "%s"', (text, picked) => {
    expect(only(text)?.often.picked).toBe(picked)
  })
})
