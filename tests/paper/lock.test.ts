/** A locked page: who has the passphrase finds all of it, and nobody else learns anything from the file. */
import { inflateSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { lockFile } from '../../src/pdf/lock/lockFile'
import { make, open, PASSPHRASE, SCRIPTS, taggedFile, WRONG } from './lockedPaper'
import { fullPaper, own, paperOf, part, words } from './samplePaper'

const TITLE = 'Notes <&> questions (für Zoë)'
const paper = fullPaper({ title: words(TITLE), language: 'en-GB' })

let plain = new Uint8Array(0)
let locked = new Uint8Array(0)
beforeAll(async () => {
  plain = new Uint8Array(await make(paper))
  locked = new Uint8Array(await make(paper, PASSPHRASE))
})

describe('with the passphrase', () => {
  it('all that is in the open file is found: words, tags, outline, properties; and all is permitted', async () => {
    const [before, after] = [await open(plain), await open(locked, PASSPHRASE)]
    expect(after.text).toContain('Sex hurts and I have started to avoid it.')
    expect(after.info).toMatchObject({ Title: TITLE, Language: 'en-GB', CreationDate: 'D:20261122100000Z' })
    const { text, xmp, tags, outline } = before
    expect(after).toMatchObject({ text, xmp, tags, outline })
    expect(before.permissions).toBeNull()
    expect(after.permissions).toHaveLength(8)
  })

  it('tags, and what they say, stay readable', async () => {
    const tagged = await taggedFile()
    const [before, after] = [await open(tagged), await open(await lockFile(tagged, PASSPHRASE), PASSPHRASE)]
    expect(JSON.stringify(after.tags)).toContain(JSON.stringify('A round thing \\ (ü)\r\n').slice(1, -1))
    expect(JSON.stringify(after.outline)).toContain('Chapter (one) ü')
    expect(after).toMatchObject({ tags: before.tags, outline: before.outline })
  })

  it.each(SCRIPTS)('in any script: %s', async (passphrase) => {
    expect((await open(await lockFile(plain, passphrase), passphrase)).text).toContain('Zoë')
  })

  it('an accent that was typed apart comes to the letter that other keyboards send', async () => {
    const bytes = await lockFile(plain, 'cafe\u0301 society')
    expect((await open(bytes, 'caf\u00e9 society')).text).toContain('Zoë')
  })
})

describe('without it', () => {
  it.each(WRONG)('the file does not open: %j', async (password) => {
    await expect(open(locked, password)).rejects.toMatchObject({ name: 'PasswordException' })
  })

  const MAKINGS = ['/BaseFont', 'SourceSans', '/Kids', '/Count', '/MediaBox', '/Title', 'PDFKit', 'xmpmeta', 'en-GB']

  it('neither words can be seen, nor what the page is made of', () => {
    const words = [TITLE, 'Notes', 'Zoë', 'Sex hurts', 'Less desire', '20261122', 'StructElem', ...MAKINGS]
    const found = words.filter((word) => everyForm(word).some((form) => holds(locked, form)))
    expect(found).toEqual([])
  })

  it('(and in an open file they can, so that the test above can fail)', () => {
    const found = MAKINGS.filter((word) => everyForm(word).some((form) => holds(plain, form)))
    expect(found).toEqual(MAKINGS)
  })

  it('nothing tells that two files hold the same page, or have the same passphrase', async () => {
    const [first, second] = [Buffer.from(locked), Buffer.from(await make(paper, PASSPHRASE))]
    const values = new Set(valuesOf(first))
    // /U /UE /O /OE /Perms, the file's identifier, the language
    expect(values.size).toBe(7)
    expect(valuesOf(second).filter((value) => values.has(value))).toEqual([])
  })

  it('each stream is sealed anew, so that equal beginnings do not show', async () => {
    const other = Buffer.from(await make(paper, PASSPHRASE))
    // the last is the table of objects, which no PDF seals
    const streams = [...streamsOf(Buffer.from(locked)).slice(0, -1), ...streamsOf(other).slice(0, -1)]
    const starts = streams.map((stream) => stream.subarray(0, 32).toString('hex'))
    expect(starts.length).toBeGreaterThan(10)
    expect(new Set(starts).size).toBe(starts.length)
  })
})

it.each(['', '12345', 'love 🌻 you', 'don’t tell', 'x'.repeat(128)])(
  'no file is made with a passphrase that cannot be used: %j',
  async (passphrase) => {
    await expect(make(paper, passphrase)).rejects.toThrow('The passphrase cannot be used')
  },
)

it('without a passphrase the bytes are the same each time', async () => {
  const small = paperOf([part('P', [{ kind: 'line', text: own('Words.') }])])
  expect(Buffer.from(await make(small)).equals(Buffer.from(await make(small)))).toBe(true)
})

const everyForm = (text: string): Buffer[] => {
  const forms = [Buffer.from(text), Buffer.from(text, 'latin1'), Buffer.from(text, 'utf16le').swap16()]
  return [...forms, ...forms.map((form) => Buffer.from(form.toString('hex')))]
}

/** Whether the bytes are in the file, or in one of its streams when that is inflated. */
const holds = (file: Uint8Array, bytes: Buffer): boolean => {
  const raw = Buffer.from(file)
  return [raw, ...streamsOf(raw).map(inflated)].some((piece) => piece.includes(bytes))
}

const streamsOf = (file: Buffer): Buffer[] =>
  [...file.toString('latin1').matchAll(/\/Length (\d+)(?:(?!endobj)[^])*?\nstream\n/g)].map(
    ({ index, 0: head, 1: length }) => file.subarray(index + head.length, index + head.length + Number(length)),
  )

const inflated = (stream: Buffer): Buffer => {
  try {
    return inflateSync(stream)
  } catch {
    return stream
  }
}

/** The long values in the file that are written as hexadecimal digits. */
const valuesOf = (file: Buffer): string[] =>
  [...file.toString('latin1').matchAll(/<([\da-f]{32,})>/g)].map(([, value = '']) => value)
