import type { QuestionBlock } from '../../summary/paper'
import { stack, type Box } from '../boxes/box'
import type { Look } from '../look'
import { hanging, written } from './hanging'
import { prose } from './prose'
import { ruledLines } from './ruled'

/** Questions that follow each other, each with room for the answer and whole on one page. */
export const questions = (blocks: readonly QuestionBlock[], look: Look): Box => {
  const { body, gap } = look.measures
  const items = blocks.map((block) => {
    const indent = body * (0.6 + String(block.number).length * 0.6)
    const item = hanging(look, indent, written(`${block.number}.`, { bold: true }), (inner) => [
      prose(block.text, inner, { tag: null }),
      ...ruledLines(block.answerLines, inner),
    ])
    const below = block.answerLines > 0 ? gap : 0
    return stack(look.room, [item], { padding: { bottom: below }, flow: { keep: true } })
  })
  return stack(look.room, items, { gap: gap * 0.75, tag: { type: 'L', numbering: 'Decimal' } })
}
