/** Pages that were made to be opened here again, opened again; and files that other programs have saved since. */
import { readFileSync, writeFileSync, mkdtempSync, rmSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPdf } from '../../src/app/reopen/openPdf'
import { loadAllWords } from '../../src/i18n'
import { person } from '../journeys/support/people'
import { PASSPHRASE, WRONG } from './lockedPaper'
import { blobOf, madeOf, reopenable } from './reopenSupport'
import { hasTool, unlessMissing, type Tool } from './tools'

const folder = mkdtempSync(path.join(tmpdir(), 'foreword-reopen-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const { answers, page } = person('doctor')
const settings = { ...page, length: 'full' as const }
let open = new Uint8Array(0)
let locked = new Uint8Array(0)
beforeAll(async () => {
  await loadAllWords()
  const { composed, attached } = reopenable(answers, settings)
  open = new Uint8Array(await madeOf(composed.document, attached))
  locked = new Uint8Array(await madeOf(composed.document, attached, PASSPHRASE))
  writeFileSync(path.join(folder, 'open.pdf'), open)
  writeFileSync(path.join(folder, 'locked.pdf'), locked)
})

/** What comes back, or why not. */
async function got(bytes: Uint8Array, passphrase = ''): Promise<unknown> {
  const opened = await openPdf(blobOf(bytes), passphrase)
  return opened.ok ? opened.answers.concerns.own.values.words : opened.why
}
const WORDS = answers.concerns.own.values.words

describe('a page that carries its answers', () => {
  it('gives them back, open or locked', async () => {
    expect(WORDS).not.toBe('')
    expect(await got(open)).toBe(WORDS)
    expect(await got(open, 'whatever')).toBe(WORDS)
    expect(await got(locked, PASSPHRASE)).toBe(WORDS)
  })

  it('asks for the passphrase of a locked one, and takes no other', async () => {
    expect(await got(locked)).toBe('locked')
    for (const wrong of WRONG) expect(await got(locked, wrong)).toBe(wrong === '' ? 'locked' : 'wrong')
  })

  it('says nothing of the answers without the passphrase', () => {
    const bytes = Buffer.from(locked).toString('latin1')
    expect(bytes).not.toContain('foreword-answers')
    expect(bytes).not.toContain('notes.json')
  })

  it('is told from one that carries nothing', async () => {
    const { composed } = reopenable(answers, settings)
    expect(await got(await madeOf(composed.document, null))).toBe('nothingInside')
    expect(await got(await madeOf(composed.document, null, PASSPHRASE), PASSPHRASE)).toBe('nothingInside')
    expect(await got(await madeOf(composed.document, null, PASSPHRASE))).toBe('locked')
  })
})

const run = (tool: Tool, ...args: string[]): Buffer => spawnSync(tool, args).stdout

describe.skipIf(!hasTool('qpdf'))(`saved again by qpdf${unlessMissing('qpdf')}`, () => {
  it.each([
    ['open.pdf', '', ['--linearize']],
    ['open.pdf', '', ['--object-streams=generate']],
    ['open.pdf', '', ['--linearize', '--object-streams=generate']],
    ['open.pdf', '', ['--qdf']],
    ['open.pdf', '', ['--compress-streams=n']],
    ['locked.pdf', PASSPHRASE, ['--linearize']],
    ['locked.pdf', PASSPHRASE, ['--object-streams=disable']],
  ])('%s still opens, with %s %j', async (file, passphrase, how) => {
    const to = path.join(folder, 'again.pdf')
    const done = spawnSync('qpdf', [`--password=${passphrase}`, ...how, path.join(folder, file), to])
    expect(done.status).toBe(0)
    expect(await got(readFileSync(to), passphrase)).toBe(WORDS)
  })

  it('with another lock, it is no file of ours', async () => {
    const to = path.join(folder, 'other.pdf')
    spawnSync('qpdf', ['--encrypt', 'a', 'b', '128', '--use-aes=y', '--', path.join(folder, 'open.pdf'), to])
    expect(await got(readFileSync(to), 'a')).toBe('notOurs')
  })

  it('shows the answers to who has the file, and the passphrase where there is one', () => {
    for (const file of ['open.pdf', 'locked.pdf']) {
      const shown = run('qpdf', `--password=${PASSPHRASE}`, '--show-attachment=notes.json', path.join(folder, file))
      expect(JSON.parse(shown.toString())).toMatchObject({ format: 'foreword-answers' })
    }
    expect(run('qpdf', '--show-attachment=notes.json', path.join(folder, 'locked.pdf')).length).toBe(0)
  })
})
