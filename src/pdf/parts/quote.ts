import { INDENT } from '../../summary/measures'
import type { QuoteBlock } from '../../summary/paper'
import { stack, type Box } from '../boxes/box'
import { firstLine } from '../boxes/firstLine'
import { inRoom, type Look } from '../look'
import { INK } from '../ink'
import { prose } from './prose'

/** The person's own words, beside a light bar: at the side where the words begin. */
export const quote = (block: QuoteBlock, look: Look): Box => {
  const inset = look.measures.body * INDENT.quote
  const said = prose(block.text, inRoom(look, look.room - inset))
  const bar = { weight: 2, color: INK.bar }
  const isTurned = firstLine(said)?.line.rtl === true
  return stack(look.room, [said], {
    padding: { left: isTurned ? 0 : inset },
    edges: isTurned ? { right: bar } : { left: bar },
    tag: { type: 'BlockQuote' },
  })
}
