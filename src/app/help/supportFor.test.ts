import { describe, expect, it } from 'vitest'
import { blankAnswers } from '../../form/blank'
import { pickOptions } from '../../form/step'
import type { AnyAnswers, AnyValue } from '../../form/values'
import { words } from '../../i18n/languages/en/help'
import { words as paper } from '../../i18n/languages/en/paper'
import { words as steps } from '../../i18n/languages/en/steps'
import { words as spanishPaper } from '../../i18n/languages/es/paper'
import { words as spanishSteps } from '../../i18n/languages/es/steps'
import type { Message } from '../../i18n/message'
import { STEPS } from '../../steps'
import { suggestionsFor } from '../../suggestions'
import { SUPPORT_PLACES, supportFor } from './supportFor'

const blank = (): AnyAnswers => blankAnswers(STEPS)

/** Answers in which one question is answered: an option, or picks of a list. */
function withAnswer(id: string, ...picked: string[]): AnyAnswers {
  const answers = blank()
  const [step = '', group = '', field] = id.split('.')
  const stored = answers[step]?.[group]
  if (stored === undefined) throw new Error(`No group ${step}.${group}: give the id of a question that exists.`)
  if ('items' in stored) {
    stored.items = picked.map((one) => ({ id: one, disclosure: 'page', values: {} }))
    return answers
  }
  const before = stored.values[field ?? '']
  const several = typeof before === 'object' && before !== null && 'picked' in before && Array.isArray(before.picked)
  const value: AnyValue = several ? { picked, other: '' } : { picked: picked[0] ?? '', other: '' }
  stored.values = { ...stored.values, [field ?? '']: value }
  return answers
}

const SETTING = { version: 'full', today: '2026-11-22', names: null, region: '', ageBand: '' } as const

function supportAt(id: string, ...picked: string[]) {
  const answers = withAnswer(id, ...picked)
  return supportFor(id, answers, { fired: suggestionsFor(answers, SETTING).fired })
}
const shown = (id: string, ...picked: string[]) => supportAt(id, ...picked).map((one) => one.id)

const FIRES: [string, string[], string][] = [
  ['mind.selfHarm.thoughts', ['past', 'now', 'talk'], 'selfHarm'],
  ['mind.selfHarm.thoughts', ['notYet'], 'later'],
  ['past.gate.bring', ['talk', 'askMe', 'notYet'], 'hardPast'],
  ['past.now.happening', ['yes', 'notSure', 'talk'], 'harmNow'],
  ['past.now.happening', ['notYet'], 'laterHarm'],
  ['relationships.free.free', ['notAlways', 'no', 'talk'], 'harmNow'],
  ['relationships.free.free', ['notYet'], 'laterHarm'],
  ['past.headings.picked', ['crossedLine'], 'crossedLine'],
  ['life.stressors', ['violence'], 'harmNow'],
  ['concerns.picked', ['unwantedPast', 'harass'], 'harmPast'],
  ['concerns.picked', ['medicalPast'], 'medicalPast'],
  ['concerns.picked', ['unwantedArousal'], 'arousal'],
  ['concerns.picked', ['erectionLong'], 'priapism'],
  ['concerns.picked', ['bleeding'], 'bleed'],
  ['health.signs.noticed', ['erection4h'], 'priapism'],
  ['health.signs.noticed', ['chest'], 'chest'],
  ['health.signs.noticed', ['saddle'], 'saddle'],
  ['health.signs.noticed', ['testicle'], 'testicle'],
  ['health.signs.noticed', ['bleedSex'], 'bleed'],
  ['start.way.sharedDevice', ['watched'], 'watched'],
  ['medicines.forSex.used', ['herbal', 'testo'], 'supplement'],
  ['medicines.forSex.used', ['pde5online'], 'pillsElsewhere'],
]

const QUIET: [string, string[]][] = [
  ['mind.selfHarm.thoughts', ['no', 'preferNot', '']],
  ['past.gate.bring', ['no', 'unsure', 'preferNot', '']],
  ['past.now.happening', ['no', 'preferNot', '']],
  ['relationships.free.free', ['yes', 'mostly', 'na', 'preferNot', '']],
  ['past.headings.picked', ['medical', 'other', 'preferNot']],
  ['life.stressors', ['work', 'relationship', 'other']],
  ['concerns.picked', ['desireLow', 'erection', 'curve', 'affair', 'stiLife']],
  // Without a source that was read, these wait for a clinician.
  ['health.signs.noticed', ['fever', 'pregnant', 'bloodSemen', 'lump', 'discharge', 'none', 'preferNot']],
  ['start.way.sharedDevice', ['justMe', 'shared', 'preferNot', '']],
  ['medicines.forSex.used', ['pde5rx', 'lube', 'numb', 'none', 'other', 'preferNot']],
  ['health.conditions', ['heart', 'stroke', 'highBp']],
  ['mind.drugs.used', ['poppers', 'none']],
]

