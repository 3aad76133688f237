import { Text } from '@react-pdf/renderer'
import { useLook } from '../look'
import { INK } from '../measures'
import { SLACK, wrap } from '../wrap'

interface ProseProps {
  /** Printed bold, before the text. */
  label?: string | undefined
  text: string
  size?: number
  bold?: boolean
  quiet?: boolean
}

/**
 * Text that flows. Traps: react-pdf would break a word at a hyphen of its own, so its line breaker is told never to; and
 * `lineHeight` anywhere but on a Text makes it lose text.
 */
export const Prose = ({ label, text, size, bold = false, quiet = false }: ProseProps) => {
  const { fonts, measures, room } = useLook()
  const fontSize = size ?? measures.body
  const spans =
    label === undefined
      ? [{ text, bold }]
      : [
          { text: `${label} `, bold: true },
          { text, bold },
        ]
  return (
    <Text
      hyphenationCallback={wholeWords}
      hyphenationPenalty={NEVER}
      style={{
        fontSize,
        lineHeight: fontSize > measures.body ? 1.25 : measures.lineHeight,
        fontWeight: bold ? 700 : 400,
        color: quiet ? INK.quiet : INK.text,
        marginRight: -SLACK * fontSize,
      }}
    >
      {wrap(spans, room, fontSize, fonts).map((span, i) => (
        <Text key={i} style={{ fontWeight: span.bold ? 700 : 400 }}>
          {span.text}
        </Text>
      ))}
    </Text>
  )
}

const wholeWords = (word: string): string[] => [word]
/** A penalty that react-pdf's line breaker never pays. */
const NEVER = 10_000
