/** Groups of a summary as blocks of the page: sentences, labelled lines, lists and tables. */
import { say, sayIfAny, sayOf } from '../i18n'
import { phrase, pickText, valueText } from './phrases'
import { CONDITIONS, conditionText } from './conditionText'
import { joined } from './texts'
import { words, type LineBlock, type ListBlock, type PaperBlock, type TableBlock, type Text } from './paper'
import type { Block, GroupSummary, Line, Summary } from './summary'
import { TABLES, type Column } from './tables'
import { BODY_WORDS, bodyWordItems } from './theirs'

const fieldName = (line: Line): string => line.id.split('.')[2] ?? ''

/** Sentences run on in one paragraph; labelled answers stand on lines of their own. */
export function lineBlocks(lines: readonly Line[], summary: Summary): LineBlock[] {
  const phrases = lines.map((line) => phrase(line, summary))
  const sentences = phrases.filter((one) => one.label === undefined).map((one) => one.text)
  const paragraph: LineBlock[] = sentences.length === 0 ? [] : [{ kind: 'line', text: joined(sentences, ' ') }]
  const labelled = phrases.flatMap(({ label, text }): LineBlock[] =>
    label === undefined ? [] : [{ kind: 'line', label, text }],
  )
  return [...paragraph, ...labelled]
}

/** A cell: its first field as it is, the others as phrases of their own. */
function cell({ fields, pastHead }: Column, block: Block, summary: Summary): Text[] {
  return fields.flatMap((name, i): Text[] => {
    const line = block.lines.find((one) => fieldName(one) === name)
    if (line === undefined) return []
    if (i === 0 && !(line.isPast && pastHead !== undefined)) return [valueText(line, summary)]
    const { label, text } = phrase(line, summary)
    return [label === undefined ? text : [...label, { text: ' ' }, ...text]]
  })
}

/** A list as a table; columns in which nothing was said are left out and the others share their room. */
export function tableBlock(group: GroupSummary, summary: Summary, blocks = group.blocks): TableBlock {
  const all: readonly Column[] = TABLES[group.id] ?? group.fields.map((name) => ({ fields: [name], width: 1 }))
  const columns = all.filter(
    (column, i) =>
      i === 0 || blocks.some((block) => block.lines.some((line) => column.fields.includes(fieldName(line)))),
  )
  const total = columns.reduce((sum, column) => sum + column.width, 0)
  const isPast = blocks.every(({ lines }) => lines.every((line) => line.isPast))
  const head = (column: Column): Text => {
    if (isPast && column.pastHead !== undefined) return words(say(column.pastHead))
    const id = `${group.id}.${column.fields[0] ?? ''}`
    // "Since" above what is over would be read as since when it is over.
    const past = isPast ? sayIfAny(`${id}.past`) : undefined
    return words(past ?? sayIfAny(`${id}.column`) ?? sayOf(`${id}.label`))
  }
  return {
    kind: 'table',
    caption: words(sayOf(`${group.id}.paper`)),
    heads: columns.map(head),
    widths: columns.map((column) => column.width / total),
    rows: blocks.map((block) => columns.map((column) => cell(column, block, summary))),
  }
}

/** A pick with what was said about it: "My body: please go gently; …". */
function pickLine(block: Block, summary: Summary): Text {
  if (block.groupId === CONDITIONS) return conditionText(block, summary, { note: true, since: true, now: true })
  const about = block.lines
    .filter((line) => fieldName(line) !== 'what' || block.itemId !== 'other')
    .map((line): Text => {
      const { label, text } = phrase(line, summary)
      return label === undefined ? text : [...label, { text: ' ' }, ...text]
    })
  return joined([pickText(block, summary), joined(about, '; ')], ': ')
}

/** Picks: in a row when nothing was said about them, else a list. */
export function pickBlocks(group: GroupSummary, summary: Summary): (LineBlock | ListBlock)[] {
  const label = words(`${sayOf(`${group.id}.paper`)}:`)
  if (group.blocks.every((block) => block.lines.every((line) => fieldName(line) === 'what'))) {
    return [
      {
        kind: 'line',
        label,
        text: joined(
          group.blocks.map((block) => pickText(block, summary)),
          '; ',
        ),
      },
    ]
  }
  return [
    { kind: 'line', label, text: [] },
    { kind: 'list', ordered: false, items: group.blocks.map((block) => pickLine(block, summary)) },
  ]
}

/** As on the front page: a line for each part would name those that somebody would rather not hear named. */
const bodyWordBlocks = ({ lines }: Block, summary: Summary): LineBlock[] =>
  lines.length === 0
    ? []
    : [{ kind: 'line', label: words(say('front.bodyWords')), text: joined(bodyWordItems(lines, summary), '; ') }]

/** What a group says on the page. */
export function groupBlocks(group: GroupSummary, summary: Summary): PaperBlock[] {
  if (group.blocks.length === 0) {
    return group.instead === 'none' ? [{ kind: 'line', text: words(sayOf(`${group.id}.saidNone`)) }] : []
  }
  if (group.id === BODY_WORDS) return group.blocks.flatMap((block) => bodyWordBlocks(block, summary))
  switch (group.kind) {
    case 'record':
    case 'perPick':
      return group.blocks.flatMap((block) => lineBlocks(block.lines, summary))
    case 'list':
      return [tableBlock(group, summary)]
    case 'picks':
      return pickBlocks(group, summary)
  }
}
