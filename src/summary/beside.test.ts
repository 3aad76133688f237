import { beforeAll, expect, it } from 'vitest'
import { answersOf, pageOf } from '../../tests/support/pages'
import { plainPage } from '../exports/text'
import { loadAllWords } from '../i18n'

beforeAll(() => loadAllWords())

const medicine = (id: string, name: string, rest: object = {}) => ({ id, ...rest, values: { name, dose: '50 mg' } })
const withMedicines = (...items: object[]) => answersOf({ medicines: { list: { items } } })
const textOf = (...items: object[]) => plainPage(pageOf(withMedicines(...items)).document)

it('has the generic of a brand beside it, and what was typed as it was', () => {
  expect(textOf(medicine('a', 'ZOLOFT'))).toContain('ZOLOFT (sertraline) 50 mg')
})

it('says it on the copy for the doctor, too', () => {
  const { document } = pageOf(withMedicines(medicine('a', 'Zoloft')), { reader: 'doctor' })
  expect(plainPage(document)).toContain('Zoloft (sertraline)')
})

it.each(['sertraline', 'Zoloft (sertraline)', 'my own mix'])('has nothing beside "%s"', (name) => {
  const text = textOf(medicine('a', name))
  expect(text).toContain(`${name} 50 mg`)
})

it('says nothing of a brand that is kept private', () => {
  const text = textOf(medicine('a', 'Zoloft', { disclosure: 'private' }), medicine('b', 'Lipitor'))
  expect(text).toContain('Lipitor (atorvastatin)')
  expect(text).not.toMatch(/zoloft|sertraline/i)
})
