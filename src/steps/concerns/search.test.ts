/** What people type when they look for their concern, in their words. */
import { beforeAll, describe, expect, it } from 'vitest'
import { searched } from '../../form/search'
import { pickOptions } from '../../form/step'
import { inLanguage, loadAllWords, sayIfAny, sayOf } from '../../i18n'
import { concerns } from './concerns'

beforeAll(() => loadAllWords())

const { picked } = concerns.groups
type Concern = (typeof picked.options)[keyof typeof picked.options][number]

const find = (query: string): string[] =>
  searched(
    pickOptions(picked).map((id) => ({
      id,
      label: sayOf(`concerns.picked.option.${id}`),
      more: sayIfAny(`concerns.picked.search.${id}`) ?? '',
    })),
    query,
  ).ids

it.each<[string, Concern]>([
  ['it hurts', 'painPenetration'],
  ['low libido', 'desireLow'],
  ['too fast', 'orgasmEarly'],
  ['ED', 'erection'],
  ['porn addiction', 'porn'],
  ['leak', 'leaks'],
  ['leaking', 'leaks'],
  ['incontinence', 'leaks'],
  ['pee', 'leaks'],
  ['I leak a bit when I come', 'leaks'],
  ['climacturia', 'leaks'],
  ['dribble', 'leaks'],
  ['less of a man', 'confidence'],
  ['I feel like less of a man', 'confidence'],
  ['not a real woman', 'confidence'],
  ['manhood', 'confidence'],
  ['I feel broken', 'confidence'],
  ['damaged goods', 'bodyImage'],
  ['I never feel like having sex', 'desireLow'],
  ['my sex drive is gone', 'desireLow'],
  ['not in the mood', 'desireLow'],
  ['I’m horny all the time', 'desireHigh'],
  ['my husband wants it more than me', 'desireDiff'],
  ['mismatched libidos', 'desireDiff'],
  ['sex is disgusting', 'aversion'],
  ['am I asexual', 'aceQ'],
  ['I can’t get turned on', 'arousalMind'],
  ["can't get wet", 'arousalBody'],
  ['can’t get it up', 'erection'],
  ['erectile dysfunction', 'erection'],
  ['I go soft', 'erection'],
  ['I can’t feel anything down there', 'numb'],
  ['bent penis', 'curve'],
  ['painful erections', 'curve'],
  ['it hurts when I get hard', 'curve'],
  ['hard for hours', 'erectionLong'],
  ['I can’t come', 'orgasmHard'],
  ['never had an orgasm', 'orgasmHard'],
  ['faking', 'orgasmHard'],
  ['I fake it', 'orgasmHard'],
  ['weed', 'medicine'],
  ['premature ejaculation', 'orgasmEarly'],
  ['I finish too quickly', 'orgasmEarly'],
  ['takes forever to finish', 'orgasmLate'],
  ['nothing comes out when I ejaculate', 'ejacChange'],
  ['I cry after sex', 'afterSex'],
  ['sex is painful', 'painPenetration'],
  ['vaginismus', 'blocked'],
  ['too tight', 'blocked'],
  ['anal hurts', 'painAnal'],
  ['vulvodynia', 'pelvicPain'],
  ['scared that it will hurt', 'fearPain'],
  ['vaginal dryness', 'dryness'],
  ['peeing during sex', 'leaks'],
  ['performance anxiety', 'perform'],
  ['I feel guilty about masturbating', 'shame'],
  ['my fetish', 'shameFantasy'],
  ['I hate my body', 'bodyImage'],
  ['small penis', 'bodyImage'],
  ['sex is a chore', 'noEnjoy'],
  ['my mind wanders', 'present'],
  ['OCD', 'intrusive'],
  ['sex addict', 'outOfControl'],
  ['watching too much pornography', 'porn'],
  ['dead bedroom', 'closeness'],
  ['my wife cheated on me', 'affair'],
  ['infidelity', 'affair'],
  ['still a virgin', 'notYetSex'],
  ['polyamory', 'openRel'],
  ['we fight a lot', 'relConflict'],
  ['I think I am gay', 'orientation'],
  ['transgender', 'gender'],
  ['transgender', 'genderCare'],
  ['since I started hormones', 'genderCare'],
  ['HRT', 'genderCare'],
  ['testosterone', 'genderCare'],
  ['blockers', 'genderCare'],
  ['transition', 'genderCare'],
  ['gender care', 'genderCare'],
  ['religious guilt', 'faith'],
  ['side effects of antidepressants', 'medicine'],
  ['hot flashes', 'menopause'],
  ['after the baby', 'birth'],
  ['trying to get pregnant', 'fertility'],
  ['herpes', 'stiLife'],
  ['autism', 'sensory'],
  ['I was raped', 'unwantedPast'],
  ['childhood abuse', 'unwantedPast'],
  ['spice things up', 'enhance'],
  ['am I normal', 'facts'],
  ['I don’t know how to explain', 'hardToSay'],
])('“%s” finds it among the first three', (phrase, concern) => {
  expect(find(phrase).slice(0, 3)).toContain(concern)
})

it('puts first what people call it just so', () => {
  expect(find('it hurts')[0]).toBe('painPenetration')
  expect(find('too fast')[0]).toBe('orgasmEarly')
})

it('still finds a concern by the words on the screen, and before others that only mean them', () => {
  expect(find('bleeding during')[0]).toBe('bleeding')
  expect(find('confidence')[0]).toBe('confidence')
  expect(find('Interest in sex').slice(0, 3)).toContain('desireLow')
})

it('finds by the beginning of a word while it is typed, a whole word before others', () => {
  expect(find('vagini')).toEqual(['blocked'])
  expect(find('ED')[0]).toBe('erection')
})

it('finds nothing for a word that nobody has for any of them', () => {
  expect(find('giraffe')).toEqual([])
})

describe('in Spanish', () => {
  beforeAll(() => loadAllWords('es'))
  const buscar = (query: string) => inLanguage('es', () => find(query))

  it.each(['me duele', 'me due', 'duele'])('puts pain with sex first for “%s”', (query) => {
    expect(buscar(query)[0]).toBe('painPenetration')
    expect(buscar(query)).toContain('fearPain')
  })

  it.each(['parto', 'desgarro', 'episiotomía', 'episiotomia', 'cesárea'])(
    'finds the birth of a child by “%s”',
    (query) => {
      expect(buscar(query)[0]).toBe('birth')
    },
  )

  it.each<[string, Concern]>([
    ['menos hombre', 'confidence'],
    ['menos mujer', 'confidence'],
    ['poco hombre', 'confidence'],
    ['mi hombría', 'confidence'],
    ['me siento poca cosa', 'confidence'],
    ['se me escapa cuando termino', 'leaks'],
    ['incontinencia', 'leaks'],
    ['me duele cuando se me para', 'curve'],
    ['dura por horas', 'erectionLong'],
    ['hormonas', 'genderCare'],
    ['transición', 'genderCare'],
    ['testosterona', 'genderCare'],
    ['bloqueadores', 'genderCare'],
  ])('finds by “%s” what it is about', (query, concern) => {
    expect(buscar(query).slice(0, 4)).toContain(concern)
  })
})

it('offers who looks for a word for themselves more than doubt about it', async () => {
  expect(find('lesbian')).toEqual(expect.arrayContaining(['orientation', 'comingOut']))
  await loadAllWords('es')
  for (const word of ['lesbiana', 'gay', 'bisexual']) {
    expect(
      inLanguage('es', () => find(word)),
      word,
    ).toEqual(expect.arrayContaining(['orientation', 'comingOut']))
  }
})
