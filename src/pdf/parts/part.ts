import type { PaperPart } from '../../summary/paper'
import { row, stack, type Box } from '../boxes/box'
import { frontColumns } from '../../summary/measures'
import { inRoom, type Look } from '../look'
import { INK } from '../ink'
import { blocks } from './block'
import { prose } from './prose'

const newPage = (part: PaperPart) => (part.newPage ? { flow: { newPage: true } } : {})

/** A part of the page to be read in two minutes: its name in the margin, so that the eye finds it without reading. */
export const frontPart = (part: PaperPart, look: Look): Box => {
  const { body, gap, frontPadding } = look.measures
  const { margin, room } = frontColumns(look.measures)
  const heading = prose(part.heading, inRoom(look, margin === 0 ? room : margin - body), { bold: true, tag: 'H2' })
  const text = stack(room, blocks(part.blocks, inRoom(look, room)), { gap: gap * 0.5 })
  const edges = { top: { weight: 0.6, color: INK.line } }
  const padding = { top: frontPadding, bottom: frontPadding }
  if (margin > 0)
    return row([stack(margin, [heading]), text], { padding, edges, ...newPage(part), turned: look.turned })
  return stack(look.room, [stack(room, [heading], { flow: { withNext: true } }), text], {
    padding,
    edges,
    ...newPage(part),
  })
}

export const detailPart = (part: PaperPart, look: Look): Box => {
  const { gap, heading } = look.measures
  const head = stack(look.room, [prose(part.heading, look, { bold: true, size: heading, tag: 'H2' })], {
    padding: { bottom: gap * 0.5 },
    edges: { bottom: { weight: 0.9, color: INK.strong } },
    flow: { withNext: true },
  })
  const text = stack(look.room, blocks(part.blocks, look), { gap: gap * 0.75 })
  const whole = stack(look.room, [head, text], { gap: gap * 1.4, ...newPage(part) })
  // around it, so that the space stays behind when the part begins a page
  return stack(look.room, [whole], { padding: { top: gap * 4 } })
}
