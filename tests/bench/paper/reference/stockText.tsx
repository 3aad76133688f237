import { Text } from '@react-pdf/renderer'
import { INK, type Look } from './look'

interface StockTextProps {
  look: Look
  /** Bold, before the text. */
  label?: string | undefined
  text: string
  size?: number
  bold?: boolean
  quiet?: boolean
}

export const StockText = ({ look, label, text, size = look.body, bold = false, quiet = false }: StockTextProps) => (
  <Text
    style={{
      fontSize: size,
      lineHeight: size > look.body ? 1.25 : look.lineHeight,
      fontWeight: bold ? 700 : 400,
      color: quiet ? INK.quiet : INK.text,
    }}
  >
    {label === undefined ? null : <Text style={{ fontWeight: 700 }}>{`${label} `}</Text>}
    {text}
  </Text>
)
