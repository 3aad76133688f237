/** Readings that went wrong once, or would be wrong in a way that matters. What lists get is in tests/medicines. */
import { describe, expect, it } from 'vitest'
import { loadMedicineNames } from '../names/load'
import { readList } from './readList'

const names = await loadMedicineNames()
const read = (text: string) => readList(text, { today: '2026-11-22', names })
const rows = (text: string) =>
  read(text).rows.map(({ name, dose, often, status }) => [name, dose, often, status].join(' | '))

describe('a pasted list', () => {
  it('takes a lone "Discontinued" for a heading only where such words headed rows before', () => {
    expect(rows('Active\nZoloft 50 mg daily\nDiscontinued\nPaxil 20 mg')).toEqual([
      'Zoloft | 50 mg | daily | now',
      'Paxil | 20 mg |  | stopped',
    ])
    expect(rows('Zoloft 50 mg daily\nDiscontinued\nPaxil 20 mg daily\nActive')).toEqual([
      'Zoloft | 50 mg | daily | stopped',
      'Paxil | 20 mg | daily | now',
    ])
  })

  it('does not hear a morning in "I am"', () => {
    expect(rows('I am on sertraline')).toEqual(['sertraline |  |  | '])
    expect(rows('sertraline 50 mg am')).toEqual(['sertraline | 50 mg | daily | '])
    expect(rows('Sertralin 50 mg am Abend')).toEqual(['Sertralin | 50 mg | daily | '])
  })

  it('lists nobody else’s medicine', () => {
    expect(rows('I take Zoloft. My husband takes Viagra 50 mg.')).toEqual(['Zoloft |  |  | '])
  })

  it('gives the times of a heading to the rows below, until the next one', () => {
    expect(rows('MORNING\nZoloft 50 mg\nNIGHT\nTrazodone 50 mg\n\nOther:\nAdvil')).toEqual([
      'Zoloft | 50 mg | daily | ',
      'Trazodone | 50 mg | daily | ',
      'Advil |  |  | ',
    ])
  })

  it('keeps a time when it was stopped apart from when it began', () => {
    const [row] = read('Paxil 20 mg - off it since May 2021').rows
    expect(row?.status).toBe('stopped')
    expect(row?.since).toBeNull()
    expect(row?.stoppedWhen).toEqual({ kind: 'monthYear', y: '2021', m: '5' })
  })

  it('takes what a cream or a ring holds for its name, and what it is taken with for none', () => {
    expect(
      rows('Crema con estradiol, dos meses el año pasado, ya no\npatch with lidocaine daily\nÓvulos con clotrimazol'),
    ).toEqual([
      'Crema con estradiol |  |  | stopped',
      'patch with lidocaine |  | daily | ',
      'Óvulos con clotrimazol |  |  | ',
    ])
    expect(rows('Sertralina 50 mg con agua\nAnillo vaginal')).toEqual([
      'Sertralina | 50 mg |  | ',
      'Anillo vaginal |  |  | ',
    ])
  })

  it.each([
    ['Crema con estradiol, dos meses el año pasado, ya no', 'dos meses'],
    ['cream with estradiol for two months last year, stopped', 'for two months'],
  ])('keeps how long apart from when in "%s"', (text, note) => {
    const [row] = read(text).rows
    expect(row?.stoppedWhen).toEqual({ kind: 'year', y: '2025' })
    expect([row?.oftenNote, row?.rest]).toEqual([note, ''])
  })

  it('ends the sentence at "ya no": the next medicine is not the one that was stopped', () => {
    expect(rows('Crema con estradiol, ya no. Ibuprofeno de vez en cuando')).toEqual([
      'Crema con estradiol |  |  | stopped',
      'Ibuprofeno |  |  | sometimes',
    ])
  })

  it.each(['de vez en cuando', 'a veces', 'now and then', 'once in a while', 'sometimes'])(
    'reads "%s" as the option of that name, and keeps no note of it',
    (said) => {
      const [row] = read(`Ibuprofen 400 mg ${said}`).rows
      expect(row).toMatchObject({ status: 'sometimes', often: '', oftenNote: '', rest: '' })
    },
  )

  it('keeps "now and then" as a note where the medicine was stopped', () => {
    expect(read('Ibuprofen 400 mg now and then, stopped in 2024').rows[0]).toMatchObject({
      status: 'stopped',
      oftenNote: 'now and then',
    })
  })

  it.each(['1 diaria', 'una al día', 'una tableta diaria', '1 tablet daily', 'one daily', 'una vez al día'])(
    'needs no note for "%s": every day is said already',
    (said) => {
      const [row] = read(`Levotiroxina 75 mcg, ${said}`).rows
      expect(row).toMatchObject({ often: 'daily', oftenNote: '', rest: '' })
    },
  )

  it.each([
    'Metformina 850 dos veces al dia',
    'Metformina 850 mg, 1 tab c/12 h',
    'Metformina 850 mg 2 veces al día',
    'Metformin 850 mg twice daily',
    'Metformin 850 mg one tablet every 12 hours',
  ])('needs no note for "%s": two times a day is said already', (text) => {
    expect(read(text).rows[0]).toMatchObject({ often: 'twice', oftenNote: '', rest: '' })
  })

  it('keeps three times a day in its own words: the option holds more than three', () => {
    expect(read('Ibuprofeno 400 mg 3 veces al día').rows[0]).toMatchObject({
      often: 'three',
      oftenNote: '3 veces al día',
    })
  })

  it.each([
    ['losartan 50 1 cada 24 hrs', ''],
    ['losartan 50 mg 1 cada 24 hrs', ''],
    ['losartan 50 1 en la mañana', '1 en la mañana'],
  ])('takes the small number in "%s" for how many, not for the dose', (text, oftenNote) => {
    const [row] = read(text).rows
    expect(row).toMatchObject({ name: 'losartan', often: 'daily', oftenNote })
    expect(row?.dose).toMatch(/^50/)
  })

  it.each(['2 tablets daily', '1 tablet at bedtime', '1 puff daily'])('keeps "%s", which says more', (said) => {
    expect(read(`Example 75 mcg, ${said}`).rows[0]?.oftenNote).toMatch(/^[12] (?:tablet|puff)/)
  })

  it('makes no medicine of an address, a person or a pharmacy, and keeps their words', () => {
    const label = 'Corner Pharmacy (555) 010-0142\n12 Elm Street\nSmith, John\nSERTRALINE HCL 50 MG TABLET'
    const { rows: found, notUnderstood } = read(label)
    expect(found.map(({ name }) => name)).toEqual(['SERTRALINE HCL'])
    expect(notUnderstood.join('\n')).toContain('Elm Street')
  })

  it('reads a medicine in a line that has an address in it too', () => {
    expect(rows('Oxycodone as needed after hospital')).toEqual(['Oxycodone |  | needed | '])
  })

  it('takes directions that stand above the name for its own', () => {
    expect(rows('TAKE 1 CAPSULE TWICE DAILY\nDULOXETINE DR 30 MG CAP')).toEqual(['DULOXETINE DR | 30 MG | twice | '])
  })

  it.each([
    'Allergies: penicillin',
    'Drug allergies - penicillin, codeine',
    'I am allergic to aspirin, sulfa and codeine',
    'No known drug allergies',
    'Alergias: penicilina',
    'Allergisch gegen Penicillin',
    'Pharmacy: Corner Drug 555-0199',
    'Tel. 030 5550123',
    'Prescriber: Dr. Example',
    'Emergency contact: Pat 555-0101',
    'Insurance: Example Health 12345',
    'Refills: 2',
    'Name: Robin Muster, geb. 03.04.1980',
    'Appointment 12/3/2026 at 10 am',
    'CURRENT MEDICATIONS',
  ])('makes no medicine of "%s", and keeps its words', (line) => {
    for (const text of [line, `Zoloft 50 mg daily\n${line}`, `Zoloft 50 mg daily\n\n${line}\nLipitor 20 mg`]) {
      const { rows: found, notUnderstood } = read(text)
      expect(found.map(({ name }) => name)).not.toContainEqual(expect.not.stringMatching(/^(?:Zoloft|Lipitor)$/))
      expect([...notUnderstood, ...found.map(({ rest }) => rest)].join('\n')).toContain(line.split(/[, ]/)[0])
    }
  })

  it('goes on with medicines below a list of allergies', () => {
    const text = 'Allergies\nPenicillin - hives\nMedications\nZoloft 50 mg daily\nNKDA\nLipitor 20 mg'
    expect(rows(text)).toEqual(['Zoloft | 50 mg | daily | ', 'Lipitor | 20 mg |  | '])
    expect(rows('I am allergic to codeine. I take Zoloft 50 mg.')).toEqual(['Zoloft | 50 mg |  | '])
  })

  it('still takes what is taken against an allergy', () => {
    expect(rows('Zyrtec for allergies\nAllergy relief 10 mg daily')).toEqual([
      'Zyrtec |  |  | ',
      'Allergy relief | 10 mg | daily | ',
    ])
  })

  it.each([
    'Do not exceed 3000 mg per day',
    'Mix 17 g in 8 oz water daily as needed',
    'Call your doctor if it lasts 4 hours a day',
    'See Dr. Example every 3 months',
    'Take 2 tablets every 6 hours as needed. Do not exceed 3000 mg per day.',
  ])('makes no medicine of the instruction "%s": it belongs to the one above', (line) => {
    expect(read(`Zoloft 50 mg tablet\n${line}\nLipitor 20 mg`).rows.map(({ name }) => name)).toEqual([
      'Zoloft',
      'Lipitor',
    ])
  })

  it('takes how often from what is to be done, not from what is warned of', () => {
    expect(rows('Ultracet 325 mg\nTake 2 tablets every 6 hours as needed. Do not exceed 3000 mg per day.')).toEqual([
      'Ultracet | 325 mg | needed | ',
    ])
    expect(rows('Lipitor 20 mg\nTake 1 tablet nightly. Stop if muscles hurt 3 days.')).toEqual([
      'Lipitor | 20 mg | daily | ',
    ])
  })

  it('lets test strips and needles keep their own instruction', () => {
    expect(rows('metformin 500 mg\nTest strips\nUse 2 times a day\nlancets\nUse as directed')).toEqual([
      'metformin | 500 mg |  | ',
      'Test strips |  | twice | ',
      'lancets |  |  | ',
    ])
  })

  it('takes 02/11/2019 whole only where the other dates of the list tell the month from the day', () => {
    const since = (text: string) => read(text).rows[0]?.since
    expect(since('Zoloft 50 mg since 02/11/2019')).toEqual({ kind: 'year', y: '2019' })
    expect(since('Zoloft 50 mg since 02/11/2019\nLipitor 20 mg since 03/14/2021')).toEqual({
      kind: 'day',
      d: '2019-02-11',
    })
    expect(since('Zoloft 50 mg since 02/11/2019\nLipitor 20 mg since 14/03/2021')).toEqual({
      kind: 'day',
      d: '2019-11-02',
    })
    expect(since('Zoloft 50 mg since 02/11/2019\nA 1 mg 14/03/2021\nB 2 mg 03/14/2021')).toEqual({
      kind: 'year',
      y: '2019',
    })
  })
})
