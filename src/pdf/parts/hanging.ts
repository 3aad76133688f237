import { row, stack, type Box } from '../boxes/box'
import { inRoom, type Look } from '../look'

/** An item of a list: a mark in the margin, and what it marks beside it. */
export const hanging = (look: Look, indent: number, mark: Box, children: (look: Look) => readonly Box[]): Box => {
  const room = look.room - indent
  return row(
    [
      stack(indent, [mark], { tag: { type: 'Lbl' } }),
      stack(room, children(inRoom(look, room)), { tag: { type: 'LBody' } }),
    ],
    { tag: { type: 'LI' } },
  )
}
