import { stack, type Box } from '../boxes/box'
import { INDENT } from '../../summary/measures'
import type { ListBlock } from '../../summary/paper'
import type { Look } from '../look'
import { hanging, written } from './hanging'
import { prose } from './prose'

export const list = (block: ListBlock, look: Look): Box => {
  const { body, gap } = look.measures
  // room for "9.", and half a letter for each further figure
  const further = block.ordered ? String(block.items.length).length - 1 : -1
  const indent = body * (INDENT.item + further * 0.5)
  const items = block.items.map((item, i) => {
    const mark = written(block.ordered ? `${i + 1}.` : '•', { quiet: true })
    return hanging(look, indent, mark, (inner) => [prose(item, inner, { tag: null })])
  })
  return stack(look.room, items, {
    gap: gap * 0.5,
    tag: { type: 'L', numbering: block.ordered ? 'Decimal' : 'Disc' },
  })
}
