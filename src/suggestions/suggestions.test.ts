import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fullSetting } from '../../tests/suggestions/rulesCases'
import { answersWith, TODAY, type Notes } from '../../tests/suggestions/notes'
import { seenPeople } from '../../tests/suggestions/people'
import { whoFires } from '../../tests/suggestions/whoFires'
import { anyAnswers } from '../../tests/support/arbitraryAnswers'
import { holds } from '../form/shown'
import type { Group, Step } from '../form/step'
import { isList, type AnyAnswers, type RecordOf } from '../form/values'
import { describeClass, MEDICINE_CLASSES, type MedicineClass } from '../steps/medicines/names/classes'
import { concerns } from '../steps/concerns/concerns'
import { STEPS } from '../steps'
import { suggestionsFor, type Because, type Suggestion } from '.'
import { RULES } from './rules'
import { SOURCES } from './sources'

const suggested = (notes: Notes): readonly Suggestion[] => suggestionsFor(answersWith(notes), fullSetting).suggestions
const idsOf = (suggestions: readonly Suggestion[]): string[] => suggestions.map(({ question }) => question)

describe('the rules', () => {
  it('are sixty-two, and eleven that are named as coming after', () => {
    const numbers = Array.from({ length: 73 }, (_, i) => `R${String(i + 1).padStart(2, '0')}`)
    expect(RULES.map(({ id }) => id)).toEqual(numbers)
  })

  it('are each fired by somebody who was made up with a story', () => {
    const { firedBy } = whoFires()
    expect(RULES.filter(({ id }) => !firedBy.has(id)).map(({ id }) => id)).toEqual([])
  })

  it('rest on sources, and every source is rested on', () => {
    expect(RULES.filter(({ sources, reason }) => sources.length === 0 || reason === '')).toEqual([])
    const cited = new Set<string>(RULES.flatMap(({ sources }) => sources))
    expect(Object.keys(SOURCES).filter((id) => !cited.has(id))).toEqual([])
  })

  it('link classes of medicines only to concerns that are there', () => {
    const { options } = concerns.groups.picked
    const known = new Set<string>([...Object.keys(options), ...Object.values(options).flat()])
    const ids = Object.keys(MEDICINE_CLASSES) as MedicineClass[]
    expect(ids).toHaveLength(44)
    expect(ids.flatMap((id) => describeClass(id).links.filter((link) => !known.has(link)))).toEqual([])
  })
})

