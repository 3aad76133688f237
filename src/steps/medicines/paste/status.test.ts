/** What sets whether a medicine is taken now: only words that clearly say so. */
import { describe, expect, it } from 'vitest'
import { loadMedicineNames } from '../names/load'
import { itemsOf, toCheck } from './check'
import { readList } from './readList'

const names = await loadMedicineNames()
const listed = (text: string) =>
  itemsOf(toCheck(readList(text, { today: '2026-11-22', names }), (rows) => rows.map(() => null))).map(
    ({ values }) => values,
  )
const only = (text: string) => {
  const [values, ...others] = listed(text)
  expect(others).toEqual([])
  return values
}

describe('words for changing', () => {
  it.each([
    ['Estradot 75 micrograms patch, changed twice a week, since spring 2021', 'other', 'changed twice a week'],
    ['Estradot 75 mcg patches, change twice weekly', 'other', 'change twice weekly'],
    ['Estradiol patch changed every 3 days', 'other', 'changed every 3 days'],
    ['Estradiol patch, new patch every 3 days', 'other', 'new patch every 3 days'],
    ['Estradiol 100, new patch Mondays and Thursdays', 'other', 'new patch Mondays and Thursdays'],
    ['Estradiol. Parche, se cambia 2 veces por semana', 'other', 'se cambia 2 veces por semana'],
    ['Parche de estradiol, cambio el parche cada 3 días', 'other', 'cambio el parche cada 3 días'],
    ['Estradiol, parche nuevo cada 3 días', 'other', 'parche nuevo cada 3 días'],
    ['NuvaRing changed monthly', 'monthly', ''],
    ['changed my Estradiol patch every Monday', 'weekly', ''],
    ['Zoladex implant changed every 12 weeks', 'monthly', ''],
  ])('reads "%s" as how often it is used', (text, picked, other) => {
    expect(only(text)).toMatchObject({ status: { picked: '' }, often: { picked, other }, changedWhen: null })
  })

  it('keeps the words about a patch that is changed on a day of the week', () => {
    const values = only('Estradiol 75 mcg, I changed my patch every Monday')
    expect(values).toMatchObject({ status: { picked: '' }, often: { picked: 'weekly' } })
    expect(values?.oftenNote).toBe('I changed my patch every Monday')
  })

  it.each([
    'Sertraline 50 mg, dose changed last month',
    'Sertraline 50 mg, dose was increased in May 2026',
    'Sertraline 50 mg, increased last month',
    'Sertraline 50 mg, my dose was lowered in May',
    'fluoxetine raised to 40 mg in May',
    'Sertraline, reduced from 100 to 50 mg',
    'Sildenafil 50 mg, I increased it to 100 mg in May 2026',
    'CHANGED  Ramipril 5 mg daily (was 2.5 mg)',
    'Sertralina 100 mg, me subieron la dosis en mayo',
    'Sertralina 100 mg, me cambiaron la dosis el mes pasado',
    'Sertralin 100 mg, Dosis im Mai erhöht',
  ])('hears in "%s" that the dose was changed', (text) => {
    expect(only(text)?.status.picked).toBe('changed')
  })

  it.each([
    ['Losartan 50 mg, blood pressure lowered in 2024', 'blood pressure lowered in 2024'],
    ['Sertraline 50 mg, changed my life', 'changed my life'],
    ['Sertraline 50 mg, my mood went down and up', 'my mood went down and up'],
    ['Sertraline 50 mg, libido lowered since 2023', 'libido lowered since 2023'],
    ['Paxil 20 mg, still numb since 2019', 'still numb since 2019'],
    ['Sertraline, changed from Prozac in 2024', 'changed from Prozac in 2024'],
    ['Mirena changed in 2024', 'changed in 2024'],
    ['Estradiol 2 mg, changed from patches to tablets in 2023', 'changed from patches to tablets in 2023'],
  ])('says nothing about the dose for "%s", and keeps the words', (text, note) => {
    expect(only(text)).toMatchObject({ status: { picked: '' }, since: null, changedWhen: null, oftenNote: note })
  })

  it('reads "me bajó la presión" as what came of it', () => {
    expect(only('Losartan 50 mg, me bajó la presión')).toMatchObject({
      status: { picked: '' },
      noticed: 'me bajó la presión',
    })
  })
})

describe('other words that stand elsewhere for starting and stopping', () => {
  it.each([
    ['Champix 1 mg, stopped smoking in 2023', 'stopped smoking in 2023'],
    ['Champix, dejé de fumar en 2020', 'dejé de fumar en 2020'],
    ['Depo-Provera, it stopped my periods in 2022', 'it stopped my periods in 2022'],
    ['Prozac ended my libido', 'ended my libido'],
    ['Sertraline 50 mg, want to come off it', 'want to come off it'],
    ['Sertraline 50 mg, not sure if I should stop', 'not sure if I should stop'],
    ['Sertraline 50 mg, planned to stop', 'planned to stop'],
    ['Sertralina 50 mg, quiero dejarla', 'quiero dejarla'],
    ['Sertralina 50 mg, no la he dejado', 'no la he dejado'],
    ['Doxycycline 100 mg, until finished', 'until finished'],
    ['Lorazepam 1 mg until I sleep', 'until I sleep'],
    ['Zoloft 50 mg, new prescription', 'new prescription'],
    ['Paxil 20 mg, still numb', 'still numb'],
    ['Tadalafil 5 mg, sometimes causes headaches', 'sometimes causes headaches'],
  ])('leave open in "%s" whether it is taken, and are kept', (text, note) => {
    expect(only(text)).toMatchObject({ status: { picked: '' }, stoppedWhen: null, since: null, oftenNote: note })
  })

  it.each([
    ['Zoloft STOP', 'stopped'],
    ['Citalopram 20 mg, not currently taking', 'stopped'],
    ['Sertraline 50 mg until March 2022', 'stopped'],
    ['Zoloft 50 mg, still taking it', 'now'],
    ['Prozac 20 mg. New since May 2026', 'new'],
  ])('are still heard in "%s"', (text, status) => {
    expect(only(text)?.status.picked).toBe(status)
  })

  it('head what stands below them on a paper from the hospital, and say nothing of what stands above', () => {
    const text =
      'START taking\nApixaban 5 mg tablet\nCONTINUE taking\nVenlafaxine 75 mg capsule\nSTOP taking\nAspirin 81 mg tablet\nCHANGE how you take\nRamipril 5 mg tablet'
    expect(listed(text).map(({ name, status }) => [name, status.picked])).toEqual([
      ['Apixaban', ''],
      ['Venlafaxine', 'now'],
      ['Aspirin', 'stopped'],
      ['Ramipril', ''],
    ])
  })
})
