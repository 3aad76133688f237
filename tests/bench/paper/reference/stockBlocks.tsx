import { View } from '@react-pdf/renderer'
import type { ReactNode } from 'react'
import type { PaperBlock } from '../../../../src/summary/paper'
import { COMPANY, INK, type Look } from './look'
import { StockTable } from './stockTable'
import { StockText } from './stockText'
import { plain, unknownBlock } from './words'

export const StockBlock = ({ block, look }: { block: PaperBlock; look: Look }) => {
  const { gap, body } = look
  switch (block.kind) {
    case 'line':
      return (
        <StockText
          look={look}
          label={block.label === undefined ? undefined : plain(block.label)}
          text={plain(block.text)}
        />
      )
    case 'quote':
      return (
        <View style={{ borderLeft: `2pt solid ${INK.bar}`, paddingLeft: body - 2 }}>
          <StockText look={look} text={plain(block.text)} />
        </View>
      )
    case 'subheading':
      return (
        <View minPresenceAhead={COMPANY} style={{ marginTop: gap * 1.4 }}>
          <StockText look={look} bold size={look.subheading} text={plain(block.text)} />
        </View>
      )
    case 'list':
      return (
        <View style={{ gap: gap * 0.5 }}>
          {block.items.map((item, i) => (
            <Hanging
              key={i}
              indent={body * (1 + String(block.items.length).length * 0.5)}
              mark={<StockText look={look} quiet text={block.ordered ? `${i + 1}.` : '•'} />}
            >
              <StockText look={look} text={plain(item)} />
            </Hanging>
          ))}
        </View>
      )
    case 'table':
      return <StockTable block={block} look={look} />
    case 'question':
      return (
        <View wrap={false} style={{ marginBottom: block.answerLines > 0 ? gap : 0 }}>
          <Hanging
            indent={body * (0.6 + String(block.number).length * 0.6)}
            mark={<StockText look={look} bold text={`${block.number}.`} />}
          >
            <StockText look={look} text={plain(block.text)} />
            <RuledLines count={block.answerLines} look={look} />
          </Hanging>
        </View>
      )
    case 'ruled':
      return (
        <View style={{ marginVertical: gap }}>
          {block.prompt === undefined ? null : (
            <View minPresenceAhead={COMPANY}>
              <StockText look={look} bold text={plain(block.prompt)} />
            </View>
          )}
          <RuledLines count={block.lines} look={look} />
        </View>
      )
    case 'checklist':
      return (
        <View style={{ gap }}>
          {block.items.map((item, i) => (
            <Hanging key={i} indent={body * 1.7} mark={<Box size={body * 0.86} />}>
              <StockText look={look} text={plain(item)} />
            </Hanging>
          ))}
        </View>
      )
    default:
      return unknownBlock(block)
  }
}

const Hanging = ({ mark, indent, children }: { mark: ReactNode; indent: number; children: ReactNode }) => (
  <View style={{ flexDirection: 'row' }}>
    <View style={{ width: indent }}>{mark}</View>
    <View style={{ flex: 1 }}>{children}</View>
  </View>
)

const RuledLines = ({ count, look }: { count: number; look: Look }) =>
  Array.from({ length: count }, (_, i) => (
    <View key={i} style={{ height: look.rule, borderBottom: `0.6pt solid ${INK.line}` }} />
  ))

const Box = ({ size }: { size: number }) => (
  <View
    style={{
      width: size,
      height: size,
      marginTop: size * 0.28,
      border: `0.9pt solid ${INK.strong}`,
      borderRadius: 1.5,
    }}
  />
)
