/** A locked page in the programs that other people read with. One that is not installed is skipped, and the title says so. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lockFile } from '../../src/pdf/lock/lockFile'
import { make, open, PASSPHRASE, SCRIPTS, WRONG } from './lockedPaper'
import { fullPaper } from './samplePaper'
import { hasTool, unlessMissing, type Tool } from './tools'

/** qpdf counts the objects anew. */
const bare = (tags: unknown): string => JSON.stringify(tags).replace(/p\d+R_/g, '')

const LINE = 'Sex hurts and I have started to avoid it.'
const folder = mkdtempSync(path.join(tmpdir(), 'foreword-lock-'))
const file = path.join(folder, 'locked.pdf')
let plain = new Uint8Array(0)
beforeAll(async () => {
  plain = new Uint8Array(await make(fullPaper()))
  writeFileSync(file, await make(fullPaper(), PASSPHRASE))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = (tool: Tool, ...args: string[]) => {
  const env = { ...process.env, LC_ALL: 'C.UTF-8' }
  const { status, stdout, stderr } = spawnSync(tool, args, { encoding: 'utf8', env })
  return { status, out: stdout + stderr }
}
const read: Readonly<Record<Tool, (pdf: string, password: string) => ReturnType<typeof run>>> = {
  qpdf: (pdf, password) => run('qpdf', `--password=${password}`, '--check', pdf),
  pdftotext: (pdf, password) => run('pdftotext', '-upw', password, pdf, '-'),
  mutool: (pdf, password) => run('mutool', 'draw', '-p', password, '-F', 'txt', pdf),
}

/** Trap: poppler's command line cuts a password at 32 bytes; its library, and so the readers built on it, does not. */
const POPPLERS_CUT = 32

const SAID: Readonly<Record<Tool, string>> = {
  qpdf: 'No syntax or stream encoding errors found',
  pdftotext: LINE,
  mutool: LINE,
}

for (const tool of ['qpdf', 'pdftotext', 'mutool'] as const) {
  const said = SAID[tool]
  const scripts = SCRIPTS.filter((text) => tool !== 'pdftotext' || Buffer.byteLength(text) <= POPPLERS_CUT)

  describe.skipIf(!hasTool(tool))(`${tool}${unlessMissing(tool)}`, () => {
    it('opens the file with the passphrase', () => {
      const { status, out } = read[tool](file, PASSPHRASE)
      expect([status, out]).toEqual([0, expect.stringContaining(said) as string])
    })

    it.each(WRONG)('does not open it with %j', (wrong) => {
      const { status, out } = read[tool](file, wrong)
      expect(status).not.toBe(0)
      expect(out).not.toContain(said)
    })

    it.each(scripts)('opens it with %s', async (passphrase) => {
      const other = path.join(folder, 'script.pdf')
      writeFileSync(other, await lockFile(plain, passphrase))
      const { status, out } = read[tool](other, passphrase)
      expect([status, out]).toEqual([0, expect.stringContaining(said) as string])
    })
  })
}

describe.skipIf(!hasTool('qpdf'))(`qpdf${unlessMissing('qpdf')}`, () => {
  it('finds AES-256 of revision 6, and everything allowed', () => {
    const { out } = read.qpdf(file, PASSPHRASE)
    expect(out).toContain('PDF Version: 1.7 extension level 8')
    expect(out).toMatch(/^R = 6$/m)
    expect(out.match(/^\w+ encryption method: AESv3$/gm)).toHaveLength(3)
    expect(out).toContain('Supplied password is user password')
    expect(out.match(/: allowed$/gm)).toHaveLength(9)
    expect(out).not.toContain('not allowed')
  })

  it('takes the lock off, and all is there', async () => {
    const to = path.join(folder, 'open.pdf')
    expect(run('qpdf', `--password=${PASSPHRASE}`, '--decrypt', file, to).status).toBe(0)
    const { permissions, text, xmp, tags } = await open(new Uint8Array(readFileSync(to)))
    expect(permissions).toBeNull()
    const without = await open(plain)
    expect({ text: without.text, xmp: without.xmp, tags: bare(without.tags) }).toEqual({ text, xmp, tags: bare(tags) })
  })
})
