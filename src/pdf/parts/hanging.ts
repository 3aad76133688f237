import { stack, type Box, type Placed } from '../boxes/box'
import { firstLine } from '../boxes/firstLine'
import { inRoom, type Look } from '../look'
import { prose } from './prose'

/** What stands in the margin beside an item. */
export interface Mark {
  box: Box
  /** From its top, in points. */
  baseline: number
}
/** Makes the mark for a room; it stands at the room's start or end. */
export type MarkOf = (look: Look, align: 'start' | 'end') => Mark

/** A number or a bullet. */
export const written =
  (mark: string, style: { bold?: boolean; quiet?: boolean }): MarkOf =>
  (look, align) => {
    const said = prose(mark, look, { ...style, align, tag: null })
    return { box: stack(look.room, [said], { tag: { type: 'Lbl' } }), baseline: firstLine(said)?.line.baseline ?? 0 }
  }

/**
 * An item of a list: a mark in the margin, and what it marks beside it. The mark stands on the base line of the item's
 * first line, however tall its script, and at the side where that line begins.
 */
export const hanging = (look: Look, indent: number, markOf: MarkOf, children: (look: Look) => readonly Box[]): Box => {
  const room = look.room - indent
  const body = stack(room, children(inRoom(look, room)), { tag: { type: 'LBody' } })
  const first = firstLine(body)
  const isTurned = first?.line.rtl === true
  const mark = markOf(inRoom(look, indent), isTurned ? 'end' : 'start')
  const lower = first ? first.top + first.line.baseline - mark.baseline : 0
  // the mark comes first for who hears the page, on whatever side it stands
  const inside: Placed[] = [
    { box: mark.box, left: isTurned ? room : 0, top: Math.max(0, lower) },
    { box: body, left: isTurned ? 0 : indent, top: Math.max(0, -lower) },
  ]
  const height = Math.max(...inside.map(({ box, top }) => top + box.height))
  return { width: look.room, height, inside, tag: { type: 'LI' } }
}
