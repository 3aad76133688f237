/** Every description has its words, no word is left over, and the words keep to the house rules. */
import { describe, expect, it } from 'vitest'
import { wordsIn } from '../../tests/support/readingGrade'
import { NEVER_ASKED, type Field } from '../form/field'
import { fieldId, groupId, pickOptions, type Group, type Step } from '../form/step'
import { words as stepWords } from '../i18n/languages/en/steps'
import { words as spanishWords } from '../i18n/languages/es/steps'
import { TABLES } from '../summary/tables'
import { STEPS } from './index'

const words: Readonly<Record<string, string>> = stepWords
const steps: readonly Step[] = STEPS

interface FieldPlace {
  id: string
  field: Field
  name: string
  group: Group
  groupId: string
  step: Step
}

const groups = steps.flatMap((step) =>
  Object.entries(step.groups).map(([name, group]) => ({ id: groupId(step.id, name), group, step })),
)
const fields: readonly FieldPlace[] = groups.flatMap(({ id, group, step }) =>
  Object.entries(group.fields).map(([name, field]) => ({
    id: fieldId(...(id.split('.') as [string, string]), name),
    field,
    name,
    group,
    groupId: id,
    step,
  })),
)

const isAsked = (field: Field): boolean => !NEVER_ASKED.has(field.kind)
const prints = ({ field, group }: FieldPlace): boolean =>
  group.summary !== 'never' && field.kind !== 'switch' && !NEVER_ASKED.has(field.kind)
const optionsOf = (field: Field): readonly string[] => ('options' in field ? field.options : [])

/** Whether some of the questions stand behind a lid of the page. */
const hasLid = (group: Group): boolean =>
  (group.kind === 'record' || group.kind === 'perPick') &&
  Object.values(group.fields).some((field) => field.more === true || field.short === 'more')

/** The fields whose words head a column. */
const headsColumn = ({ groupId, name, group }: FieldPlace): boolean => {
  const table = TABLES[groupId]
  return group.kind === 'list' && (table === undefined || table.some((column) => column.fields[0] === name))
}

const printsAny = (step: Step): boolean => fields.some((place) => place.step === step && prints(place))

/** Titles that are short enough already need no shorter name. */
const MOST_WORDS_IN_A_SHORT_NAME = 3

const required: readonly string[] = [
  ...steps.flatMap((step) => [
    `${step.id}.title`,
    `${step.id}.purpose`,
    // What stays on the screen, or beside the way, no therapist asks.
    ...(step.memoryOnly === true || step.aside === true ? [] : [`${step.id}.why`]),
    ...(printsAny(step) ? [`${step.id}.topic`] : []),
    ...(wordsIn(words[`${step.id}.title`] ?? '').length > MOST_WORDS_IN_A_SHORT_NAME ? [`${step.id}.short`] : []),
  ]),
  ...groups.flatMap(({ id, group }) => [
    `${id}.name`,
    ...(group.kind === 'list' || group.kind === 'picks' ? [`${id}.label`, `${id}.paper`] : []),
    ...(group.kind === 'picks' || (group.kind === 'list' && group.none) ? [`${id}.saidNone`] : []),
    ...(group.kind === 'picks'
      ? [
          ...(Object.keys(group.options).length > 1
            ? Object.keys(group.options).map((one) => `${id}.group.${one}`)
            : []),
          ...pickOptions(group).map((option) => `${id}.option.${option}`),
        ]
      : []),
  ]),
  ...fields.flatMap((place) => {
    const { id, field } = place
    return [
      ...(isAsked(field) ? [`${id}.label`] : []),
      ...optionsOf(field).map((option) => `${id}.option.${option}`),
      ...(field.kind === 'scale' ? [`${id}.low`, `${id}.high`] : []),
      ...(prints(place) ? [`${id}.paper`] : []),
      ...(prints(place) && headsColumn(place) && TABLES[place.groupId] !== undefined ? [`${id}.column`] : []),
    ]
  }),
]

