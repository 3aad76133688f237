/** What people type when they look for a ready question. */
import { beforeAll, expect, it } from 'vitest'
import { searched } from '../../form/search'
import { inLanguage, loadAllWords } from '../../i18n'
import { bankToSearch } from './bankToSearch'
import { FOUND_BY_ITS_PHRASES, QUESTION_IDS, type QuestionId } from './questionBank'

beforeAll(() => Promise.all([loadAllWords(), loadAllWords('es')]))

const find = (query: string): string[] => searched(bankToSearch(), query).ids

it.each<[string, QuestionId]>([
  ['will it hurt', 'me15'],
  ['painfull', 'me15'],
  ['side effects', 'me1'],
  ['sertraline', 'me1'],
  ['antidepressants', 'me1'],
  ['antidepresant', 'me1'],
  ['nitroglycerin', 'me10'],
  ['interaction', 'me12'],
  ['lubricant', 'me15'],
  ['how long does it take', 'lo7'],
  ['how much does it cost', 'fe1'],
  ['birth control', 'me19'],
  ['heart attack', 'me10'],
  ['am I normal', 'co2'],
  ['cry', 'sf4'],
  ['affair', 'pa9'],
  ['surgery', 'tx11'],
  ['operation', 'tx11'],
  ['prostate', 'tx11'],
  ['hysterectomy', 'tx11'],
  ['sex after surgery', 'tx12'],
  ['cancer', 'tx12'],
  ['chemo', 'me20'],
  ['leak', 'me21'],
  ['climacturia', 'me21'],
  ['stoma', 'pa12'],
])('“%s” finds it among the first three, and few others', (query, question) => {
  expect(find(query).slice(0, 3)).toContain(question)
  expect(find(query).length).toBeLessThanOrEqual(11)
})

it.each(['cirugía', 'operacion', 'próstata', 'histerectomía', 'me operaron', 'cáncer'])(
  'finds what fits an operation in Spanish: “%s”',
  (query) => {
    expect(inLanguage('es', () => find(query)).slice(0, 3)).toContain('tx11')
  },
)

it.each(['suicide', 'suicidal', 'suic', 'I hurt myself', 'thoughts of hurting myself', 'self harm', 'I want to die'])(
  'puts the question on harming oneself first for “%s”, which means it',
  (query) => {
    expect(find(query)[0]).toBe('sf5')
  },
)

it.each(['will it hurt', 'hurting', 'does it hurt', 'thoughts', 'help', 'myself', 'can I touch myself', 'harm', 'how'])(
  'never brings the question on harming oneself for “%s”, which may mean anything',
  (query) => {
    for (const heavy of FOUND_BY_ITS_PHRASES) expect(find(query)).not.toContain(heavy)
  },
)

it('brings no question for a common word among several when another tells more', () => {
  expect(find('help with lubricant tests')).not.toContain('tx3')
  expect(find('help sertraline')[0]).toMatch(/^me/)
  expect(QUESTION_IDS.length).toBeGreaterThan(find('my doctor gave me sertraline').length * 4)
})
