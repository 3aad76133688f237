import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import path from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { readPdf, type ReadPdf } from '../../tests/paper/readPdf'
import { fullPaper, own, paperOf, part, words } from '../../tests/paper/samplePaper'
import type { PaperBlock, PaperDocument } from '../summary/paper'
import { renderPaper } from './render'

const DAY = new Date('2026-11-22T10:00:00Z')
const SLOW = 60_000

const make = async (document: PaperDocument): Promise<Uint8Array> => {
  const paper = await renderPaper(document, { creationDate: DAY, boxesForMissing: true })
  if (!paper.ok) throw new Error(`No paper: ${JSON.stringify(paper)}`)
  return paper.bytes
}
const read = async (document: PaperDocument): Promise<ReadPdf> => readPdf(await make(document))
const line = (text: string): PaperBlock => ({ kind: 'line', text: own(text) })

describe('the file', () => {
  it('has a title, a language and a date, and names nobody', async () => {
    const { info, language } = await read(fullPaper({ title: words('Notes <&> questions'), language: 'en-GB' }))
    expect(info).toMatchObject({ Title: 'Notes <&> questions', Creator: 'PDFKit', Producer: 'PDFKit' })
    expect(info['CreationDate']).toBe('D:20261122100000Z')
    expect(language).toBe('en-GB')
    for (const key of ['Author', 'Subject', 'Keywords', 'Custom']) expect(info[key]).toBeUndefined()
  })

  it('writes its title into the metadata as text', async () => {
    const bytes = Buffer.from(await make(fullPaper({ title: words('Notes <&> questions') }))).toString('latin1')
    expect(bytes).toContain('Notes &lt;&amp;&gt; questions')
    expect(bytes).not.toContain('Notes <&> questions</')
  })

  it(
    'has the same bytes for the same document and day, in a new process too',
    async () => {
      const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
      // what was made before must not matter
      await make(paperOf([part('P', [line('ff ﬀ é \u0301 μ µ')])]))
      const first = hash(await make(fullPaper()))
      await make(paperOf([part('P', [line('ﬀ ff μ µ é x\u0301 ế')])]))
      expect(hash(await make(fullPaper()))).toBe(first)
      const program = path.resolve(import.meta.dirname, '../../tests/paper/hashOfPaper.ts')
      const loaders = ['--import', 'tsx', '--import', './scripts/node/fontBytes.ts']
      const { stdout } = await promisify(execFile)('node', [...loaders, program, DAY.toISOString()])
      expect(stdout.trim()).toBe(first)
    },
    SLOW,
  )
})
