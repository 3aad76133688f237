import { View } from '@react-pdf/renderer'
import type { PaperPart } from '../../../../src/summary/paper'
import { COMPANY, INK, type Look } from './look'
import { StockBlock } from './stockBlocks'
import { StockText } from './stockText'
import { plain } from './words'

interface PartProps {
  part: PaperPart
  look: Look
}

/** Its name in the margin, or above in large letters. */
export const StockFrontPart = ({ part, look }: PartProps) => {
  const beside = look.body <= 13
  const margin = beside ? look.room * 0.25 : look.room
  return (
    <View
      break={part.newPage ?? false}
      style={{
        flexDirection: beside ? 'row' : 'column',
        paddingVertical: look.gap,
        borderTop: `0.6pt solid ${INK.line}`,
      }}
    >
      <View style={{ width: margin, paddingRight: beside ? look.body : 0 }}>
        <StockText look={look} bold text={plain(part.heading)} />
      </View>
      <View style={{ width: beside ? look.room - margin : look.room, gap: look.gap * 0.5 }}>
        {part.blocks.map((block, i) => (
          <StockBlock key={i} block={block} look={look} />
        ))}
      </View>
    </View>
  )
}

export const StockPart = ({ part, look }: PartProps) => (
  <View break={part.newPage ?? false} style={{ marginTop: look.gap * 4 }}>
    <View
      minPresenceAhead={COMPANY}
      style={{
        paddingBottom: look.gap * 0.5,
        marginBottom: look.gap * 1.4,
        borderBottom: `0.9pt solid ${INK.strong}`,
      }}
    >
      <StockText look={look} bold size={look.heading} text={plain(part.heading)} />
    </View>
    <View style={{ gap: look.gap * 0.75 }}>
      {part.blocks.map((block, i) => (
        <StockBlock key={i} block={block} look={look} />
      ))}
    </View>
  </View>
)
