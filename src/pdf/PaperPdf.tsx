import { Document, Page, View } from '@react-pdf/renderer'
import { plainText, type PaperDocument } from '../summary/paper'
import { FAMILY, type Fonts } from './fonts'
import { LookProvider } from './look'
import { INK, measuresOf } from './measures'
import { DetailPart } from './parts/DetailPart'
import { FrontPart } from './parts/FrontPart'
import { Prose } from './parts/Prose'
import { SLACK } from './wrap'

interface PaperPdfProps {
  document: PaperDocument
  fonts: Fonts
}

/**
 * The whole document on one sheet as long as it needs to be; `cut.ts` makes pages of it. Trap: react-pdf's own page
 * breaking loses what is taller than a page, moves the cells of a broken row, strands heads and lays out every page again.
 */
export const PaperPdf = ({ document, fonts }: PaperPdfProps) => {
  const measures = measuresOf(document.paper, document.letters)
  return (
    <LookProvider value={{ fonts, measures, room: measures.room }}>
      <Document>
        <Page size={{ width: measures.room }} wrap={false} style={{ fontFamily: FAMILY }}>
          <View style={{ marginBottom: measures.gap * 2, gap: measures.gap * 0.4 }}>
            <Prose bold size={measures.title} text={plainText(document.title)} />
            {document.header.map((line, i) => (
              <Prose key={i} quiet text={plainText(line)} />
            ))}
          </View>
          {document.front.map((part) => (
            <FrontPart key={part.id} part={part} />
          ))}
          {document.parts.map((part) => (
            <DetailPart key={part.id} part={part} />
          ))}
          {document.closing.length === 0 ? null : (
            <View
              style={{
                marginTop: measures.gap * 4,
                paddingTop: measures.gap,
                borderTopWidth: 0.6,
                borderTopStyle: 'solid',
                borderTopColor: INK.line,
              }}
            >
              <Prose quiet size={measures.small} text={plainText(document.closing)} />
            </View>
          )}
        </Page>
      </Document>
    </LookProvider>
  )
}

/** The footers of all pages, one under the other. */
export const Footers = ({ footers, document, fonts }: PaperPdfProps & { footers: readonly string[] }) => {
  const measures = measuresOf(document.paper, document.letters)
  return (
    <LookProvider value={{ fonts, measures, room: measures.room }}>
      <Document>
        <Page size={{ width: measures.room }} wrap={false} style={{ fontFamily: FAMILY, textAlign: 'right' }}>
          {footers.map((footer, i) => (
            <View key={i} style={{ paddingRight: SLACK * measures.small }}>
              <Prose quiet size={measures.small} text={footer} />
            </View>
          ))}
        </Page>
      </Document>
    </LookProvider>
  )
}
