/**
 * Any answers at all, made from the step descriptions: hostile strings in every kind of field, any marks, any picks,
 * hidden branches filled in. Every typed text carries a token of its own, so that it can be looked for in what comes out.
 */
import fc from 'fast-check'
import { noAnswers, type Answers } from '../../src/answers/answers'
import { DATE_WAYS, STAGES, type ApproximateDate } from '../../src/form/approximateDate'
import type { Field, Fields } from '../../src/form/field'
import { DISCLOSURES, pickOptions, type Group, type Step } from '../../src/form/step'
import type { AnyAnswers, AnyValue, ItemOf, ListOf, RecordOf } from '../../src/form/values'
import { LENGTHS, NAMES, READERS, type PageSettings } from '../../src/summary/settings'
import { STEPS } from '../../src/steps'

let count = 0
/** Letters and figures only, so that cleaning and line breaking leave it alone. */
const token = (): string => `zq${(count += 1).toString(36)}x`

const ODD = [
  '',
  'plain words',
  '<img src=x onerror=alert(1)>',
  '≤ 5 mg → ½ ✓',
  'tab\there',
  'bell\u0007',
  'lone \ud800 half',
  '\u202eoverride',
  'שלום',
  '🙂',
  '__proto__',
  'two\nlines',
  'w'.repeat(300),
  '{value} {when}',
  'Ж ế Ω',
]

const text = fc.constantFrom(...ODD).map((odd) => `${token()} ${odd}`)
const maybeText = fc.oneof({ weight: 2, arbitrary: fc.constant('') }, { weight: 3, arbitrary: text })
const number = fc.oneof(fc.constantFrom('3', '12', '', '0', '2019', '9999'), text)

const date: fc.Arbitrary<ApproximateDate> = fc
  .constantFrom(...DATE_WAYS)
  .chain((kind): fc.Arbitrary<ApproximateDate> => {
    switch (kind) {
      case 'ago':
        return fc.record({
          kind: fc.constant(kind),
          n: number,
          unit: fc.constantFrom('month', 'year'),
          asOf: fc.constantFrom('2026-11-22', 'no day'),
        })
      case 'monthYear':
        return fc.record({ kind: fc.constant(kind), y: number, m: fc.constantFrom('', '1', '11') })
      case 'year':
        return fc.record({ kind: fc.constant(kind), y: number })
      case 'day':
        return fc.record({ kind: fc.constant(kind), d: fc.oneof(fc.constantFrom('2024-02-29', ''), text) })
      case 'age':
        return fc.record({ kind: fc.constant(kind), n: number })
      case 'stage':
        return fc.record({ kind: fc.constant(kind), id: fc.constantFrom('' as const, ...STAGES), other: maybeText })
      case 'unsure':
        return fc.constant({ kind })
    }
  })

function valueOf(field: Field): fc.Arbitrary<AnyValue> {
  switch (field.kind) {
    case 'text':
    case 'longText':
      return maybeText
    case 'number':
      return number
    case 'date':
      return fc.oneof(fc.constantFrom('', '2026-12-03'), text)
    case 'time':
      return fc.oneof(fc.constantFrom('', '16:30'), text)
    case 'choice':
      return fc.record({ picked: fc.constantFrom('', ...field.options), other: maybeText })
    case 'choices':
      return fc.record({
        picked: fc.uniqueArray(fc.constantFrom(...field.options), { maxLength: 4 }),
        other: maybeText,
      })
    case 'records':
      return fc.subarray(['mind.selfHarm', 'past.now', 'concerns.picked/affair', 'health.conditions'])
    case 'references':
      return fc.constant([])
    case 'scale':
      return fc.option(fc.integer({ min: 0, max: 10 }))
    case 'switch':
      return fc.boolean()
    case 'approximateDate':
      return fc.option(date)
    case 'work':
      return maybeText
    case 'origin':
      return fc.constantFrom('own', 'sf5', 'pa3', 'tr1')
  }
}

const valuesOf = (fields: Fields): fc.Arbitrary<Record<string, AnyValue>> =>
  fc.record(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, valueOf(field)])))

const mark = fc.constantFrom(...DISCLOSURES, 'page' as const, 'page' as const)

const recordOf = (group: Group): fc.Arbitrary<RecordOf> =>
  fc.record({ disclosure: mark, values: valuesOf(group.fields) })

function listOf(group: Group, concerns: readonly string[]): fc.Arbitrary<ListOf> {
  const item = (id: string): fc.Arbitrary<ItemOf> =>
    fc.record({ id: fc.constant(id), disclosure: mark, values: valuesOf(group.fields) })
  const ids = group.kind === 'picks' ? pickOptions(group) : group.kind === 'perPick' ? concerns : ['a', 'b', 'c', 'd']
  const some = fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 4 })
  return fc.record({
    instead: fc.constantFrom('' as const, '' as const, '' as const, 'none' as const, 'preferNot' as const),
    items: some.chain((picked) => fc.tuple(...picked.map(item))),
  })
}

/** References get what is there, and what is not. */
function withReferences(answers: AnyAnswers): AnyAnswers {
  const picks = answers['concerns']?.['picked']
  const ids = picks !== undefined && 'items' in picks ? picks.items.map((item) => item.id) : []
  const fill = (group: Group, record: RecordOf): RecordOf => ({
    ...record,
    values: Object.fromEntries(
      Object.entries(record.values).map(([name, value]) =>
        group.fields[name]?.kind === 'references' ? [name, [...ids, 'dryness'].slice(0, 3)] : [name, value],
      ),
    ),
  })
  for (const step of STEPS as readonly Step[]) {
    for (const [name, group] of Object.entries(step.groups)) {
      const stored = answers[step.id]?.[name]
      if (stored === undefined) continue
      const filled =
        'items' in stored
          ? { ...stored, items: stored.items.map((item) => ({ ...fill(group, item), id: item.id })) }
          : fill(group, stored)
      answers[step.id] = { ...answers[step.id], [name]: filled }
    }
  }
  return answers
}

const concernIds = (STEPS as readonly Step[])
  .flatMap((step) => Object.values(step.groups))
  .flatMap((group) => (group.kind === 'picks' && 'desire' in group.options ? pickOptions(group) : []))

export const anyAnswers: fc.Arbitrary<Answers> = fc
  .record(
    Object.fromEntries(
      (STEPS as readonly Step[]).map((step) => [
        step.id,
        fc.record(
          Object.fromEntries(
            Object.entries(step.groups).map(([name, group]) => [
              name,
              group.kind === 'record' ? recordOf(group) : listOf(group, concernIds),
            ]),
          ),
        ),
      ]),
    ),
  )
  .map((answers) => ({ ...noAnswers(), ...withReferences(answers) }))

export const anySettings: fc.Arbitrary<Partial<PageSettings>> = fc.record({
  reader: fc.constantFrom(...READERS),
  name: fc.constantFrom(...NAMES),
  length: fc.constantFrom(...LENGTHS),
  unticked: fc.constantFrom([], ['goals.hopes/understand', 'goals.hopes/talk']),
  ticked: fc.constantFrom([], ['questions.list/a', 'questions.list/b', 'concerns.picked/erection', 'past.gate']),
})
