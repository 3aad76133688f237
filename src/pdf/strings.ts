import type { PaperBlock, PaperDocument, PaperPart, Text } from '../summary/paper'
import type { Timeline } from '../summary/timeline/model'

/** What a string is on the paper: the heads of a table may print once, several times, or beside each answer. */
export type StringRole = 'text' | 'head' | 'footer' | 'figure'
type Change = (text: string, role: StringRole) => string

/**
 * The same document with `change` applied to every string that is printed, in reading order. It is the one place that
 * knows where strings stand in a document, so that cleaning, coverage and the loss guard all see every one of them.
 */
export const mapStrings = (document: PaperDocument, change: Change): PaperDocument => ({
  ...document,
  title: inText(document.title, change),
  header: document.header.map((line) => inText(line, change)),
  front: document.front.map((part) => inPart(part, change)),
  parts: document.parts.map((part) => inPart(part, change)),
  closing: inText(document.closing, change),
  footer: inText(document.footer, change, 'footer'),
})

const inPart = (part: PaperPart, change: Change): PaperPart => ({
  ...part,
  heading: inText(part.heading, change),
  blocks: part.blocks.map((block) => inBlock(block, change)),
})

const inText = (text: Text, change: Change, role: StringRole = 'text'): Text =>
  text.map((span) => ({ ...span, text: change(span.text, role) }))

/** What may be written into the figure; which months and years are, its geometry decides. */
const inTimeline = (timeline: Timeline, change: Change): Timeline => {
  const figure = (text: Text): Text => inText(text, change, 'figure')
  return {
    ...timeline,
    todayLabel: figure(timeline.todayLabel),
    months: timeline.months.map(figure),
    lanes: timeline.lanes.map((lane) => ({ ...lane, label: figure(lane.label) })),
    alt: figure(timeline.alt),
  }
}

const inBlock = (block: PaperBlock, change: Change): PaperBlock => {
  switch (block.kind) {
    case 'line': {
      const label = block.label === undefined ? {} : { label: inText(block.label, change) }
      return { ...block, ...label, text: inText(block.text, change) }
    }
    case 'quote':
    case 'subheading':
    case 'question':
      return { ...block, text: inText(block.text, change) }
    case 'list':
    case 'checklist':
      return { ...block, items: block.items.map((item) => inText(item, change)) }
    case 'choices':
      return {
        ...block,
        ...(block.prompt && { prompt: inText(block.prompt, change) }),
        choices: block.choices.map((choice) => inText(choice, change)),
        ...(block.other && { other: inText(block.other, change) }),
      }
    case 'ruled':
      return block.prompt === undefined ? block : { ...block, prompt: inText(block.prompt, change) }
    case 'timeline':
      return { ...block, timeline: inTimeline(block.timeline, change) }
    case 'table':
      return {
        ...block,
        caption: inText(block.caption, change),
        heads: block.heads.map((head) => inText(head, change, 'head')),
        rows: block.rows.map((row) => row.map((cell) => cell.map((paragraph) => inText(paragraph, change)))),
      }
  }
}

/** Every word of a document in a row: which letters it needs. */
export const allText = (document: PaperDocument): string => {
  let all = ''
  mapStrings(document, (text) => {
    all += `${text}\n`
    return text
  })
  return all
}
