/** The copy for my therapist, with a partner there: an allow-list, whatever mark, switch or tick is set. */
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { noAnswers } from '../answers/answers'
import { blankItem, blankRecord } from '../form/blank'
import { fieldId, groupId, pickOptions, type Group, type Step } from '../form/step'
import type { AnyAnswers, AnyValue, ItemOf, RecordOf } from '../form/values'
import { loadAllWords } from '../i18n'
import { STEPS } from '../steps'
import type { Answers } from '../answers/answers'
import { anyAnswers } from '../../tests/support/arbitraryAnswers'
import { answersOf, pageOf, recordsIn } from '../../tests/support/pages'
import { compose } from './compose'
import { readAloud } from './readAloud'
import { GOALS_OF_A_CONCERN, GOALS_THAT_COULD_TELL, OPENING_TICK } from './readers'
import { defaultSettings, type PageSettings } from './settings'
import { shareableAnswers } from './shareableAnswers'

beforeAll(() => loadAllWords())

const steps: readonly Step[] = STEPS

/** A text for each field that takes one, and something in each other kind. */
const filled = (step: Step, name: string, group: Group, record: RecordOf): RecordOf => ({
  disclosure: 'page',
  values: Object.fromEntries(
    Object.entries(group.fields).map(([key, field]): [string, AnyValue] => {
      const id = fieldId(step.id, name, key)
      const own = `OWN-${id}-`
      switch (field.kind) {
        case 'text':
        case 'longText':
        case 'number':
        case 'date':
        case 'time':
          return [key, own]
        case 'choice': {
          const picked = field.options.includes('other') ? 'other' : (field.options[0] ?? '')
          return [key, { picked, other: own }]
        }
        case 'choices':
          return [key, { picked: [...field.options], other: own }]
        case 'scale':
          return [key, 7]
        case 'switch':
          return [key, true]
        case 'approximateDate':
          return [key, { kind: 'stage', id: 'otherStage', other: own }]
        case 'references':
        case 'origin':
        case 'work':
        case 'records':
          return [key, record.values[key] ?? '']
      }
    }),
  ),
})

const ITEMS = ['one', 'two']

function everything(): Answers {
  const answers: AnyAnswers = noAnswers()
  const concerns = steps.flatMap((step) => {
    const picked = step.id === 'concerns' ? step.groups['picked'] : undefined
    return picked?.kind === 'picks' ? pickOptions(picked) : []
  })
  for (const step of steps) {
    for (const [name, group] of Object.entries(step.groups)) {
      if (group.kind === 'record') {
        answers[step.id] = { ...answers[step.id], [name]: filled(step, name, group, blankRecord(group)) }
        continue
      }
      const ids = group.kind === 'picks' ? pickOptions(group) : group.kind === 'perPick' ? concerns : ITEMS
      const items = ids.map((id): ItemOf => ({ id, ...filled(step, name, group, blankItem(group, id)) }))
      answers[step.id] = { ...answers[step.id], [name]: { instead: '', items } }
    }
  }
  // Built from the same descriptions as the type, key by key.
  return answers as Answers
}

/** Each record that any answers can have, ticked. */
const everyRecord = (answers: AnyAnswers): string[] =>
  steps.flatMap((step) =>
    Object.keys(step.groups).flatMap((name) => {
      const id = groupId(step.id, name)
      const stored = answers[step.id]?.[name]
      return stored !== undefined && 'items' in stored ? stored.items.map((item) => `${id}/${item.id}`) : [id]
    }),
  )

const NEVER = [
  'past.gate',
  'past.headings',
  'past.calm',
  'past.now',
  'relationships.free',
  'mind.selfHarm',
  'limits.partnerThere',
  // "With a partner" rows.
  'relationships.partnerHealth',
  'details.partner',
  'goals.partner',
  'background.kink',
  'background.first',
  'body.pregnancies',
  'body.infections',
  'mind.drugs',
  'mind.useWithSex',
]

