/** What `npm run bench` calls in the browser: every way to the same paper, and what it does to the page meanwhile. */
import { makePaper, warmUp } from '../../../src/pdf/client'
import type { PaperDocument } from '../../../src/summary/paper'
import { paperOfLength } from '../../paper/samplePaper'
import type { Length } from './lengths'
import { makeByHand, prepareByHand } from './reference/byHand'
import { base64 } from './reference/fonts'
import { makeStock, prepareStock } from './reference/stock'
import { makeWithPdfmake, preparePdfmake } from './reference/withPdfmake'
import { longestBlock } from './ticker'

const ours = async (document: PaperDocument): Promise<Uint8Array> => {
  const made = await makePaper(document, { creationDate: new Date(0), boxesForMissing: false })
  if (!made.ok) throw new Error(JSON.stringify(made))
  return made.bytes
}

const WAYS = { ours, stock: makeStock, byHand: makeByHand, pdfmake: makeWithPdfmake }
export type Way = keyof typeof WAYS

const bench = {
  /** Has the references' fonts unpacked and parsed. */
  prepare: async (): Promise<void> => void (await Promise.all([prepareStock(), prepareByHand(), preparePdfmake()])),
  warmUp,
  /** Milliseconds for one paper, from the words to the bytes. */
  time: async (way: Way, length: Length): Promise<number> => {
    const document = paperOfLength(length)
    const start = performance.now()
    await WAYS[way](document)
    return performance.now() - start
  },
  /** The file itself, in base64. */
  make: async (way: Way, length: Length): Promise<string> => base64(await WAYS[way](paperOfLength(length))),
  /** Milliseconds for which the page could do nothing else, while our paper is made and while nothing happens. */
  block: async (length: Length): Promise<{ making: number; idle: number }> => {
    const document = paperOfLength(length)
    let took = 0
    const making = await longestBlock(async () => {
      const start = performance.now()
      await ours(document)
      took = performance.now() - start
    })
    const idle = await longestBlock(() => new Promise((resolve) => setTimeout(resolve, took)))
    return { making, idle }
  },
}
export type Bench = typeof bench

Object.assign(globalThis, { bench })
