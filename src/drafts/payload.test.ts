/** Whatever a person wrote is the same after sealing and opening; nothing else is let in. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyAnswers, anySettings } from '../../tests/support/arbitraryAnswers'
import { visitKey } from '../../tests/support/drafts'
import { noAnswers, type Answers } from '../answers/answers'
import { noNotes, type Notes } from '../answers/store'
import type { Field } from '../form/field'
import { HARD_LIMITS } from '../form/field'
import { pickOptions, type Group, type Step } from '../form/step'
import { STEPS } from '../steps'
import { defaultSettings } from '../summary/settings'
import { openWithKey, seal } from './envelope'
import { LONGEST } from './envelopeText'
import { migrated, MIGRATIONS, SCHEMA } from './migrations'
import { payloadOf, readPayload } from './payload'

const TODAY = '2026-11-22'

/** As after a reload: what was said about the device is not known any more. */
const withoutDevice = (answers: Answers): Answers => {
  const start = noAnswers().start
  const { picked } = answers.start.way.values.version
  return {
    ...answers,
    start: { way: { ...start.way, values: { ...start.way.values, version: { picked, other: '' } } } },
  }
}

const someNames = fc.array(fc.constantFrom('concerns', 'details/desireLow', 'name', '__proto__'), { maxLength: 3 })
const someHidden = fc.dictionary(
  fc.constantFrom('sf5', 'me19', 'zz999'),
  fc.constantFrom('00000000', 'ffffffff', '0123abcd'),
  { noNullPrototype: true },
)
const anyNotes: fc.Arbitrary<Notes> = fc
  .tuple(anyAnswers, anySettings, someNames, someNames, someNames, someHidden)
  .map(([answers, settings, skipped, added, chosen, hidden]) => ({
    answers,
    page: { ...defaultSettings('en-US'), ...settings },
    skipped,
    added,
    chosen,
    hidden,
  }))

describe('sealing and opening', () => {
  it('gives the same notes, for any notes, but never what was said about the device', async () => {
    const key = await visitKey()
    await fc.assert(
      fc.asyncProperty(anyNotes, async (notes) => {
        const payload = payloadOf(notes, TODAY)
        expect(JSON.stringify(payload)).not.toContain('sharedDevice')
        const opened = await openWithKey(await seal(key, payload, 1), key)
        if (!opened.ok) throw new Error(opened.why)
        const read = readPayload(opened.payload, opened.schema)
        expect(read).toEqual({
          ok: true,
          writtenOn: TODAY,
          notes: { ...notes, answers: withoutDevice(notes.answers) },
        })
      }),
      { seed: 20261122, numRuns: 25 },
    )
  })

  it('gives back notes that hold nothing', () => {
    expect(readPayload(JSON.parse(JSON.stringify(payloadOf(noNotes(), TODAY))), SCHEMA)).toEqual({
      ok: true,
      writtenOn: TODAY,
      notes: noNotes(),
    })
  })
})

/** A value as long as the form lets it be. */
function longest(field: Field): unknown {
  switch (field.kind) {
    case 'text':
    case 'number':
    case 'date':
    case 'time':
      return 'x'.repeat(HARD_LIMITS.text)
    case 'longText':
      return 'x'.repeat(HARD_LIMITS.longText)
    case 'choice':
      return { picked: field.options.at(-1), other: 'x'.repeat(HARD_LIMITS.text) }
    case 'choices':
      return { picked: field.options, other: 'x'.repeat(HARD_LIMITS.text) }
    default:
      return undefined
  }
}

function longestGroup(group: Group): unknown {
  const values = Object.fromEntries(Object.entries(group.fields).map(([name, field]) => [name, longest(field)]))
  if (group.kind === 'record') return { values }
  // A perPick group follows the picks of concerns, of which there are at most 73; a person picks some.
  const ids =
    group.kind === 'picks'
      ? pickOptions(group)
      : Array.from({ length: group.kind === 'list' ? HARD_LIMITS.listItems : 20 }, (_, at) => `${at}`)
  return { items: ids.map((id) => ({ id, values })) }
}

