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
