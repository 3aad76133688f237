/** A gel is not an injection: the form that stands beside a name stays with it. */
import { beforeAll, describe, expect, it } from 'vitest'
import { inLanguage, loadAllWords, type Language } from '../../i18n'
import { splitAtForm, withForm } from './forms'
import { medicineSuggester } from './names/suggester'
import { leftOver, toCheck } from './paste/check'
import { readList } from './paste/readList'

beforeAll(() => loadAllWords())

it.each([
  ['gel de testost', 'gel de ', 'testost', ''],
  ['parche estradiol', 'parche ', 'estradiol', ''],
  ['Crema vaginal de estr', 'Crema vaginal de ', 'estr', ''],
  ['testosterone gel', '', 'testosterone', ' gel'],
  ['estradiol vaginal cream', '', 'estradiol', ' vaginal cream'],
  ['testosterona en gel', '', 'testosterona', ' en gel'],
  ['gel', '', 'gel', ''],
  ['Gelocatil', '', 'Gelocatil', ''],
  ['patchouli', '', 'patchouli', ''],
])('cuts %j at its form', (typed, before, name, behind) => {
  expect(splitAtForm(typed)).toEqual({ before, name, behind })
})

it('finds the form beside a name, and none farther off', () => {
  expect(withForm('Testosterona gel 50 mg', 'Testosterona')).toBe('Testosterona gel')
  expect(withForm('uso gel de testosterona por la noche', 'testosterona')).toBe('gel de testosterona')
  expect(withForm('Estradiol-Gel 2 Hub', 'Estradiol')).toBe('Estradiol-Gel')
  expect(withForm('the angel of sertraline', 'sertraline')).toBe('sertraline')
  expect(withForm('hydrocortisone 1 % cream', 'hydrocortisone')).toBe('hydrocortisone')
})

describe('a name that is taken', () => {
  const offered = async (language: Language, typed: string) => {
    const { offers } = await medicineSuggester()
    return inLanguage(language, () => offers(typed)[0]?.text)
  }

  it.each([
    ['es', 'gel de testost', 'gel de testosterona'],
    ['es', 'parche de estrad', 'parche de estradiol'],
    ['es', 'crema estrad', 'crema estradiol'],
    ['en', 'testosteron gel', 'testosterone gel'],
    ['en', 'estradi patch', 'estradiol patch'],
    ['en', 'estradi', 'estradiol'],
  ] as const)('keeps its form in %s: %s', async (language, typed, taken) => {
    expect(await offered(language, typed)).toBe(taken)
  })

  it.each([
    ['en', 'Depo-Testosterone gel', ['Depo-Testosterone']],
    ['en', 'testosterone gel', ['testosterone gel']],
    ['es', 'gel de testosterona', ['gel de testosterona']],
    ['en', 'Climara gel', ['Climara']],
    ['en', 'depo-testosterone injection', ['Depo-Testosterone injection']],
  ] as const)('has no form in %s that the brand does not come in: %s', async (language, typed, taken) => {
    const { offers } = await medicineSuggester()
    expect(inLanguage(language, () => offers(typed).map(({ text }) => text))).toEqual(taken)
  })

  it('says of a brand that is injected that it is an injection', async () => {
    const { tells } = await medicineSuggester()
    expect(tells('tried.things.kind', 'Ozempic')).toBe('injection')
    expect(tells('tried.things.kind', 'sildenafil')).toBe('pill')
  })

  it('keeps its form where it was meant', async () => {
    const { meant } = await medicineSuggester()
    expect(inLanguage('es', () => meant('gel de testosteona')?.text)).toBe('gel de testosterona')
  })
})

describe('a pasted list', () => {
  const read = (text: string) =>
    toCheck(readList(text, { today: '2026-11-22', names: null }), (rows) => rows.map(() => null)).rows

  it.each([
    ['Gel de testosterona 50 mg cada mañana', 'Gel de testosterona'],
    ['Estradiol parche 50 mcg dos veces por semana', 'Estradiol parche'],
    ['Estradiol vaginal cream 0.01% twice a week', 'Estradiol vaginal cream'],
    ['Sertraline tablets 50 mg daily', 'Sertraline'],
  ])('keeps the form in %j', (line, name) => {
    expect(read(line).map((row) => row.name)).toEqual([name])
  })

  it('keeps a form behind the dose with it, and leaves nothing of it in the box', () => {
    const [row] = read('Tretinoin 0.025% cream nightly')
    expect(row).toMatchObject({ name: 'Tretinoin', dose: '0.025% cream', keepsRest: false })
    expect(leftOver({ rows: [row!], lines: [], hasAsked: false })).toBe('')
  })

  it.each(['Sertraline 50 mg tablet', 'Sertralina 50 mg tabletas', 'sertraline 50 mg oral tablet'])(
    'leaves no bare word of the form in the box: %s',
    (line) => {
      expect(leftOver({ rows: read(line), lines: [], hasAsked: false })).toBe('')
    },
  )
})