describe('the copy with a partner there', () => {
  it('says nothing by itself but name, access needs, pace, stop sign and goals from the list', () => {
    const page = pageOf(everything(), { reader: 'partner' })
    expect(recordsIn(page)).toEqual(['goals.hopes', 'about.name', 'about.access', 'limits.pace', 'limits.signal'])
    const lines = page.sharing.summary.sections.flatMap((s) =>
      s.groups.flatMap((g) => g.blocks.flatMap((b) => b.lines)),
    )
    expect(lines.map((line) => line.id)).toEqual([
      'goals.hopes.picked',
      'about.name.name',
      'about.access.needs',
      'limits.pace.pace',
      'limits.signal.text',
    ])
    const own = page.text.match(/OWN-[\w.]+/g) ?? []
    expect(new Set(own)).toEqual(new Set(['OWN-about.name.name', 'OWN-limits.signal.text']))
  })

  const hopes = (...picked: string[]) => answersOf({ goals: { hopes: { values: { picked: { picked, other: '' } } } } })

  it('leaves a goal that could tell something off until it is ticked, and any other one until it is unticked', () => {
    const answers = hopes('trust', 'talk', 'end')
    const plain = pageOf(answers, { reader: 'partner' })
    expect(plain.text).toContain('talk about sex')
    expect(plain.text).not.toMatch(/trust|go on/)
    const chosen = pageOf(answers, { reader: 'partner', ticked: ['goals.hopes/trust'], unticked: ['goals.hopes/talk'] })
    expect(chosen.text).toContain('rebuild trust')
    expect(chosen.text).not.toMatch(/talk about sex|go on/)
    expect(pageOf(hopes('trust', 'end'), { reader: 'partner' }).document.front).toEqual([])
    expect(pageOf(answers, { unticked: ['goals.hopes/talk'] }).text).toMatch(/talk about sex/)
  })

  it('carries no goal inside that is not on it, not even as one that was unticked', () => {
    const page = {
      ...defaultSettings(),
      reader: 'partner' as const,
      ticked: ['goals.hopes/heal', 'goals.hopes/end'],
      unticked: ['goals.hopes/talk'],
    }
    const { summary } = pageOf(hopes('trust', 'talk', 'heal', 'calm'), page).sharing
    const riding = JSON.stringify(shareableAnswers(summary, page, compose(summary, page)))
    expect(riding).toMatch(/heal/)
    expect(riding).not.toMatch(/trust|talk|hopes\/end/)
  })

  it('names only goals that are there to be picked', () => {
    const step = steps.find(({ id }) => id === 'goals')
    const field = step?.groups['hopes']?.fields['picked']
    const options = field !== undefined && 'options' in field ? field.options : []
    const goals = [...GOALS_THAT_COULD_TELL, ...Object.keys(GOALS_OF_A_CONCERN)]
    expect(goals.filter((id) => !options.includes(id))).toEqual([])
    const picked = steps.find(({ id }) => id === 'concerns')?.groups['picked']
    const concerns = picked?.kind === 'picks' ? pickOptions(picked) : []
    expect(
      Object.values(GOALS_OF_A_CONCERN)
        .flat()
        .filter((id) => !concerns.includes(id)),
    ).toEqual([])
  })

  describe('a goal that names a concern', () => {
    const said = (...concerns: { id: string; disclosure?: string }[]) =>
      answersOf({
        concerns: { picked: { items: concerns } },
        goals: { hopes: { values: { picked: { picked: ['erection', 'talk'] } } } },
      })
    const TICK = 'concerns.picked/erection'
    const everywhere = (answers: Answers, settings: Partial<PageSettings>): string => {
      const page = { ...defaultSettings('en-US'), reader: 'partner' as const, ...settings }
      const { sharing, text } = pageOf(answers, page)
      const along = shareableAnswers(sharing.summary, page, compose(sharing.summary, page))
      return [text, JSON.stringify(along?.answers['goals']), readAloud(sharing.summary, page, '')].map(String).join()
    }

    it('is off while that concern is off: on the page, in the opening words, in what rides along', () => {
      const answers = said({ id: 'erection' })
      expect(everywhere(answers, {})).not.toMatch(/erection/i)
      expect(everywhere(answers, {})).toContain('talk about sex')
      expect(everywhere(answers, { ticked: ['goals.hopes/erection'] })).not.toMatch(/erection/i)
    })

    it('is never ticked by the tick of its concern', () => {
      expect(everywhere(said({ id: 'erection' }), { ticked: [TICK] })).not.toContain('irmer erections')
    })

    it('is off beside another concern, beside one that became private, and beside none', () => {
      expect(
        everywhere(said({ id: 'erection' }, { id: 'talking' }), { ticked: ['concerns.picked/talking'] }),
      ).not.toMatch(/erection/i)
      expect(everywhere(said({ id: 'erection', disclosure: 'private' }), { ticked: [TICK] })).not.toMatch(/erection/i)
      expect(everywhere(said(), {})).not.toMatch(/erection/i)
    })

    it('is what the person decides', () => {
      expect(everywhere(said(), { ticked: ['goals.hopes/erection'] })).toContain('irmer erections')
      const both = { ticked: [TICK, 'goals.hopes/erection'] }
      expect(everywhere(said({ id: 'erection' }), both)).toContain('irmer erections')
    })
  })

  it('says pronouns and what helps me to talk only once they are ticked, and never that it helps without the partner', () => {
    const answers = answersOf({
      about: {
        name: { values: { name: 'Kim', pronouns: { picked: ['they'] } } },
        comfort: { values: { helps: { picked: ['slow', 'noPartner', 'other'], other: 'OWN' } } },
      },
    })
    const ticked = ['about.name.pronouns', 'about.comfort']
    expect(recordsIn(pageOf(answers, { reader: 'partner' }))).toEqual(['about.name'])
    expect(pageOf(answers, { reader: 'partner' }).text).not.toMatch(/they/i)
    const { sharing, text } = pageOf(answers, { reader: 'partner', ticked })
    expect(text).toContain('they / them')
    expect(sharing.summary.sections[0]?.groups[1]?.blocks[0]?.lines[0]?.value).toEqual({ picked: ['slow'], other: '' })
    expect(text).not.toContain('OWN')
  })

  it('prints what was said after a visit only when it is on the page and ticked', () => {
    const answers = answersOf({ afterVisit: { try: { disclosure: 'page', values: { words: 'Ten quiet minutes.' } } } })
    expect(pageOf(answers, { reader: 'partner' }).text).not.toContain('Ten quiet minutes.')
    expect(pageOf(answers, { reader: 'partner', ticked: ['afterVisit.try'] }).text).toContain('Ten quiet minutes.')
  })

  it('says no opening words that the person changed until these are ticked, and what may stand there instead', () => {
    const said = { ...hopes('talk'), about: answersOf({ about: { name: { values: { name: 'Kim' } } } }).about }
    const opening = { ...defaultSettings().opening, text: 'Hello, I cheated last spring.', from: [] }
    const plain = pageOf(said, { reader: 'partner', opening })
    expect(plain.text).not.toContain('cheated')
    expect(plain.text).toContain('I hope for this')
    expect(pageOf(hopes('trust'), { reader: 'partner', opening }).opening).toEqual({ kind: 'off' })
    const page = { ...defaultSettings(), reader: 'partner' as const, opening }
    expect(JSON.stringify(readAloud(plain.sharing.summary, page, 'Kim'))).not.toContain('cheated')
    const { summary } = plain.sharing
    expect(JSON.stringify(shareableAnswers(summary, page, compose(summary, page)))).not.toContain('cheated')

    const ticked = { ...page, ticked: [OPENING_TICK] }
    expect(pageOf(said, ticked).text).toContain('Hello, I cheated last spring.')
    const along = shareableAnswers(summary, ticked, compose(summary, ticked))
    expect(along?.page).toMatchObject({ ticked: [OPENING_TICK], opening: { text: opening.text } })
    expect(pageOf(said, { opening }).text).toContain('Hello, I cheated last spring.')
  })

  it('keeps each of the never-rows off, even when it is on the page and ticked', () => {
    const answers = everything()
    const page = pageOf(answers, { reader: 'partner', ticked: everyRecord(answers) })
    const groups = new Set(recordsIn(page).map((id) => id.split('/')[0] ?? ''))
    expect(NEVER.filter((id) => groups.has(id))).toEqual([])
    // The test would see them: the same answers for the therapist have them all.
    const therapist = new Set(recordsIn(pageOf(answers)).map((id) => id.split('/')[0] ?? ''))
    expect(NEVER.filter((id) => !therapist.has(id))).toEqual([])
    for (const id of NEVER) expect(page.text, id).not.toContain(`OWN-${id}.`)
  })

  it('names every group whose rows never stand there', () => {
    const known = new Set(steps.flatMap((step) => Object.keys(step.groups).map((name) => groupId(step.id, name))))
    expect(NEVER.filter((id) => !known.has(id))).toEqual([])
    const past = [...known].filter((id) => id.startsWith('past.'))
    expect(past.filter((id) => !NEVER.includes(id))).toEqual([])
  })

  it.each(['sf1', 'sf2', 'sf3', 'sf4', 'sf5', 'sf6', 'pa3'])('keeps question %s off, even when ticked', (source) => {
    const answers = answersOf({
      questions: {
        list: {
          items: [
            { id: 'q1', values: { text: 'A question about safety?', source } },
            { id: 'q2', values: { text: 'How do we begin?', source: 'own' } },
          ],
        },
      },
    })
    const page = pageOf(answers, { reader: 'partner', ticked: ['questions.list/q1', 'questions.list/q2'] })
    expect(recordsIn(page)).toEqual(['questions.list/q2'])
    expect(page.text).not.toContain('A question about safety?')
    expect(pageOf(answers).text).toContain('A question about safety?')
  })

  it('prints a concern or a question only when it is ticked, and never its details with it', () => {
    const answers = answersOf({
      concerns: {
        own: { values: { words: 'My own story.' } },
        picked: { items: [{ id: 'talking' }, { id: 'affair' }] },
      },
      details: { story: { items: [{ id: 'talking', values: { words: 'We stopped.' } }] } },
    })
    expect(recordsIn(pageOf(answers, { reader: 'partner' }))).toEqual([])
    const page = pageOf(answers, { reader: 'partner', ticked: ['concerns.picked/talking'] })
    expect(recordsIn(page)).toEqual(['concerns.picked/talking'])
    expect(page.text).not.toMatch(/affair|My own story|We stopped/)
  })

  it('does not print a ticked record that became private', () => {
    const answers = answersOf({ concerns: { picked: { items: [{ id: 'affair', disclosure: 'private' }] } } })
    expect(recordsIn(pageOf(answers, { reader: 'partner', ticked: ['concerns.picked/affair'] }))).toEqual([])
  })

  it('says no "none", no topic to say in person and no count of what is kept off', () => {
    const answers = answersOf({
      tried: { things: { instead: 'none' } },
      health: { conditions: { instead: 'none' } },
      concerns: { now: { disclosure: 'aloud', values: { why: 'Something happened.' } } },
    })
    const page = pageOf(answers, { reader: 'partner' })
    expect(recordsIn(page)).toEqual([])
    expect(page.document.front).toEqual([])
    expect(page.document.parts).toEqual([])
    expect(page.sharing.keptOff.size).toBe(1)
  })

  it('makes no sentence of goals when only own words were picked', () => {
    const answers = answersOf({
      goals: { hopes: { values: { picked: { picked: ['other'], other: 'OWN' } } } },
      about: { access: { values: { needs: { picked: ['other'], other: 'OWN' } } } },
    })
    const page = pageOf(answers, { reader: 'partner' })
    expect(recordsIn(page)).toEqual([])
    expect(page.opening).toEqual({ kind: 'off' })
    expect(page.document.front).toEqual([])
  })

  it('holds for any answers: nothing but the allow-list and what was ticked', () => {
    const allowed = new Set(['goals.hopes', 'about.name', 'about.access', 'limits.pace', 'limits.signal'])
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const ticked = everyRecord(answers).filter((_, i) => i % 3 === 0)
        const found = recordsIn(pageOf(answers, { reader: 'partner', ticked, sections: { past: true, mind: true } }))
        expect(found.filter((id) => !allowed.has(id) && !ticked.includes(id))).toEqual([])
        expect(found.filter((id) => NEVER.includes(id.split('/')[0] ?? ''))).toEqual([])
      }),
      { seed: 20261122, numRuns: 40 },
    )
  })
})
