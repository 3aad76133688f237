import type { QuoteBlock } from '../../summary/paper'
import { stack, type Box } from '../boxes/box'
import { inRoom, type Look } from '../look'
import { INK } from '../ink'
import { prose } from './prose'

/** The person's own words, beside a light bar. */
export const quote = (block: QuoteBlock, look: Look): Box => {
  const inset = look.measures.body
  return stack(look.room, [prose(block.text, inRoom(look, look.room - inset))], {
    padding: { left: inset },
    edges: { left: { weight: 2, color: INK.bar } },
    tag: { type: 'BlockQuote' },
  })
}
