/**
 * The call sheet: what to ask therapists before a visit is booked, one under the other, and a column for each to write
 * in. It is for the person alone, so nothing but the list of therapists is handed in: no other answer can reach it.
 */
import type { ListGroup } from '../form/step'
import type { AnyValue, ItemOf } from '../form/values'
import { ABOUT, say, sayOf, spokenLanguage } from '../i18n'
import { words, type PaperDocument, type TableBlock, type Text } from './paper'
import { own } from './phrases'
import type { PageSettings } from './settings'

/** Three columns and the questions stand side by side in the largest letters, too. */
const COLUMNS = 3
const QUESTIONS_WIDTH = 0.31

/** A few words, or a pick, fit on one line of a hand; the rest gets two. */
const ONE_LINE: ReadonlySet<string> = new Set(['name', 'contact', 'next'])

function cellText(id: string, value: AnyValue | undefined): Text[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [own(value.trim())]
  const picked = typeof value === 'object' && value !== null && 'picked' in value ? value.picked : ''
  return typeof picked === 'string' && picked !== '' ? [words(sayOf(`${id}.option.${picked}`))] : []
}

/** Who it is; where nobody stands yet, which one. */
function headOf(item: ItemOf | undefined, i: number): Text {
  const name = item?.values['name']
  return typeof name === 'string' && name.trim() !== ''
    ? own(name.trim())
    : words(say('callSheet.therapist', { n: i + 1 }))
}

function table(id: string, group: ListGroup, items: readonly ItemOf[]): TableBlock {
  const columns = Array.from({ length: COLUMNS }, (_, i) => items[i])
  const names = Object.keys(group.fields)
  return {
    kind: 'table',
    // The heading above says it.
    caption: [],
    heads: [words(say('callSheet.ask')), ...columns.map(headOf)],
    widths: [QUESTIONS_WIDTH, ...columns.map(() => (1 - QUESTIONS_WIDTH) / COLUMNS)],
    handLines: names.map((name) => (ONE_LINE.has(name) ? 1 : 2)),
    rows: names.map((name) => [
      [words(sayOf(`callSheet.row.${name}`))],
      ...columns.map((item) => cellText(`${id}.${name}`, item?.values[name])),
    ]),
  }
}

/**
 * @param id of the list, `step.group`
 * @param group its description
 * @param items what was written of each therapist; none makes a blank sheet
 * @param look the paper and the letters
 */
export const callSheet = (
  id: string,
  group: ListGroup,
  items: readonly ItemOf[],
  look: Pick<PageSettings, 'paper' | 'letters'>,
): PaperDocument => ({
  language: ABOUT[spokenLanguage()].tag,
  // Always the plain one: a sheet that lies about tells nothing by its head.
  title: words(say('paper.title.plain')),
  paper: look.paper,
  letters: look.letters,
  header: [words(say('callSheet.how'))],
  front: [],
  parts: [{ id: 'calls', heading: words(say('callSheet.heading')), blocks: [table(id, group, items)] }],
  closing: words(say('sheet.closing')),
  footer: words(say('paper.footer', { page: '{page}', pages: '{pages}' })),
})
