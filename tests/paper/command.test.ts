/** `npm run paper`: from a file of answers to a PDF, at the command line, as package.json runs it. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPdf } from './readPdf'

const root = path.resolve(import.meta.dirname, '../..')
const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>
}

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'foreword-paper-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const inFolder = (name: string): string => path.join(folder, name)

function paper(...args: string[]) {
  const [node, ...first] = (scripts['paper'] ?? '').split(' ')
  expect(node).toBe('node')
  const { status, stdout, stderr } = spawnSync(process.execPath, [...first, ...args], { cwd: root, encoding: 'utf8' })
  return { status, stdout, stderr }
}

/** A file of answers, and where its page is to stand. */
function given(name: string, answers: object, page: object = {}): [string, string] {
  const from = inFolder(`${name}.json`)
  const file = { format: 'foreword-answers', version: 1, writtenOn: '2026-11-22', answers, page }
  writeFileSync(from, JSON.stringify(file))
  return [from, inFolder(`${name}.pdf`)]
}

const ownWords = (words: string) => ({ concerns: { own: { values: { words } } } })
/** Too long to be said in the opening words, too. */
const LONG_WORDS = `My words. ${'They go on for a while. '.repeat(8)}`
const limits = { limits: { partnerThere: { disclosure: 'page', values: { text: 'Not before my partner.' } } } }

const textOf = async (file: string): Promise<string> => (await readPdf(readFileSync(file))).pages.join('\n')

describe('a file of answers', () => {
  it('becomes a PDF, the same bytes for the same day', async () => {
    const [from, to] = given('plain', { ...ownWords('I would like to feel close again.') }, { paper: 'letter' })
    const made = paper(from, to, '--date', '2026-03-04')
    expect(made).toEqual({ status: 0, stdout: `${to}: 1 page\n`, stderr: '' })
    const again = inFolder('again.pdf')
    expect(paper(from, again, '--date', '2026-03-04').status).toBe(0)
    expect(readFileSync(again).equals(readFileSync(to))).toBe(true)

    const text = await textOf(to)
    expect(text).toContain('I would like to feel close again.')
    expect(text).toContain('Written on March 4, 2026')
    expect((await readPdf(readFileSync(to))).sheet).toEqual({ width: 612, height: 792 })
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  it('follows the flags over its own page settings', async () => {
    const [from, to] = given('flags', { ...ownWords('My words.'), ...limits }, { reader: 'therapist', paper: 'letter' })
    expect(paper(from, to).status).toBe(0)
    expect(await textOf(to)).toMatch(/Not before my partner\.[^]*/)
    expect(paper(from, to, '--version', 'partner', '--paper', 'a4').status).toBe(0)
    expect(await textOf(to)).not.toMatch(/Not before my partner|My words/)
    const { width, height } = (await readPdf(readFileSync(to))).sheet
    expect([Math.round(width), Math.round(height)]).toEqual([595, 842])
  })
})

describe('a second language', () => {
  it('stands beside the first, and is the one that was asked for', async () => {
    const [from, to] = given('second', { ...ownWords(LONG_WORDS), ...limits })
    expect(paper(from, to, '--second', 'qps').status).toBe(0)
    const text = await textOf(to)
    expect(text).toMatch(/Appointment notes · ⟦Áá/)
    // Once as they were written, and once in the opening, which rests on them here; in no language twice.
    expect(text.match(/My words\./g)).toHaveLength(2)
    expect(paper(from, to, '--second', 'klingon').status).toBe(2)
  })
})

describe('characters that no font has', () => {
  const [words, missing] = ['I feel 𓀀 and 𐌰.', ['𓀀', '𐌰']]

  it('are named, and no file is made', () => {
    const [from, to] = given('missing', ownWords(words))
    const { status, stdout, stderr } = paper(from, to)
    expect([status, stdout]).toEqual([1, ''])
    for (const letter of missing) expect(stderr).toContain(letter)
    expect(stderr).toContain('--anyway')
    expect(existsSync(to)).toBe(false)
  })

  it('are boxes with --anyway, and still named', async () => {
    const [from, to] = given('anyway', ownWords(words))
    const { status, stderr } = paper(from, to, '--anyway')
    expect(status).toBe(0)
    expect(stderr).toMatch(/^Printed as boxes: /)
    expect(await textOf(to)).toMatch(/I feel □ and □\./)
  })
})

describe('what cannot be made', () => {
  it('says where a file does not fit and what is expected, and leaves what was there', () => {
    const [from, to] = given('misfit', { medicines: { list: { items: [{ id: 'a', values: { nmae: 'x' } }] } } })
    writeFileSync(to, 'an older page')
    const { status, stderr } = paper(from, to)
    expect(status).toBe(1)
    expect(stderr).toContain('answers.medicines.list.items[0].values: there is no "nmae" here; take it out')
    expect(readFileSync(to, 'utf8')).toBe('an older page')
  })

  it('says that a file is not JSON, or not there', () => {
    const broken = inFolder('broken.json')
    writeFileSync(broken, '{"format": ')
    const out = inFolder('broken.pdf')
    expect(paper(broken, out)).toMatchObject({ status: 1, stderr: expect.stringContaining('is not JSON') as string })
    const nowhere = paper(inFolder('nowhere.json'), out)
    expect(nowhere).toMatchObject({ status: 1, stderr: expect.stringContaining('cannot be read') as string })
    expect(existsSync(out)).toBe(false)
  })

  it.each([
    ['an unknown flag', ['--bold']],
    ['an unknown reader', ['--version', 'mother']],
    ['an unknown paper', ['--paper', 'a5']],
    ['a day that is none', ['--date', '2026-02-30']],
    ['a third file', ['third.pdf']],
  ])('says how it is called on %s', (_what, flags) => {
    const [from, to] = given('usage', ownWords('Words.'))
    const { status, stdout, stderr } = paper(from, to, ...flags)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain('npm run -s paper -- ANSWERS.json OUT.pdf')
    expect(existsSync(to)).toBe(false)
  })

  it('says so when there is no place for the page, and leaves nothing half', () => {
    const [from] = given('noplace', ownWords('Words.'))
    const { status, stderr } = paper(from, path.join(folder, 'no', 'such', 'folder.pdf'))
    expect(status).toBe(1)
    expect(stderr).toContain('cannot be written')
  })
})
