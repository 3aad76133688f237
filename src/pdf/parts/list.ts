import { stack, type Box } from '../boxes/box'
import type { ListBlock } from '../../summary/paper'
import type { Look } from '../look'
import { hanging } from './hanging'
import { prose } from './prose'

export const list = (block: ListBlock, look: Look): Box => {
  const { body, gap } = look.measures
  const widest = block.ordered ? String(block.items.length).length + 1 : 1
  const indent = body * (0.5 + widest * 0.5)
  const items = block.items.map((item, i) => {
    const mark = prose(block.ordered ? `${i + 1}.` : '•', { ...look, room: indent }, { quiet: true, tag: null })
    return hanging(look, indent, mark, (inner) => [prose(item, inner, { tag: null })])
  })
  return stack(look.room, items, {
    gap: gap * 0.5,
    tag: { type: 'L', numbering: block.ordered ? 'Decimal' : 'Disc' },
  })
}
