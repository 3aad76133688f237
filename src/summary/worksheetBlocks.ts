/** Questions as things to fill in with a pen: boxes to tick, numbers to ring, lines and tables to write in. */
import { offeredIn, placeOf, type Version } from '../form/shown'
import { OTHER, type Field } from '../form/field'
import { fieldId, groupId, type Group, type ListGroup, type PicksGroup } from '../form/step'
import { say, sayIfAny, sayOf } from '../i18n'
import { words, type ChoicesBlock, type PaperBlock, type RuledBlock, type TableBlock, type Text } from './paper'
import { TABLES } from './tables'

/** Between things to ring or to choose from; a line may end after it. */
const GAP = '\u00a0\u00a0 '

/** What a blank says as well: "prefer not to say", and "none of these" among several. */
const saidByABlank = (id: string, several: boolean): boolean => id === 'preferNot' || (several && id === 'none')

/** Boxes to tick; "something else" comes last, with a line to write on. */
function toTick(ids: readonly string[], key: (id: string) => string, prompt?: Text, several = true): ChoicesBlock {
  const offered = ids.filter((id) => !saidByABlank(id, several))
  return {
    kind: 'choices',
    ...(prompt && { prompt }),
    choices: offered.filter((id) => id !== OTHER).map((id) => words(sayOf(key(id)))),
    ...(offered.includes(OTHER) && { other: words(`${sayOf(key(OTHER))}:`) }),
  }
}

/** Rows of the tables, by list; others get `ROWS`. Medicines are many, and what is left over goes on the back. */
const ROWS_OF: Readonly<Record<string, number>> = { 'medicines.list': 5, 'life.changes': 1 }
const ROWS = 2
/** The questions are the heart of the page: their list is all lines. */
const LINES_FOR_QUESTIONS = 6

/** What the rest of a sheet turns around gets more room than other long answers. */
const LINES_OF: Readonly<Record<string, number>> = {
  'concerns.own.words': 3,
  'details.story.words': 3,
  'goals.words.own': 3,
  'about.words.avoid': 1,
  'afterVisit.heard.words': 8,
  'afterVisit.try.words': 6,
  'afterVisit.ask.words': 5,
}
const LINES = 2

/** How a question of a kind is filled in; `hint` only where the question is not clear without it. */
function fieldToFill(id: string, field: Field): PaperBlock[] {
  const label = sayOf(`${id}.label`)
  const hint = sayIfAny(`worksheet.hint.${id}`)
  const prompt = words(hint === undefined ? label : `${label} ${hint}`)
  const ruled = (lines: number): RuledBlock[] => [{ kind: 'ruled', prompt, lines, beside: true }]
  switch (field.kind) {
    case 'text':
    case 'date':
    case 'time':
    case 'number':
    case 'approximateDate':
      return ruled(1)
    case 'longText':
      return ruled(LINES_OF[id] ?? LINES)
    case 'choice':
    case 'choices':
      return [toTick(field.options, (one) => `${id}.option.${one}`, prompt, field.kind === 'choices')]
    case 'scale':
      return [{ kind: 'line', label: prompt, text: words(numbers(sayOf(`${id}.low`), sayOf(`${id}.high`))) }]
    // Picks among what was ticked above: a mark there.
    case 'references':
      return [{ kind: 'line', label: prompt, text: words(say('worksheet.mark')) }]
    case 'switch':
    case 'origin':
    case 'work':
    case 'records':
      return []
  }
}

const numbers = (low: string, high: string): string =>
  `${say('worksheet.ring')} ${low}${GAP}${Array.from({ length: 11 }, (_, n) => n).join(GAP)}${GAP}${high}`

/** Things to tick, by their groups; then what is asked about each tick, once, for all. */
function picksToFill(id: string, group: PicksGroup, version: Version): PaperBlock[] {
  const { options, bySearch } = offeredIn(group, version, {}, [])
  const groups = Object.entries(options).filter(([name]) => !bySearch.includes(name))
  const ticks = groups.map(([name, ids]) => {
    const isNamed = groups.length > 1 && ids.some((one) => one !== OTHER)
    return toTick(ids, (one) => `${id}.option.${one}`, isNamed ? words(sayOf(`${id}.group.${name}`)) : undefined)
  })
  // The line of "something else" stands beside its box.
  const asked = Object.entries(group.fields).filter(([, field]) => !field.more && field.when === undefined)
  return [
    { kind: 'subheading', text: words(sayOf(`${id}.label`)) },
    ...ticks,
    ...asked.flatMap(([name, field]): PaperBlock[] => {
      const about = `${id}.${name}`
      if (field.kind !== 'choice') return fieldToFill(about, field)
      const numbered = field.options.map((one, i) => `${i + 1}\u00a0${sayOf(`${about}.option.${one}`)}`)
      const text = words(`${say('worksheet.beside')} ${numbered.join(GAP)}`)
      return [{ kind: 'line', label: words(sayOf(`${about}.label`)), text }]
    }),
  ]
}

function listToFill(id: string, group: ListGroup): PaperBlock[] {
  if (id === 'questions.list') {
    return [{ kind: 'ruled', prompt: words(say('worksheet.questions')), lines: LINES_FOR_QUESTIONS }]
  }
  // Most have one to tell about, or none: a line has room for a name and a year, a table would take a page more.
  if (id === 'relationships.partners') {
    return [{ kind: 'ruled', prompt: words(sayOf(`${id}.label`)), lines: 1, beside: true }]
  }
  const all = TABLES[id] ?? Object.keys(group.fields).map((name) => ({ fields: [name], width: 1 }))
  const columns = all.filter(({ fields }) => !group.fields[fields[0] ?? '']?.more)
  const total = columns.reduce((sum, { width }) => sum + width, 0)
  const head = (name: string): string => sayIfAny(`${id}.${name}.column`) ?? sayOf(`${id}.${name}.label`)
  const table: TableBlock = {
    kind: 'table',
    caption: words(sayOf(`${id}.label`)),
    heads: columns.map(({ fields }) => words(head(fields[0] ?? ''))),
    widths: columns.map(({ width }) => width / total),
    rowHeight: 'write',
    rows: Array.from({ length: ROWS_OF[id] ?? ROWS }, () => columns.map(() => [])),
  }
  return [table]
}

/** What a version asks in a group, as blocks; nothing when it asks nothing there. Lists stand on the short one's sheet. */
export function groupToFill(step: string, name: string, group: Group, version: Version): PaperBlock[] {
  const id = groupId(step, name)
  if (group.summary === 'never') return []
  if (group.kind === 'picks') return group.short ? picksToFill(id, group, version) : []
  if (group.kind === 'list') return group.short ? listToFill(id, group) : []
  const asked = Object.entries(group.fields).filter(([, field]) => placeOf(field, group, version) === 'asked')
  const blocks = asked.flatMap(([key, field]) => fieldToFill(fieldId(step, name, key), field))
  // For some concerns other things are asked; on paper the person finds the right place by its heading.
  const heading = blocks.length === 0 ? undefined : sayIfAny(`worksheet.for.${id}`)
  return heading === undefined ? blocks : [{ kind: 'subheading', text: words(heading) }, ...blocks]
}
