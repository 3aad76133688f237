/** What has no place of its own is not lost. */
import { beforeAll, describe, expect, it } from 'vitest'
import { loadAllWords } from '../../../i18n'
import { loadMedicineNames } from '../names/load'
import { itemsOf, toCheck } from './check'
import { readList } from './readList'

beforeAll(() => loadAllWords())

const names = await loadMedicineNames()
const all = (text: string) =>
  itemsOf(toCheck(readList(text, { today: '2026-11-22', names }), (rows) => rows.map(() => null))).map(
    ({ values }) => values,
  )

describe('a season, or a part of a year', () => {
  it.each([
    ['Zoloft 50 mg since spring 2021', '2021', 'since spring 2021'],
    ['Zoloft 50 mg desde el verano de 2022', '2022', 'since el verano de 2022'],
    ['Zoloft 50 mg since early 2022', '2022', 'since early 2022'],
    ['Zoloft 50 mg since the end of 2020', '2020', 'since the end of 2020'],
    ['Zoloft 50 mg desde finales de 2020', '2020', 'since finales de 2020'],
  ])('stays in the note of "%s", beside its year', (text, y, oftenNote) => {
    expect(all(text)).toMatchObject([{ name: 'Zoloft', since: { kind: 'year', y }, oftenNote }])
  })

  it('makes no medicine of a season without a year', () => {
    expect(all('Zoloft, since summer')).toMatchObject([{ name: 'Zoloft', since: null, oftenNote: 'since summer' }])
  })

  it.each([
    ['Zoloft 50 mg, stopped spring 2022', { stoppedWhen: { kind: 'year', y: '2022' } }, 'stopped spring 2022'],
    ['Zoloft 50 mg, dose increased in spring 2026', { changedWhen: { kind: 'year' } }, 'dose increased in spring 2026'],
  ])('stays in the note of "%s"', (text, when, oftenNote) => {
    expect(all(text)).toMatchObject([{ ...when, oftenNote }])
  })

  it('needs no note where the month was read', () => {
    expect(all('Zoloft 50 mg since May 2021')).toMatchObject([{ oftenNote: '' }])
  })
})

describe('two lists of strangers', () => {
  it('stand where a careful person would put each thing, in Spanish', () => {
    const text = [
      'levotiroxina 75mcg 1 x día en ayunas desde 2019',
      'omeprazol 20 a veces para la acidez',
      'paroxetina 20mg - la dejé porque me daba sueño (2023)',
      'sildenafil 50 media, 3 veces',
      'creatina 5g',
    ].join('\n')
    expect(all(text)).toMatchObject([
      { name: 'levotiroxina', dose: '75mcg', often: { picked: 'daily' }, oftenNote: 'en ayunas', since: { y: '2019' } },
      { name: 'omeprazol', dose: '20', status: { picked: 'sometimes' }, often: { picked: '' }, purpose: 'acidez' },
      {
        name: 'paroxetina',
        dose: '20mg',
        status: { picked: 'stopped' },
        stoppedWhen: { y: '2023' },
        stoppedWhy: 'porque me daba sueño',
        since: null,
      },
      { name: 'sildenafil', dose: '50', often: { picked: '' }, status: { picked: '' }, oftenNote: 'media, 3 veces' },
      { name: 'creatina', dose: '5g', often: { picked: '' }, status: { picked: '' }, oftenNote: '' },
    ])
  })

  it('stand where a careful person would put each thing, in English', () => {
    const text = [
      'lisinopril 10 mg 1 tab every morning',
      'estradiol cream 0.01% twice a week since March',
      'Vit D3 2000 IU daily',
      'sertraline 50 mg - stopped 2022, made me numb',
      'black cohosh 40mg?',
    ].join('\n')
    expect(all(text)).toMatchObject([
      { name: 'lisinopril', dose: '10 mg', often: { picked: 'daily' }, oftenNote: '1 tab every morning' },
      {
        name: 'estradiol cream',
        dose: '0.01%',
        often: { picked: 'other', other: 'twice a week' },
        since: { kind: 'monthYear', y: '', m: '3' },
      },
      { name: 'Vit D3', dose: '2000 IU', often: { picked: 'daily' }, since: null },
      { name: 'sertraline', status: { picked: 'stopped' }, stoppedWhen: { y: '2022' }, stoppedWhy: 'made me numb' },
      // Who is not sure said so.
      { name: 'black cohosh', dose: '40mg?', status: { picked: '' } },
    ])
  })
})
