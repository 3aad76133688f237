/** What people call their conditions, with the slips of everyday. */
import { beforeAll, expect, it } from 'vitest'
import { searched } from '../../form/search'
import { pickOptions } from '../../form/step'
import { inLanguage, loadAllWords, sayIfAny, sayOf } from '../../i18n'
import { health } from './health'

beforeAll(() => loadAllWords())

const { conditions } = health.groups
type Condition = (typeof conditions.options)[keyof typeof conditions.options][number]

const find = (query: string): string[] =>
  searched(
    pickOptions(conditions).map((id) => ({
      id,
      label: sayOf(`health.conditions.option.${id}`),
      more: sayIfAny(`health.conditions.search.${id}`) ?? '',
    })),
    query,
  ).ids

it.each<[string, Condition]>([
  ['high sugar', 'diabetes2'],
  ['diabetis', 'diabetes2'],
  ['sugar', 'diabetes1'],
  ['angina', 'heart'],
  ['heart attack', 'heart'],
  ['irregular heartbeat', 'heart'],
  ['blood pressure', 'highBp'],
  ['hypertention', 'highBp'],
  ['colesterol', 'cholesterol'],
  ['mini stroke', 'stroke'],
  ['clot in my leg', 'clots'],
  ['anaemia', 'lowIron'],
  ['anxiety', 'anxiety'],
  ['depressed', 'depression'],
  ['deppression', 'depression'],
  ['ADHD', 'adhd'],
  ['trauma', 'ptsd'],
  ['bulimia', 'eating'],
  ['autistic', 'autism'],
  ['panic attacks', 'panic'],
  ['alcoholic', 'substance'],
  ['birth', 'other'],
  ['tear', 'other'],
  ['C-section', 'other'],
  ['chlamydia', 'other'],
  ['underactive thyroid', 'thyroid'],
  ['low T', 'lowT'],
  ['polycystic ovaries', 'pcos'],
  ['overweight', 'weight'],
  ['obese', 'weight'],
  ['painful periods', 'endo'],
  ['endometreosis', 'endo'],
  ['heavy periods', 'fibroids'],
  ['it burns down there', 'vulvodynia'],
  ['too tight', 'vaginismus'],
  ['itchy vulva', 'lichen'],
  ['dropped bladder', 'prolapse'],
  ['UTI', 'uti'],
  ['leak', 'leaking'],
  ['leaking', 'leaking'],
  ['incontinence', 'leaking'],
  ['pee', 'leaking'],
  ['pee infection', 'uti'],
  ['swollen prostate', 'prostate'],
  ['bent penis', 'peyronie'],
  ['foreskin too tight', 'phimosis'],
  ['piles', 'hemorrhoids'],
  ['hemroids', 'hemorrhoids'],
  ['MS', 'ms'],
  ['paralyzed', 'spinal'],
  ['seizures', 'epilepsy'],
  ['concussion', 'brain'],
  ['tingling', 'neuropathy'],
  ['headaches', 'migraine'],
  ['slipped disc', 'back'],
  ['rheumatoid', 'arthritis'],
  ['artritis', 'arthritis'],
  ['pain all over', 'fibro'],
  ['loose joints', 'eds'],
  ['crohns', 'ibd'],
  ['IBS', 'ibs'],
  ['fatty liver', 'liver'],
  ['kidney stones', 'kidney'],
  ['COPD', 'asthma'],
  ['astma', 'asthma'],
  ['snoring', 'sleepApnea'],
  ['mastectomy', 'cancerBreast'],
  ['cervical cancer', 'cancerGyn'],
  ['colon cancer', 'cancerBowel'],
  ['leukemia', 'cancerBlood'],
  ['skin cancer', 'cancerOther'],
  ['cold sores', 'herpes'],
  ['genital warts', 'hpv'],
  ['chronic fatigue', 'mecfs'],
  ['rash', 'skin'],
  ['hay fever', 'allergy'],
  ['blind', 'sight'],
  ['deaf', 'hearing'],
])('“%s” finds it among the first three', (phrase, condition) => {
  expect(find(phrase).slice(0, 3)).toContain(condition)
})

it('finds nothing for what nobody has', () => {
  expect(find('giraffe')).toEqual([])
})

it.each<[string, Condition]>([
  ['depresion', 'depression'],
  ['deprimida', 'depression'],
  ['ansiedad', 'anxiety'],
  ['TDAH', 'adhd'],
  ['fuga', 'leaking'],
  ['goteo', 'leaking'],
  ['trauma', 'ptsd'],
  ['anorexia', 'eating'],
  ['autista', 'autism'],
])('“%s” finds it first in Spanish', async (phrase, condition) => {
  await loadAllWords('es')
  expect(inLanguage('es', () => find(phrase))[0]).toBe(condition)
})

it.each(['operacion', 'me operaron', 'vasectomía', 'ligadura', 'cirugia'])(
  'knows “%s” for a surgery in Spanish',
  async (phrase) => {
    await loadAllWords('es')
    const surgeries = () => ({
      id: 'surgeries',
      label: sayOf('health.surgeries.name'),
      more: sayOf('health.surgeries.search'),
    })
    expect(inLanguage('es', () => searched([surgeries()], phrase))).toEqual({ ids: ['surgeries'], all: true })
    expect(inLanguage('es', () => searched([surgeries()], 'diabetes')).ids).toEqual([])
  },
)