it('has room for every field filled to its limit, every list with 200 items, and twenty concerns told in full', async () => {
  const answers = Object.fromEntries(
    (STEPS as readonly Step[])
      .filter((step) => step.memoryOnly !== true)
      .map((step) => [
        step.id,
        Object.fromEntries(Object.entries(step.groups).map(([name, group]) => [name, longestGroup(group)])),
      ]),
  )
  const file = { format: 'foreword-answers', version: 1, writtenOn: TODAY, way: 'full', answers }
  const read = readPayload(
    JSON.parse(JSON.stringify({ file, version: 'full', skipped: [], added: [], chosen: [], hidden: {} })),
    SCHEMA,
  )
  if (!read.ok) throw new Error(read.why)
  const key = await visitKey()
  const text = await seal(key, payloadOf(read.notes, TODAY), 1)
  console.log(`The longest notes: ${text.length} characters sealed, of ${LONGEST}.`)
  const opened = await openWithKey(text, key)
  expect(opened.ok && readPayload(opened.payload, SCHEMA)).toEqual(read)
})

describe('reading', () => {
  const good = (): Record<string, unknown> =>
    JSON.parse(JSON.stringify(payloadOf(noNotes(), TODAY))) as Record<string, unknown>

  it.each<[string, (payload: Record<string, unknown>) => unknown]>([
    ['nothing', () => null],
    ['a list', () => []],
    ['a key too many', (payload) => ({ ...payload, more: 1 })],
    ['a key too few', ({ chosen: _chosen, ...payload }) => payload],
    ['no file', (payload) => ({ ...payload, file: null })],
    [
      'a file with the device in it',
      ({ file, ...payload }) => ({ ...payload, file: { ...(file as object), start: {} } }),
    ],
    ['names that are none', (payload) => ({ ...payload, skipped: [1] })],
    ['very long names', (payload) => ({ ...payload, added: ['x'.repeat(101)] })],
    ['very many names', (payload) => ({ ...payload, added: Array.from({ length: 1001 }, () => 'x') })],
    ['nothing put away', ({ hidden: _hidden, ...payload }) => payload],
    ['what was put away as a list', (payload) => ({ ...payload, hidden: [] })],
    ['what was put away without what it rests on', (payload) => ({ ...payload, hidden: { sf5: '' } })],
    ['a basis that tells something', (payload) => ({ ...payload, hidden: { sf5: 'my affair' } })],
    ['a question that can be none', (payload) => ({ ...payload, hidden: { 'my affair': '00000000' } })],
    [
      'a prototype among what was put away',
      (payload) => ({ ...payload, hidden: JSON.parse('{"__proto__":"00000000"}') as unknown }),
    ],
    [
      'very much put away',
      (payload) => ({
        ...payload,
        hidden: Object.fromEntries(
          Array.from({ length: 1001 }, (_, at) => [at < 1000 ? `aa${at}` : 'ab0', '00000000']),
        ),
      }),
    ],
    ['an unknown version', (payload) => ({ ...payload, version: 'long' })],
    ['two versions', (payload) => ({ ...payload, version: 'full' })],
    [
      'a prototype',
      (payload) => JSON.parse(JSON.stringify(payload).replace('{', '{"__proto__":{"polluted":1},')) as unknown,
    ],
  ])('refuses %s', (_name, change) => {
    expect(readPayload(good(), SCHEMA).ok).toBe(true)
    expect(readPayload(change(good()), SCHEMA)).toEqual({ ok: false, why: 'damaged' })
    expect('polluted' in {}).toBe(false)
  })

  it('says that what a later version wrote is newer', () => {
    expect(readPayload(good(), SCHEMA + 1)).toEqual({ ok: false, why: 'newer' })
  })
})

describe('migrations', () => {
  it('run from the schema that was written to the present one, in order, and no others', () => {
    const add = (word: string) => (payload: unknown) => `${String(payload)} ${word}`
    const three = [add('two'), add('three'), add('four')]
    expect(migrated('one', 1, three)).toBe('one two three four')
    expect(migrated('three', 3, three)).toBe('three four')
    expect(migrated('four', 4, three)).toBe('four')
  })

  it('are counted by the schema', () => {
    expect(SCHEMA).toBe(MIGRATIONS.length + 1)
  })
})
