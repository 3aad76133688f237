import type { PaperBlock, QuestionBlock } from '../../summary/paper'
import { stack, type Box } from '../boxes/box'
import type { Look } from '../look'
import { checklist } from './checklist'
import { choices } from './choices'
import { list } from './list'
import { prose } from './prose'
import { questions } from './questions'
import { quote } from './quote'
import { ruled } from './ruled'
import { table } from './table'
import { timeline } from './timeline'

/** The boxes of a part's blocks. Questions in a row are one list. */
export const blocks = (all: readonly PaperBlock[], look: Look): Box[] => {
  const boxes: Box[] = []
  let asked: QuestionBlock[] = []
  const endQuestions = (): void => {
    if (asked.length > 0) boxes.push(questions(asked, look))
    asked = []
  }
  for (const block of all) {
    if (block.kind === 'question') {
      asked.push(block)
      continue
    }
    endQuestions()
    boxes.push(boxOf(block, look))
  }
  endQuestions()
  return boxes
}

const boxOf = (block: Exclude<PaperBlock, QuestionBlock>, look: Look): Box => {
  const { gap, subheading } = look.measures
  switch (block.kind) {
    case 'line': {
      const said = prose(block.text, look, { label: block.label })
      // A label alone stands above what it names.
      return block.text.length > 0 ? said : stack(look.room, [said], { flow: { withNext: true } })
    }
    case 'quote':
      return quote(block, look)
    case 'subheading':
      return stack(look.room, [prose(block.text, look, { bold: true, size: subheading, tag: 'H3' })], {
        padding: { top: gap * 1.4 },
        flow: { withNext: true },
      })
    case 'list':
      return list(block, look)
    case 'table':
      return table(block, look)
    case 'ruled':
      return ruled(block, look)
    case 'timeline':
      return timeline(block, look)
    case 'choices':
      return choices(block, look)
    case 'checklist':
      return checklist(block, look)
  }
}
