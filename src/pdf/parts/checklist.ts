import type { ChecklistBlock } from '../../summary/paper'
import { row, stack, type Box } from '../boxes/box'
import { inRoom, type Look } from '../look'
import { INK } from '../ink'
import { prose } from './prose'

export const checklist = (block: ChecklistBlock, look: Look): Box => {
  const { body, gap } = look.measures
  const indent = body * 1.7
  const inner = inRoom(look, look.room - indent)
  const items = block.items.map((item) =>
    row(
      [
        stack(indent, [tickBox(body * 0.86)], { padding: { top: body * 0.24 } }),
        stack(inner.room, [prose(item, inner, { tag: null })], { tag: { type: 'LBody' } }),
      ],
      { tag: { type: 'LI' } },
    ),
  )
  return stack(look.room, items, { gap, tag: { type: 'L', numbering: 'None' } })
}

/** Drawn, not a character: it is a place for a pen. */
export const tickBox = (size: number): Box => {
  const edge = { weight: 0.9, color: INK.strong }
  const edges = { top: edge, right: edge, bottom: edge, left: edge }
  return stack(size, [], { height: size, edges, flow: { solid: true } })
}
