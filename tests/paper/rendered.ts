/** A document drawn as a PDF and read back, for tests of what the paper says. */
import type { PaperBlock, PaperDocument } from '../../src/summary/paper'
import { renderPaper } from '../../src/pdf/render'
import { readPdf, type ReadPdf } from './readPdf'
import { own } from './samplePaper'

export const DAY = new Date('2026-11-22T10:00:00Z')
export const SLOW = 60_000

const make = async (document: PaperDocument): Promise<Uint8Array> => {
  const paper = await renderPaper(document, { creationDate: DAY, boxesForMissing: true })
  if (!paper.ok) throw new Error(`No paper: ${JSON.stringify(paper)}`)
  return paper.bytes
}
export const read = async (document: PaperDocument): Promise<ReadPdf> => readPdf(await make(document))
export const line = (text: string): PaperBlock => ({ kind: 'line', text: own(text) })
export const count = (text: string, word: string): number => text.split(word).length - 1
