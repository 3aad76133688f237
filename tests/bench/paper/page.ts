import { makePaper } from '../../../src/pdf/client'
import { paperOfLength } from '../../paper/samplePaper'
import { makeStock, prepareStock } from './reference/stock'

export type Length = 'small' | 'typical' | 'huge'
export interface Run {
  milliseconds: number
  bytes: number
  pages?: number
}
export interface Bench {
  ours: (length: Length) => Promise<Run>
  stock: (length: Length) => Promise<Run>
}

const ours = async (length: Length): Promise<Run> => {
  const document = paperOfLength(length)
  const start = performance.now()
  const made = await makePaper(document, { creationDate: new Date(0), boxesForMissing: false })
  const milliseconds = performance.now() - start
  if (!made.ok) throw new Error(JSON.stringify(made))
  return { milliseconds, bytes: made.bytes.length, pages: made.pages }
}

const stock = async (length: Length): Promise<Run> => {
  const document = paperOfLength(length)
  const start = performance.now()
  const { length: bytes } = await makeStock(document)
  return { milliseconds: performance.now() - start, bytes }
}

await prepareStock()
Object.assign(globalThis, { bench: { ours, stock } satisfies Bench })
