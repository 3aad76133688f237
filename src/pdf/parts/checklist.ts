import type { ChecklistBlock } from '../../summary/paper'
import { stack, type Box } from '../boxes/box'
import type { Look } from '../look'
import { INK } from '../ink'
import { hanging, type MarkOf } from './hanging'
import { prose } from './prose'

export const checklist = (block: ChecklistBlock, look: Look): Box => {
  const { body, gap } = look.measures
  const items = block.items.map((item) =>
    hanging(look, body * 1.7, tickMark, (inner) => [prose(item, inner, { tag: null })]),
  )
  return stack(look.room, items, { gap, tag: { type: 'L', numbering: 'None' } })
}

const tickMark: MarkOf = ({ room, measures }, align) => {
  const size = measures.body * 0.86
  const left = align === 'end' ? room - size : 0
  // it reaches a little below the letters, as it does above small ones
  return { box: stack(room, [tickBox(size)], { padding: { left } }), baseline: measures.body * 0.75 }
}

/** Drawn, not a character: it is a place for a pen. */
export const tickBox = (size: number): Box => {
  const edge = { weight: 0.9, color: INK.strong }
  const edges = { top: edge, right: edge, bottom: edge, left: edge }
  return stack(size, [], { height: size, edges, flow: { solid: true } })
}
