import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

export interface ReadPdf {
  /** The words of each page, in the order in which they were drawn; a line ends with `\n`. */
  pages: string[]
  info: Record<string, unknown>
  language: string | null
  /** Each piece of text with its place: x and y in points from the bottom left of the sheet. */
  pieces: { page: number; text: string; x: number; y: number; width: number; size: number }[]
  sheet: { width: number; height: number }
}

/** Reads a PDF back, as another program would. */
export const readPdf = async (bytes: Uint8Array): Promise<ReadPdf> => {
  // pdf.js takes the bytes for itself, so it gets a copy
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0, isEvalSupported: false }).promise
  const pages: string[] = []
  const pieces: ReadPdf['pieces'] = []
  for (let page = 1; page <= pdf.numPages; page += 1) {
    const { items } = await (await pdf.getPage(page)).getTextContent({ disableNormalization: true })
    let text = ''
    for (const item of items) {
      if (!('str' in item)) continue
      text += item.str + (item.hasEOL ? '\n' : '')
      const [size = 0, , , , x = 0, y = 0] = item.transform as number[]
      if (item.str.trim()) pieces.push({ page, text: item.str, x, y, width: item.width, size })
    }
    pages.push(text)
  }
  const { info } = await pdf.getMetadata()
  const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 })
  const read = info as Record<string, unknown>
  await pdf.destroy()
  return {
    pages,
    info: read,
    language: typeof read['Language'] === 'string' ? read['Language'] : null,
    pieces,
    sheet: { width, height },
  }
}

/** For comparing words whatever the line breaks. */
export const bare = (text: string): string => text.replace(/\s/gu, '')
