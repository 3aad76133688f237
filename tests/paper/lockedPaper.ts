import PDFDocument from 'pdfkit'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { renderPaper } from '../../src/pdf/render'
import type { PaperDocument } from '../../src/summary/paper'

/** For the tests of the lock: papers with and without one, and what pdf.js finds in them. */

export const PASSPHRASE = 'Tulip seven kettle north'
/** The right one with one thing amiss. */
export const WRONG = ['', PASSPHRASE.toLowerCase(), `${PASSPHRASE} `, PASSPHRASE.slice(0, -1), 'x'.repeat(127)]
/** One for each kind of script that is typed into a field for a password. */
export const SCRIPTS = [
  'caf\u00e9 na\u00efve',
  'καλημέρα',
  'доброе утро',
  'שלום עולם',
  'مرحبا بالعالم',
  'नमस्ते दुनिया',
  'สวัสดีครับ',
  '你好世界朋友们',
  '안녕하세요요',
  'é'.repeat(63),
]
const DAY = new Date('2026-11-22T10:00:00Z')

export const make = async (document: PaperDocument, passphrase?: string): Promise<Uint8Array> => {
  const paper = await renderPaper(document, { creationDate: DAY, boxesForMissing: true, passphrase })
  if (!paper.ok) throw new Error(`No paper: ${JSON.stringify(paper)}`)
  return paper.bytes
}

interface Opened {
  text: string
  info: Record<string, unknown>
  xmp: string
  tags: unknown[]
  outline: unknown
  permissions: number[] | null
}

/** What pdf.js finds in the file; rejects as pdf.js does when it does not open. */
export const open = async (bytes: Uint8Array, password?: string): Promise<Opened> => {
  const data = new Uint8Array(bytes)
  const pdf = await getDocument({ data, verbosity: 0, isEvalSupported: false, ...(password ? { password } : {}) })
    .promise
  const [text, tags]: [string[], unknown[]] = [[], []]
  for (let i = 1; i <= pdf.numPages; i += 1) {
    const page = await pdf.getPage(i)
    const { items } = await page.getTextContent({ disableNormalization: true })
    text.push(items.map((item) => ('str' in item ? item.str : '')).join(''))
    tags.push(await page.getStructTree())
  }
  const { info, metadata } = await pdf.getMetadata()
  const opened = {
    text: text.join('\n'),
    info: info as Record<string, unknown>,
    xmp: metadata?.getRaw() as string,
    tags,
    outline: await pdf.getOutline(),
    permissions: await pdf.getPermissions(),
  }
  await pdf.destroy()
  return opened
}

/** A small tagged file with signs in it that have to be escaped. */
export async function taggedFile(): Promise<Uint8Array> {
  interface Tagged {
    struct: (type: string, options: object, children?: unknown) => { add: (child: unknown) => void; end: () => void }
    addStructure: (element: unknown) => void
    rect: (...place: number[]) => { fill: () => void }
    outline: { addItem: (title: string) => void }
  }
  const options = { tagged: true, pdfVersion: '1.7', lang: 'en', font: null, info: { CreationDate: DAY } }
  // casts: the types know only what the paper uses
  const pdf = new PDFDocument(options as never)
  const draw = pdf as unknown as Tagged
  const figure = draw.struct('Figure', { alt: 'A round thing \\ (ü)\r\n' }, () => draw.rect(10, 10, 50, 50).fill())
  draw.addStructure(figure)
  figure.end()
  draw.outline.addItem('Chapter (one) ü')
  const chunks: Uint8Array[] = []
  return new Promise((resolve, reject) => {
    pdf.on('data', (chunk) => chunks.push(chunk))
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
    pdf.on('error', reject)
    pdf.end()
  })
}
