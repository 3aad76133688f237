/** What the closed line of a part says of what is in it. */
import { beforeAll, expect, it } from 'vitest'
import { answersOf, TODAY } from '../../../tests/support/pages'
import { loadAllWords } from '../../i18n'
import { STEPS } from '../../steps'
import { summarizeAll } from '../../summary/summary'
import { saysOf } from './partCounts'

beforeAll(() => loadAllWords())

const lineOf = (step: string, answers: object): string[] =>
  summarizeAll(STEPS, answersOf(answers), TODAY)
    .sections.filter(({ id }) => id === step)
    .flatMap(saysOf)

it('counts a medicine with all that is said of it as one', () => {
  const items = ['a', 'b'].map((id) => ({ id, values: { name: id, dose: '5 mg' } }))
  expect(
    lineOf('medicines', { medicines: { taking: { values: { any: { picked: 'yes' } } }, list: { items } } }),
  ).toEqual(['3 answers'])
})

it('says of what belongs to a concern that is kept private that it is kept', () => {
  const said = lineOf('details', {
    concerns: { picked: { items: [{ id: 'affair', disclosure: 'private' }] } },
    details: { story: { items: [{ id: 'affair', values: { words: 'Last spring.' } }] } },
  })
  expect(said).toEqual(['1 answer', '1 kept to yourself'])
})
