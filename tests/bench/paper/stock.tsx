import { Document, Page, pdf, Text, View } from '@react-pdf/renderer'
import { FAMILY, loadFonts } from '../../../src/pdf/fonts'
import { LookProvider } from '../../../src/pdf/look'
import { MARGIN, measuresOf, SHEETS } from '../../../src/pdf/measures'
import { DetailPart } from '../../../src/pdf/parts/DetailPart'
import { FrontPart } from '../../../src/pdf/parts/FrontPart'
import { Prose } from '../../../src/pdf/parts/Prose'
import { plainText, type PaperDocument } from '../../../src/summary/paper'

/** The reference: the same components on an ordinary page, through react-pdf as it comes, on the main thread. */
export const makeStock = async (document: PaperDocument): Promise<Blob> => {
  const fonts = await loadFonts()
  const measures = measuresOf(document.paper, document.letters)
  const { width, height } = SHEETS[document.paper]
  const style = { fontFamily: FAMILY, paddingHorizontal: MARGIN.side, paddingTop: MARGIN.top, paddingBottom: 70 }
  const footer = ({ pageNumber, totalPages }: { pageNumber: number; totalPages: number }): string =>
    plainText(document.footer).replace('{page}', String(pageNumber)).replace('{pages}', String(totalPages))
  return pdf(
    <Document title={plainText(document.title)} language={document.language} creationDate={new Date(0)}>
      <Page size={[width, height]} style={style}>
        <LookProvider value={{ fonts, measures, room: measures.room }}>
          <View>
            <Prose bold size={measures.title} text={plainText(document.title)} />
            {document.header.map((line, i) => (
              <Prose key={i} quiet text={plainText(line)} />
            ))}
          </View>
          {document.front.map((part) => (
            <FrontPart key={part.id} part={part} />
          ))}
          {document.parts.map((part) => (
            <View key={part.id} break={part.newPage ?? false}>
              <DetailPart part={part} />
            </View>
          ))}
          <Prose quiet size={measures.small} text={plainText(document.closing)} />
        </LookProvider>
        <Text fixed render={footer} style={{ position: 'absolute', bottom: 40, right: MARGIN.side, fontSize: 9 }} />
      </Page>
    </Document>,
  ).toBlob()
}
