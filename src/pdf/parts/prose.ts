import { HEADING_LINE } from '../../summary/measures'
import type { Span, Text } from '../../summary/paper'
import { textBox, type Box, type Tag } from '../boxes/box'
import type { Look } from '../look'
import { layText, type TextSpan } from '../text/layText'

interface ProseOptions {
  /** Printed bold, before the text. */
  label?: Text | undefined
  size?: number
  bold?: boolean
  quiet?: boolean
  /** Share of the letter size; without it, what the size asks for. */
  lineHeight?: number | undefined
  align?: 'start' | 'end'
  /** A paragraph unless it says otherwise; `null` leaves the words to the box around. */
  tag?: Tag['type'] | null
}

/** Text that flows in the room that there is. */
export const prose = (text: Text | string, look: Look, options: ProseOptions = {}): Box => {
  const { label, size = look.measures.body, bold = false, quiet = false, align = 'start', tag = 'P' } = options
  const usual = size > look.measures.body ? HEADING_LINE : look.measures.lineHeight
  const { lineHeight = usual } = options
  const style = { bold, quiet }
  const spans = [
    ...(label === undefined ? [] : [...label.map((span) => styled(span, { bold: true, quiet })), GAP]),
    ...(typeof text === 'string' ? [{ text }] : text).map((span) => styled(span, style)),
  ]
  const lines = layText(spans, { size, lineHeight, room: look.room }, look.fonts)
  return textBox(look.room, { spans, lines, align }, tag === null ? {} : { tag: { type: tag } })
}

const GAP: TextSpan = { text: ' ', bold: true }

/** What is said again in another language, or stands beside a name, is quieter than what was said first. A line has one size. */
const styled = (
  { text, own, language, again, beside }: Span,
  { bold, quiet }: { bold: boolean; quiet: boolean },
): TextSpan => ({
  text,
  ...(own && { own }),
  bold: bold && !again && !beside,
  ...(language !== undefined && { language }),
  ...((quiet || again || beside) && { tone: 'quiet' }),
})
