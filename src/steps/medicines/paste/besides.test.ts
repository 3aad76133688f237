/** What a line says beside name and dose stands where it is asked for, and what is not taken is no medicine. */
import { describe, expect, it } from 'vitest'
import { loadMedicineNames } from '../names/load'
import { readList } from './readList'

const names = await loadMedicineNames()
const read = (text: string) => readList(text, { today: '2026-11-22', names })

describe('a pasted list', () => {
  it.each([
    ['Estradiol parche 50 mcg 2 veces por semana', '2 veces por semana'],
    ['Estradiol patch 50 mcg twice a week', 'twice a week'],
    ['Metotrexato 10 mg cada tercer día', 'cada tercer día'],
  ])('takes how often from "%s", in the words that no option has', (text, oftenText) => {
    expect(read(text).rows[0]).toMatchObject({ often: 'other', oftenText, oftenNote: '' })
  })

  it.each(['once a month', 'una vez al mes'])('has an option for "%s"', (said) => {
    expect(read(`Vitamina B12 1000 mcg ${said}`).rows[0]).toMatchObject({
      often: 'monthly',
      oftenText: '',
      oftenNote: '',
    })
  })

  it.each([
    ['Enalapril 10 mg diario, me daba tos', 'me daba tos'],
    ['Enalapril 10 mg diario, lo dejé en 2020 porque me daba tos', 'porque me daba tos'],
    ['Lisinopril 10 mg daily, stopped in 2020, it gave me a cough', 'it gave me a cough'],
    ['Sertraline 50 mg stopped in 2020 because of side effects', 'because of side effects'],
    ['Lisinopril 10 mg, me daba tos y lo dejé', 'me daba tos'],
  ])('does not take what came of it for how it is taken: "%s"', (text, came) => {
    expect(read(text).rows).toHaveLength(1)
    expect(read(text).rows[0]).toMatchObject({ came, oftenNote: '', rest: '' })
  })

  it.each([
    ['Escitalopram 10 mg diario para la ansiedad', 'para la ansiedad'],
    ['Escitalopram 10 mg daily for anxiety and sleep', 'for anxiety and sleep'],
    ['Lexapro 10 mg (for anxiety)', 'for anxiety'],
    ['clonazepam 0.5 mg por ansiedad', 'por ansiedad'],
    ['Lexapro para la ansiedad 10 mg cada día', 'para la ansiedad'],
  ])('knows what it is for in "%s"', (text, purpose) => {
    expect(read(text).rows).toHaveLength(1)
    expect(read(text).rows[0]).toMatchObject({ purpose, came: '', oftenNote: '', rest: '' })
  })

  it('tells what it is for from what came of it, and from how long', () => {
    expect(read('Escitalopram 10 mg para la ansiedad, me daba sueño').rows[0]).toMatchObject({
      purpose: 'para la ansiedad',
      came: 'me daba sueño',
    })
    expect(read('Zoloft 50 mg daily for 3 years').rows[0]).toMatchObject({ purpose: '', since: { kind: 'ago' } })
    expect(read('Zoloft 50 mg daily for a while').rows[0]).toMatchObject({ purpose: '', rest: 'for a while' })
    expect(read('Zoloft 50 mg, me lo dio mi doctora').rows[0]?.came).toBe('')
  })

  it.each([
    'anticonceptivo: ninguno',
    'Anticoagulantes: no',
    'blood thinners: none',
    '- Blood thinners: none',
    'Vitamins - none',
    'allergies: none known',
    'No blood thinners',
    'No tomo anticoagulantes',
    'sin anticonceptivos',
  ])('makes no medicine of "%s", and keeps its words', (line) => {
    const { rows: found, notUnderstood } = read(`Zoloft 50 mg daily\n${line}\nLipitor 20 mg`)
    expect(found.map(({ name, rest, oftenNote }) => [name, rest, oftenNote])).toEqual([
      ['Zoloft', '', ''],
      ['Lipitor', '', ''],
    ])
    expect(notUnderstood).toEqual([line])
  })

  it('makes none of it in one line either', () => {
    const { rows: found, notUnderstood } = read('Anticonceptivo: ninguno, anticoagulantes: no')
    expect(found).toEqual([])
    expect(notUnderstood.join(' ')).toContain('anticoagulantes: no')
  })
})
