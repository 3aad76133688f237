import type { RuledBlock } from '../../summary/paper'
import { stack, type Box } from '../boxes/box'
import type { Look } from '../look'
import { INK } from '../ink'
import { prose } from './prose'

export const ruled = (block: RuledBlock, look: Look): Box => {
  const { gap } = look.measures
  const prompt =
    block.prompt === undefined
      ? []
      : [stack(look.room, [prose(block.prompt, look, { bold: true })], { flow: { withNext: true } })]
  return stack(look.room, [...prompt, ...ruledLines(block.lines, look)], { padding: { top: gap, bottom: gap } })
}

/** Lines to write on, 8 mm apart (10 in large letters), light enough to write over. */
export const ruledLines = (count: number, { room, measures }: Look): Box[] => {
  const edges = { bottom: { weight: 0.6, color: INK.line } }
  return Array.from({ length: count }, () => stack(room, [], { height: measures.rule, edges, flow: { solid: true } }))
}
