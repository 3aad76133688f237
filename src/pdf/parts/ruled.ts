import { HAND_LINE } from '../../summary/measures'
import type { RuledBlock } from '../../summary/paper'
import { stack, type Box } from '../boxes/box'
import { inRoom, type Look } from '../look'
import { INK } from '../ink'
import { prose } from './prose'

export const ruled = (block: RuledBlock, look: Look): Box => {
  const { gap } = look.measures
  const padding = { top: gap, bottom: gap }
  if (block.prompt === undefined) return stack(look.room, ruledLines(block.lines, look), { padding })
  const prompt = prose(block.prompt, look, { bold: true })
  const close = { ...look, measures: { ...look.measures, rule: handRule(look) } }
  const first = block.beside ? besidePrompt(prompt, close) : undefined
  const flow = { keep: block.lines <= SHORT }
  if (first) {
    const further = ruledLines(block.lines - 1, close)
    return stack(look.room, [first, ...further], { padding: { bottom: gap }, flow })
  }
  const above = stack(look.room, [prompt], { flow: { withNext: true } })
  return stack(look.room, [above, ...ruledLines(block.lines, block.beside ? close : look)], { padding, flow })
}

export const handRule = ({ measures }: Look): number => measures.rule * HAND_LINE

/** As many lines are not parted by a page's end. */
const SHORT = 4
/** Least share of the room for a line behind its prompt. */
const LEAST_LINE = 0.4

/** The prompt on the first line; nothing when too little of that would be left. */
const besidePrompt = (prompt: Box, look: Look): Box | undefined => {
  const { body, rule } = look.measures
  const [only, ...more] = prompt.text?.lines ?? []
  if (!only || more.length > 0) return undefined
  const start = only.width + body * 0.6
  const [line] = ruledLines(1, inRoom(look, look.room - start))
  if (!line || line.width < look.room * LEAST_LINE) return undefined
  return {
    width: look.room,
    height: rule,
    inside: [
      { box: prompt, left: 0, top: rule - prompt.height + body * 0.15 },
      { box: line, left: start, top: 0 },
    ],
    // The words reach a hair below the line.
    flow: { solid: true },
  }
}

/** Lines to write on, 8 mm apart (10 in large letters), light enough to write over. */
export const ruledLines = (count: number, { room, measures }: Look): Box[] => {
  const edges = { bottom: { weight: 0.6, color: INK.line } }
  return Array.from({ length: count }, () => stack(room, [], { height: measures.rule, edges, flow: { solid: true } }))
}
