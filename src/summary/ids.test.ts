/** The summary names answers by id, and the steps are not its own: a name that is no answer says nothing, silently. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { NEVER_ASKED } from '../form/field'
import { fieldId, groupId, type Step } from '../form/step'
import { loadAllWords } from '../i18n'
import { words as paperWords } from '../i18n/languages/en/paper'
import { STEPS } from '../steps'
import { QUESTION_GROUPS } from '../steps/questions/questionBank'
import { TABLES } from './tables'

beforeAll(() => loadAllWords())

const steps: readonly Step[] = STEPS
const groups = steps.flatMap((step) =>
  Object.entries(step.groups).map(([name, group]) => ({ id: groupId(step.id, name), name, step, group })),
)
const fields = groups.flatMap(({ step, name, group }) =>
  Object.keys(group.fields).map((field) => fieldId(step.id, name, field)),
)
const known = new Set([...groups.map((group) => group.id), ...fields])
const questionIds = new Set(
  QUESTION_GROUPS.flatMap((group) => group.questions as readonly string[]).map((id) => `question.${id}`),
)
const stepIds = new Set(steps.map((step) => step.id))

const FILES = [
  'readers',
  'frontSections',
  'frontEntries',
  'frontMedicines',
  'parts',
  'detailPart',
  'medicinesPart',
  'tables',
  'phrases',
  'compose',
  'opening',
  'look',
  'questions',
  'front',
]

const sourceOf = (file: string): string => readFileSync(path.join(import.meta.dirname, `${file}.ts`), 'utf8')

/** Quoted ids that begin with a step's id, but for the keys of the page's own words. */
const idsIn = (source: string): string[] =>
  [...source.matchAll(/'(\w+)\.([\w.]+)'/g)]
    .filter(
      ([, first = '', rest = '']) =>
        (stepIds.has(first) || first === 'question') && !(`${first}.${rest}` in paperWords),
    )
    .map(([, first, rest]) => `${first}.${rest}`)

describe.each(FILES)('src/summary/%s.ts', (file) => {
  it('names only answers that the steps have', () => {
    expect(idsIn(sourceOf(file)).filter((id) => !known.has(id) && !questionIds.has(id))).toEqual([])
  })

  it('puts together only ids that the steps have', () => {
    const ids = [...sourceOf(file).matchAll(/\[([^\]]*)\]\.map\(\s*\(\w+\) => `([\w.]+)\.\$\{/g)].flatMap(
      ([, names, start]) => [...(names ?? '').matchAll(/'(\w+)'/g)].map(([, name]) => `${start}.${name}`),
    )
    expect(ids.filter((id) => !known.has(id))).toEqual([])
  })
})

describe('the ids that are looked for', () => {
  it('are found where they are known to stand', () => {
    expect(idsIn(sourceOf('readers'))).toContain('past.gate')
    expect(idsIn(sourceOf('readers'))).toContain('question.sf5')
    expect(idsIn(sourceOf('frontSections'))).toContain('concerns.own.words')
    expect(idsIn(sourceOf('detailPart'))).toContain('visit.booking.therapist')
  })
})

describe('the front page', () => {
  const LISTS = ['tried.things', 'tried.people', 'medicines.list', 'topics.picked']
  const sources = ['frontSections', 'frontRows', 'frontMedicines'].map(sourceOf).join('\n')
  const rows = [...sources.matchAll(/(?:shows: \(\) =>|OFTEN =|text\()\s*\[?('\w+'(?:, '\w+')*)/g)]

  it('shows fields that the lists have', () => {
    expect(rows.length).toBeGreaterThan(6)
    const names = rows.flatMap(([, list]) => [...(list ?? '').matchAll(/'(\w+)'/g)].map(([, name]) => name))
    const isField = (name?: string): boolean => LISTS.some((list) => known.has(`${list}.${name}`))
    expect(names.filter((name) => name !== 'what' && !isField(name))).toEqual([])
  })
})

describe('readers', () => {
  it.each(['CONCERNS_OFF_FOR_DOCTOR', 'CONCERNS_OF_THE_BODY'])('name concerns that can be picked: %s', (name) => {
    const list = new RegExp(String.raw`${name}[^[]*\[([^\]]*)\]`).exec(sourceOf('readers'))?.[1] ?? ''
    const named = [...list.matchAll(/'(\w+)'/g)].map(([, id]) => id)
    const picks = groups.find((group) => group.id === 'concerns.picked')?.group
    const options = picks?.kind === 'picks' ? Object.values(picks.options).flat() : []
    expect(named.length).toBeGreaterThan(5)
    expect(named.filter((id) => !options.includes(id ?? ''))).toEqual([])
  })

  it('name steps that there are', () => {
    const list = /DOCTOR_STEPS[^[]*\[([^\]]*)\]/.exec(sourceOf('readers'))?.[1] ?? ''
    const named = [...list.matchAll(/'(\w+)'/g)].map(([, id = '']) => id)
    expect(named.length).toBeGreaterThan(5)
    expect(named.filter((id) => !stepIds.has(id))).toEqual([])
  })
})

describe('tables', () => {
  const lists = groups.filter(
    ({ group, id }) => group.kind === 'list' && id !== 'questions.list' && group.summary !== 'never',
  )

  it('have a cell for every field of a list that prints', () => {
    const without = lists.flatMap(({ id, group }) => {
      const cells = (TABLES[id] ?? []).flatMap((column) => column.fields)
      return Object.entries(group.fields)
        .filter(([name, field]) => field.kind !== 'switch' && !NEVER_ASKED.has(field.kind) && !cells.includes(name))
        .map(([name]) => `${id}.${name}`)
    })
    expect(without).toEqual([])
  })

  it('have no cell for a field that is not there, and none twice', () => {
    for (const [id, columns] of Object.entries(TABLES)) {
      const cells = columns.flatMap((column) => column.fields)
      expect(new Set(cells).size, id).toBe(cells.length)
      expect(
        cells.filter((name) => !known.has(`${id}.${name}`)),
        id,
      ).toEqual([])
    }
  })

  it('share out the whole line', () => {
    for (const [id, columns] of Object.entries(TABLES)) {
      expect(
        columns.reduce((sum, column) => sum + column.width, 0),
        id,
      ).toBe(100)
    }
  })
})
