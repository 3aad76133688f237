/**
 * The reference that the ratio is taken to: stock react-pdf 4.9 on the main thread, as a developer who knows it would
 * write this document. An ordinary page that wraps, its own text layout without hyphenation, heads that repeat by
 * `fixed`, page numbers by `render`. It is frozen: it changes only when the paper has a new kind of block.
 */
import { Document, Font, Page, pdf, Text, View } from '@react-pdf/renderer'
import type { PaperDocument } from '../../../../src/summary/paper'
import { base64, fontBytes } from './fonts'
import { FAMILY, INK, lookOf, MARGIN, SHEETS } from './look'
import { StockFrontPart, StockPart } from './stockParts'
import { StockText } from './stockText'
import { footerOf, plain } from './words'

/** Registers the fonts and has them parsed; react-pdf keeps them. */
export const prepareStock = async (): Promise<void> => {
  const { regular, bold } = await fontBytes()
  const address = (bytes: Uint8Array): string => `data:font/ttf;base64,${base64(bytes)}`
  Font.register({
    family: FAMILY,
    fonts: [
      { src: address(regular), fontWeight: 400 },
      { src: address(bold), fontWeight: 700 },
    ],
  })
  Font.registerHyphenationCallback((word) => [word])
  await Promise.all([400, 700].map((fontWeight) => Font.load({ fontFamily: FAMILY, fontWeight })))
}

export const makeStock = async (document: PaperDocument): Promise<Uint8Array> => {
  const blob = await pdf(<StockPaper document={document} />).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}

const StockPaper = ({ document }: { document: PaperDocument }) => {
  const look = lookOf(document.paper, document.letters)
  const { width, height } = SHEETS[document.paper]
  return (
    <Document title={plain(document.title)} language={document.language} creationDate={new Date(0)}>
      <Page
        wrap
        size={[width, height]}
        style={{
          fontFamily: FAMILY,
          paddingHorizontal: MARGIN.side,
          paddingTop: MARGIN.top,
          paddingBottom: MARGIN.bottom,
        }}
      >
        <View style={{ marginBottom: look.gap * 2, gap: look.gap * 0.4 }}>
          <StockText look={look} bold size={look.title} text={plain(document.title)} />
          {document.header.map((line, i) => (
            <StockText key={i} look={look} quiet text={plain(line)} />
          ))}
        </View>
        {document.front.map((part) => (
          <StockFrontPart key={part.id} part={part} look={look} />
        ))}
        {document.parts.map((part) => (
          <StockPart key={part.id} part={part} look={look} />
        ))}
        {plain(document.closing) === '' ? null : (
          <View style={{ marginTop: look.gap * 4, paddingTop: look.gap, borderTop: `0.6pt solid ${INK.line}` }}>
            <StockText look={look} quiet size={look.small} text={plain(document.closing)} />
          </View>
        )}
        <Text
          fixed
          render={({ pageNumber, totalPages }) => footerOf(document, pageNumber, totalPages)}
          style={{
            position: 'absolute',
            bottom: MARGIN.footer,
            left: MARGIN.side,
            right: MARGIN.side,
            textAlign: 'right',
            fontSize: look.small,
            color: INK.quiet,
          }}
        />
      </Page>
    </Document>
  )
}