const each = <T extends unknown[]>(rows: [string, string[], ...T][]) =>
  rows.flatMap(([id, options, ...rest]) => options.map((option): [string, string, ...T] => [id, option, ...rest]))

it.each(each(FIRES))('shows below %s for %s: %s', (id, option, support) => {
  expect(shown(id, option)).toEqual([support])
})

it.each(each(QUIET))('shows nothing below %s for "%s"', (id, option) => {
  expect(shown(id, option)).toEqual([])
})

describe('in general', () => {
  it('shows everyone the line about a first visit alone', () => {
    expect(supportFor('visit.attend.who', blank()).map((one) => one.id)).toEqual(['afraid'])
  })
  it('puts what is urgent first, and shows one thing once for several answers', () => {
    expect(shown('concerns.picked', 'harass', 'unwantedPast', 'erectionLong')).toEqual(['priapism', 'harmPast'])
  })
  it('says that it is urgent only to who picked what lasts, and not to who had to pick it for a pain', () => {
    const step = STEPS.find(({ id }) => id === 'concerns')
    const all = step?.id === 'concerns' ? pickOptions(step.groups.picked) : []
    const urgent = all.filter((concern) => shown('concerns.picked', concern).includes('priapism'))
    expect(urgent).toEqual(['erectionLong'])
    for (const said of [steps, spanishSteps, paper, spanishPaper].map(
      (one): Readonly<Record<string, Message>> => one,
    )) {
      const keys = Object.keys(said).filter((key) => /(option|said|concern)\.erectionLong(\.own)?$/u.test(key))
      expect(keys).toHaveLength(2)
      for (const key of keys) expect(said[key], key).not.toMatch(/hurt|pain|duel|dolor/iu)
    }
  })
  it('says something for every concern about something hard in the past, and names no line for a hard examination or birth', () => {
    const step = STEPS.find(({ id }) => id === 'concerns')
    const picked = step?.id === 'concerns' ? step.groups.picked.options.past : []
    const kinds = picked.map((concern) => [concern, supportAt('concerns.picked', concern).map((one) => one.kind)])
    expect(Object.fromEntries(kinds)).toEqual({ unwantedPast: ['people'], harass: ['people'], medicalPast: ['note'] })
  })
  it('offers who does not want to talk yet the same people, and does not thank for what was not said', () => {
    for (const id of ['mind.selfHarm.thoughts', 'past.now.happening', 'relationships.free.free']) {
      const [said] = supportAt(id, 'talk')
      const [unsaid] = supportAt(id, 'notYet')
      expect(unsaid, id).toMatchObject({ kind: 'people', lines: said?.kind === 'people' ? said.lines : [] })
      expect(Object.entries(words).find(([key]) => key === `safety.${unsaid?.id}`)?.[1], id).not.toMatch(
        /thank|saying so/i,
      )
    }
  })
  it('shows nothing for an answer given elsewhere', () => {
    expect(supportFor('life.stressors', withAnswer('past.now.happening', 'yes'))).toEqual([])
    expect(supportFor('about.name.text', blank())).toEqual([])
  })
  it('stands only below questions that exist, and knows only options that exist', () => {
    for (const place of SUPPORT_PLACES) {
      const [step, group, field] = place.split('.')
      const description = STEPS.find((one) => one.id === step)?.groups as Record<string, { fields: object }> | undefined
      expect(description, place).toHaveProperty(String(group))
      if (field !== undefined) expect(description?.[String(group)]?.fields, place).toHaveProperty(field)
    }
    const known = JSON.stringify(STEPS)
    for (const [, option] of each(FIRES)) expect(known).toContain(`"${option}"`)
  })
  it('has words for all of it', () => {
    for (const [id, option] of each(FIRES)) {
      for (const one of supportAt(id, option)) {
        const key = {
          people: `safety.${one.id}`,
          note: `safety.${one.id}`,
          pointer: 'place.aboveList',
          box: `safety.${one.id}`,
          alert: `alert.${one.id}.text`,
          medicines: 'medicineNote.text',
          watched: 'place.watched.title',
        }
        expect(words).toHaveProperty([key[one.kind]])
      }
    }
  })
})