describe('what is suggested', () => {
  it('starts with safety, then medicines and health, then concerns, partners, and the rest', () => {
    const questions = idsOf(
      suggested({
        'visit.open.about': ['cost'],
        'visit.attend.who': 'partner',
        'tried.things': [{ effect: 'worse' }],
        'health.conditions': ['sleepApnea'],
        'medicines.forSex.used': ['herbal'],
        'life.stressors': ['violence'],
        'mind.selfHarm.thoughts': 'now',
      }),
    )
    expect(questions.slice(0, 4)).toEqual(['sf5', 'lo9', 'sf6', 'pa3'])
    const places = ['sf5', 'sf6', 'me13', 'me8', 'tx4', 'pa4', 'fe1'].map((id) => questions.indexOf(id))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  it('puts what is about the main concern before medicines, and medicines before the other concerns', () => {
    const both: Notes = {
      'concerns.picked': ['painOther', 'shameFantasy', 'numb'],
      'medicines.list': [{ name: 'sertraline' }],
      'mind.selfHarm.thoughts': 'now',
    }
    const places = (main: readonly string[]): string => {
      const questions = idsOf(suggested({ ...both, 'concerns.most.main': main }))
      return ['sf5', 'tx7', 'me1', 'id8'].toSorted((a, b) => questions.indexOf(a) - questions.indexOf(b)).join(' ')
    }
    expect(places(['painOther'])).toBe('sf5 tx7 me1 id8')
    expect(places(['shameFantasy'])).toBe('sf5 id8 me1 tx7')
    // Where nothing is said to matter most, all that was picked does.
    expect(places([])).toBe('sf5 tx7 id8 me1')
  })

  it('puts what matters most to the person before other concerns', () => {
    const both: Notes = { 'concerns.picked': ['painOther', 'shameFantasy'] }
    const first = (main: string): string | undefined => idsOf(suggested({ ...both, 'concerns.most.main': [main] }))[0]
    expect(first('painOther')).toBe('tx7')
    expect(first('shameFantasy')).toBe('id8')
  })

  it('offers a question once, with every reason for it', () => {
    const all = suggested({
      'mind.sleep.how': ['snore'],
      'concerns.picked': ['unwantedArousal'],
      'tried.things': 'none',
    })
    const checkup = all.filter(({ question }) => question === 'me4')
    expect(checkup).toHaveLength(1)
    expect(checkup[0]?.reasons.map(({ rule }) => rule).toSorted()).toEqual(['R19', 'R46', 'R48'])
  })

  it('is nothing for who said nothing', () => {
    expect(suggested({})).toEqual([])
  })

  it('says of each reason which record it stands in, and how that is marked', () => {
    const because = suggested({
      'mind.selfHarm.thoughts': 'now',
      'concerns.picked': [{ id: 'erection', disclosure: 'aloud' }],
      'details.story': [{ id: 'erection', lifelong: 'always' }],
      'start.way.sharedDevice': 'watched',
    }).flatMap(({ reasons }) => reasons.flatMap((reason) => reason.because))
    expect(because).toContainEqual({
      id: 'mind.selfHarm.thoughts',
      recordId: 'mind.selfHarm',
      disclosure: 'private',
    })
    // The details of a concern go by the mark of the concern.
    expect(because).toContainEqual({
      id: 'details.story.lifelong',
      itemId: 'erection',
      recordId: 'concerns.picked/erection',
      disclosure: 'aloud',
    })
    // What lives in memory only is nobody's to read.
    expect(because).toContainEqual({
      id: 'start.way.sharedDevice',
      recordId: 'start.way',
      disclosure: 'private',
    })
  })
})

describe('what a suggestion rests on', () => {
  const basisOf = (question: string, notes: Notes): string | undefined =>
    suggested(notes).find((one) => one.question === question)?.basis
  const asthma: Notes = { 'concerns.picked': ['painOther'], 'health.conditions': ['asthma'] }

  it('is 8 hex digits, the same for the same answers, whatever else was answered', () => {
    const basis = basisOf('tx7', asthma)
    expect(basis).toMatch(/^[0-9a-f]{8}$/)
    expect(basisOf('tx7', { ...asthma, 'mind.mood.mood': 1, 'concerns.picked': ['perform', 'painOther'] })).toBe(basis)
    const two: Notes = { 'concerns.picked': ['painOther', 'painAnal'] }
    expect(basisOf('tx7', two)).toBe(basisOf('tx7', { 'concerns.picked': ['painAnal', 'painOther'] }))
  })

  it('changes with an answer that it rests on, and with a rule that joins', () => {
    const basis = basisOf('me4', { 'mind.sleep.how': ['snore'] })
    expect(basisOf('me4', { 'mind.sleep.how': ['snore', 'tired'] })).not.toBe(basis)
    expect(basisOf('me4', { 'mind.sleep.how': ['snore'], 'health.conditions': ['ms'] })).not.toBe(basis)
  })

  it('changes when the name of a medicine is typed anew', () => {
    const of = (name: string): string | undefined =>
      basisOf('me3', { 'concerns.picked': ['numb'], 'medicines.list': [{ name }] })
    expect(of('Zoloft')).not.toBe(of('sertraline'))
  })
})

const groupAt = (id: string): Group | undefined => {
  const [step, name = ''] = id.split('.')
  return (STEPS as readonly Step[]).find((one) => one.id === step)?.groups[name]
}

/** Why an answer may not be named as a reason, or ''. Written apart from what decides it. */
function wrongWith(answers: AnyAnswers, { id, itemId }: Because): string {
  const [step = '', name = '', field] = id.split('.')
  const group = groupAt(id)
  const stored = answers[step]?.[name]
  if (group === undefined || stored === undefined) return 'not there'
  let record: RecordOf | undefined
  if (!isList(stored)) record = stored
  else if (itemId === undefined) return stored.instead === 'none' ? '' : 'not none'
  else record = stored.items.find((item) => item.id === itemId)
  if (record === undefined || (isList(stored) && stored.instead !== '')) return 'gone'
  const place = { answers, values: record.values, ...(itemId === undefined ? {} : { itemId }) }
  if (!holds(group.when, place) || !holds(group.fields[field ?? '']?.when, place)) return 'hidden'
  if (group.kind === 'perPick' && !holds([{ when: group.of, is: [itemId ?? ''] }], { answers })) return 'not picked'
  const value = field === undefined ? itemId : record.values[field]
  if (value === undefined || value === '' || value === null) return 'empty'
  return JSON.stringify(value).includes('"preferNot"') ? 'rather not said' : ''
}

describe('for any answers at all', () => {
  it('nothing fails, and no reason is hidden, empty or rather not said', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom('short' as const, 'full' as const), (answers, version) => {
        const before = JSON.stringify(answers)
        const { fired, suggestions } = suggestionsFor(answers, { ...fullSetting, version, today: TODAY })
        const because = fired.flatMap((one) => one.because)
        expect(because.map((one) => wrongWith(answers, one)).filter((wrong) => wrong !== '')).toEqual([])
        expect(new Set(idsOf(suggestions)).size).toBe(suggestions.length)
        expect(JSON.stringify(answers)).toBe(before)
      }),
      { numRuns: 40 },
    )
  })

  it('the short version rests on nothing that it does not ask', () => {
    const steps: readonly Step[] = STEPS
    for (const { answers, setting } of seenPeople()) {
      const { fired } = suggestionsFor(answers, { ...setting, version: 'short' })
      const unasked = fired
        .flatMap(({ because }) => because)
        .filter(({ id }) => {
          const [step, , field = ''] = id.split('.')
          const group = groupAt(id)
          const inList = group?.kind === 'list' || group?.kind === 'picks'
          const isAsked = inList ? group.short === true : group?.fields[field]?.short !== undefined
          return !isAsked || steps.find((one) => one.id === step)?.short !== true
        })
      expect(unasked).toEqual([])
    }
  })
})