const optional: readonly string[] = [
  // A line beside the step, not of it: `src/app/TheirWordsFirst.tsx`.
  'concerns.theirWords',
  ...steps.flatMap((step) => [`${step.id}.intro`, `${step.id}.short`]),
  ...groups.flatMap(({ id, group }) => [
    `${id}.topic`,
    ...(group.kind === 'list' || group.kind === 'picks' ? [`${id}.help`, `${id}.search`] : []),
    ...(group.kind === 'picks'
      ? pickOptions(group).flatMap((option) => [`${id}.said.${option}`, `${id}.search.${option}`])
      : []),
    ...(group.starts === 'private' ? [`${id}.private`] : []),
    ...(hasLid(group) ? [`${id}.more`, `${id}.more.help`] : []),
    ...(group.kind === 'list' ? [`${id}.item`, `${id}.add`, ...(group.none ? [`${id}.none`] : [])] : []),
  ]),
  ...fields.flatMap((place) => [
    ...(isAsked(place.field) ? [`${place.id}.help`] : []),
    ...(place.field.kind === 'choice' && place.field.toldBy !== undefined
      ? place.field.options.map((option) => `${place.id}.search.${option}`)
      : []),
    ...(place.groupId === 'about.bodyWords' ? [`${place.id}.part`] : []),
    ...(prints(place)
      ? optionsOf(place.field)
          .filter((option) => option !== 'preferNot')
          .flatMap((option) => [`${place.id}.said.${option}`, `${place.id}.mine.${option}`])
      : []),
    ...(prints(place) && place.field.kind === 'approximateDate' ? [`${place.id}.unsure`] : []),
    ...(prints(place) && headsColumn(place) ? [`${place.id}.column`] : []),
    ...(prints(place) ? [`${place.id}.past`] : []),
  ]),
]

