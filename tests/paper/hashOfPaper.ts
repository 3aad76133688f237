/** Prints the SHA-256 of the full sample paper made on the day given as the argument: proof that bytes do not vary. */
import { createHash } from 'node:crypto'
import { renderPaper } from '../../src/pdf/render'
import { fullPaper } from './samplePaper'

const paper = await renderPaper(fullPaper(), { creationDate: new Date(process.argv[2] ?? 0), boxesForMissing: true })
if (!paper.ok) throw new Error(paper.reason)
console.log(createHash('sha256').update(paper.bytes).digest('hex'))
