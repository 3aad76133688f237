/**
 * The call sheet: what to ask therapists before a visit is booked, one under the other, and a column for each to write
 * in. It is for the person alone, so nothing but the list of therapists is handed in: no other answer can reach it.
 */
import type { ListGroup } from '../form/step'
import type { AnyValue, ItemOf } from '../form/values'
import { ABOUT, say, sayOf, spokenLanguage } from '../i18n'
import { handRoom } from './handRoom'
import { words, type HandLines, type PaperDocument, type TableBlock, type Text } from './paper'
import { own } from './texts'
import type { PageSettings } from './settings'

/** So many columns and the questions stand side by side in the largest letters, too. */
const COLUMNS = 3
/** What the questions have of the line beside so many columns; table.css says the same. */
const QUESTIONS_WIDTH: Readonly<Record<number, number>> = { 1: 0.4, 2: 0.36, 3: 0.31 }

/** A few words, or a pick, fit on one line of a hand; the rest gets two. */
const ONE_LINE: ReadonlySet<string> = new Set(['contact', 'next'])

function cellText(id: string, value: AnyValue | undefined): Text[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [own(value.trim())]
  const picked = typeof value === 'object' && value !== null && 'picked' in value ? value.picked : ''
  return typeof picked === 'string' && picked !== '' ? [words(sayOf(`${id}.option.${picked}`))] : []
}

const nameOf = (item: ItemOf | undefined): string => {
  const name = item?.values['name']
  return typeof name === 'string' ? name.trim() : ''
}

/** Who it is; where nobody stands yet, which one. */
const headOf = (item: ItemOf | undefined, i: number): Text =>
  nameOf(item) === '' ? words(say('callSheet.therapist', { n: i + 1 })) : own(nameOf(item))

interface Asked {
  label: Text
  cells: Text[][]
  handLines: HandLines
}

function askedOf(id: string, group: ListGroup, columns: readonly (ItemOf | undefined)[]): Asked[] {
  // A name stands at the head of its column, and nowhere else; where one is lacking, a hand needs a place for it.
  const takesNames = columns.some((item) => nameOf(item) === '')
  return Object.keys(group.fields)
    .filter((name) => name !== 'name')
    .map((name) => {
      const isNamed = name === 'contact' && takesNames
      const cells = columns.map((item) => cellText(`${id}.${name}`, item?.values[name]))
      const lines: HandLines = ONE_LINE.has(name) && !isNamed ? 1 : 2
      return {
        label: words(isNamed ? say('callSheet.row.name') : sayOf(`callSheet.row.${name}`)),
        cells,
        handLines: cells.some((cell) => cell.length === 0) ? lines : 0,
      }
    })
}

function tableOf(columns: readonly (ItemOf | undefined)[], asked: readonly Asked[]): TableBlock {
  const questions = QUESTIONS_WIDTH[columns.length] ?? QUESTIONS_WIDTH[COLUMNS] ?? 0
  return {
    kind: 'table',
    // The heading above says it.
    caption: [],
    heads: [words(say('callSheet.ask')), ...columns.map(headOf)],
    widths: [questions, ...columns.map(() => (1 - questions) / columns.length)],
    rows: asked.map(({ label, cells }) => [[label], ...cells]),
  }
}

/**
 * @param id of the list, `step.group`
 * @param group its description
 * @param items what was written of each therapist, a column for each; none makes a blank sheet for three
 * @param look the paper and the letters
 */
export function callSheet(
  id: string,
  group: ListGroup,
  items: readonly ItemOf[],
  look: Pick<PageSettings, 'paper' | 'letters'>,
): PaperDocument {
  const columns = items.length === 0 ? Array.from({ length: COLUMNS }, () => undefined) : items
  const asked = askedOf(id, group, columns)
  const table = tableOf(columns, asked)
  const heading = words(say('callSheet.heading'))
  const document: PaperDocument = {
    language: ABOUT[spokenLanguage()].tag,
    // Always the plain one: a sheet that lies about tells nothing by its head.
    title: words(say('paper.title.plain')),
    paper: look.paper,
    letters: look.letters,
    header: [words(say('callSheet.how'))],
    front: [],
    parts: [],
    closing: words(say('sheet.closing')),
    footer: words(say('paper.footer', { page: '{page}', pages: '{pages}' })),
  }
  const wanted = asked.map(({ handLines }) => handLines)
  const handLines = handRoom(document, heading, table, wanted)
  return { ...document, parts: [{ id: 'calls', heading, blocks: [{ ...table, handLines }] }] }
}