describe('the words of the steps', () => {
  it('are there for every description', () => {
    expect(required.filter((key) => (words[key] ?? '').trim() === '')).toEqual([])
  })

  it('tell the lids of one page apart', () => {
    for (const step of steps) {
      const lids = groups.filter((one) => one.step === step && hasLid(one.group)).map(({ id }) => words[`${id}.more`])
      expect(new Set(lids).size, step.id).toBe(lids.length)
    }
  })

  // Below "Do you think of hurting yourself?" it would say: not so far.
  it('say “Not yet” alone only below how to talk, and below what may come', () => {
    for (const language of [stepWords, spanishWords]) {
      const alone = Object.entries(language).filter(([key, text]) => key.endsWith('.option.notYet') && text.length < 15)
      expect(alone.map(([key]) => key).toSorted()).toEqual([
        'details.now.mark.option.notYet',
        'relationships.partners.knows.option.notYet',
        'topics.picked.how.option.notYet',
      ])
    }
  })

  it('are used by a description, every one', () => {
    const known = new Set([...required, ...optional])
    // `.own`: the same in the person's own words for parts of the body.
    expect(Object.keys(words).filter((key) => !known.has(key.replace(/\.own$/, '')))).toEqual([])
    expect(Object.keys(words).filter((key) => key.endsWith('.own') && !(key.replace(/\.own$/, '') in words))).toEqual(
      [],
    )
  })

  it('ask each question of a step in words of its own', () => {
    for (const step of steps) {
      const labels = fields.filter((place) => place.step === step).map((place) => words[`${place.id}.label`])
      const asked = labels.filter((label) => label !== undefined)
      expect(
        asked.filter((label, i) => asked.indexOf(label) !== i),
        step.id,
      ).toEqual([])
    }
  })

  it('have a short name of three words at most', () => {
    const names = Object.entries(words).filter(([key]) => /^\w+\.short$/.test(key))
    expect(names.filter(([, name]) => wordsIn(name).length > MOST_WORDS_IN_A_SHORT_NAME)).toEqual([])
  })

  it('are plain text with curly apostrophes and quotes', () => {
    expect(Object.entries(words).filter(([, text]) => /['"<>]|\s{2}|^\s|\s$|\.\.\.$/.test(text))).toEqual([])
  })

  it('never speak of answers that are saved: they are not', () => {
    expect(Object.entries(words).filter(([, text]) => /\b(saved?|stored?|nothing gets lost)\b/i.test(text))).toEqual([
      // A shop.
      ['medicines.taking.any.help', words['medicines.taking.any.help']],
      ['medicines.list.kind.option.otc', words['medicines.list.kind.option.otc']],
      ['medicines.list.kind.said.otc', words['medicines.list.kind.said.otc']],
    ])
  })
})

describe('the words on paper', () => {
  const papers = fields.filter(prints).map((place) => ({ ...place, paper: words[`${place.id}.paper`] ?? '' }))
  const isSentence = (paper: string): boolean => /\{(value|when)\}/.test(paper)

  it('are sentences with one place, or labels without a stop', () => {
    for (const { id, paper, group, field } of papers) {
      if (!isSentence(paper)) expect(paper, id).toMatch(/^\p{Lu}.*[\p{L}?]$/u)
      // What is said about a pick follows its name after a colon, so it is no sentence of its own.
      // What goes on under the first words of a table's cell is said as it is.
      else if (group.kind === 'list' && paper === '{value}') expect(field.kind, id).toBe('choice')
      else if (group.kind === 'picks') expect(paper, id).toMatch(/^(\p{Ll}[^{}]* )?\{value\}$/u)
      else expect(paper, id).toMatch(/^(\p{Lu}[^{}]* )?\{(value|when)\}( [^{}]*)?\.$/u)
    }
  })

  /** Proper names, and "I". */
  const STARTS_LARGE = /^(I\b|HIV|ADHD|OCD|PTSD|MDMA|GHB|Two-Spirit|\d|“)/

  /** Rows that head a table or a list of their own keep the option's label. */
  const STANDS_ALONE = new Set(['visit.bring.things'])

  /** What a picked option adds to the page. */
  const saidOf = (id: string, option: string): string =>
    words[`${id}.said.${option}`] ?? words[`${id}.option.${option}`] ?? ''

  const said = papers
    .filter(({ id }) => !STANDS_ALONE.has(id))
    .flatMap(({ id, paper, field, group }) =>
      optionsOf(field)
        .filter((option) => option !== 'preferNot')
        .map((option) => ({
          key: `${id}.said.${option}`,
          text: saidOf(id, option),
          paper,
          inTable: group.kind === 'list',
          group,
        })),
    )

  it('let every option read well in its sentence or after its label', () => {
    for (const { key, text, paper, inTable, group } of said) {
      expect(text, key).not.toMatch(/\.$/)
      if (paper === '{value}.') expect(text, key).toMatch(/^[\p{Lu}]/u)
      else if (!inTable || paper.includes('{value}')) {
        expect(STARTS_LARGE.test(text) || /^\p{Ll}/u.test(text), `${key} (${group.kind}): ${text}`).toBe(true)
      }
    }
  })

  it('say "not sure" in the first person', () => {
    const unsure = said.filter(({ key }) => /\.(unsure|notSure)$/.test(key))
    expect(unsure.filter(({ text }) => !/\bI am not sure\b/.test(text)).map(({ key }) => key)).toEqual([])
  })

  it('never leave "these", "yes" or "something else I will write" without what they point at', () => {
    for (const { key, text } of said) expect(text, key).not.toMatch(/^(yes|no)$|\bof these\b|I will write/i)
  })

  it('are in the first person and name no reason', () => {
    for (const { id, paper } of papers) expect(paper, id).not.toMatch(/\b(you|your|caused?|because|due to)\b/i)
    for (const { key, text } of said) expect(text, key).not.toMatch(/\b(your|caused?|due to)\b/i)
  })
})
