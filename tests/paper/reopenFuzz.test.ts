/** Hostile PDFs: each is refused by name, in no time to speak of, and nothing of the state changes. */
import { deflateSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { useAnswers } from '../../src/answers/store'
import { openPdf, type OpenedPdf } from '../../src/app/reopen/openPdf'
import { loadAllWords } from '../../src/i18n'
import { MOST_FILE } from '../../src/pdf/reopen/limits'
import { person } from '../journeys/support/people'
import { PASSPHRASE } from './lockedPaper'
import { blobOf, madeOf, reopenable } from './reopenSupport'
import { paperOf } from './samplePaper'

/** FOREWORD_RUNS tries more of them. */
const RUNS = Number(process.env['FOREWORD_RUNS'] ?? 1000)
const REASONS = ['tooBig', 'notOurs', 'nothingInside', 'locked', 'wrong', 'damaged', 'newer']
const LONG = 300_000

let open = new Uint8Array(0)
let locked = new Uint8Array(0)
let whole: OpenedPdf
beforeAll(async () => {
  await loadAllWords()
  const { attached } = reopenable(person('tiny').answers)
  open = new Uint8Array(await madeOf(paperOf([]), attached))
  locked = new Uint8Array(await madeOf(paperOf([]), attached, PASSPHRASE))
  whole = await openPdf(blobOf(open), '')
})

/** The same numbers each time (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

type Spoil = (file: Uint8Array, upTo: (n: number) => number) => Uint8Array
const latin1 = (file: Uint8Array): string => Buffer.from(file).toString('latin1')
const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1')
const SPOILS: readonly Spoil[] = [
  (file, upTo) => file.with(upTo(file.length), upTo(256)),
  (file, upTo) => file.subarray(0, upTo(file.length)),
  (file, upTo) => {
    const [from, to, length] = [upTo(file.length), upTo(file.length), upTo(2000)]
    const copy = new Uint8Array(file)
    copy.copyWithin(to, from, from + length)
    return copy
  },
  // another number somewhere
  (file, upTo) => {
    const text = latin1(file)
    const found = [...text.matchAll(/\d+/g)]
    const match = found[upTo(found.length)]
    const [index, number] = [match?.index ?? 0, match?.[0] ?? '']
    const others = ['0', '1', '99999999999', '4294967296', String(upTo(file.length)), `${number}${number}`]
    return bytes(text.slice(0, index) + (others[upTo(others.length)] ?? '') + text.slice(index + number.length))
  },
  // another word in the place of one
  (file, upTo) => {
    const text = latin1(file)
    const found = [...text.matchAll(/\/[A-Z]\w+|<<|>>|\[|\]|\bobj\b|\bstream\b|\bR\b/g)]
    const one = found[upTo(found.length)]?.index ?? 0
    const other = found[upTo(found.length)]?.[0] ?? ''
    return bytes(text.slice(0, one) + other + text.slice(one + other.length))
  },
]

it(
  `refuses ${RUNS} spoiled files by name, or gives back all of the answers`,
  async () => {
    expect(whole.ok).toBe(true)
    const before = useAnswers.getState()
    const next = numbers(20261122)
    const upTo = (n: number): number => Math.floor(next() * n)
    const tally: Record<string, number> = {}
    for (let i = 0; i < RUNS; i += 1) {
      const isLocked = i % 4 === 0
      let file = isLocked ? locked : open
      for (let times = 1 + upTo(3); times > 0; times -= 1) {
        file = new Uint8Array((SPOILS[upTo(SPOILS.length)] ?? SPOILS[0])?.(file, upTo) ?? file)
      }
      const opened = await openPdf(blobOf(file), isLocked ? PASSPHRASE : '')
      const what = opened.ok ? 'whole' : opened.why
      tally[what] = (tally[what] ?? 0) + 1
      if (opened.ok) expect(opened).toEqual(whole)
      else expect(REASONS).toContain(opened.why)
    }
    expect(tally['damaged']).toBeGreaterThan(RUNS / 10)
    expect(useAnswers.getState()).toBe(before)
    expect(Object.keys(Object.prototype)).toEqual([])
  },
  LONG,
)

/** A file of these objects (the first is the catalog), with a table that is right. */
function fileOf(objects: readonly (string | Uint8Array)[], trailer = ''): Uint8Array {
  const chunks: Uint8Array[] = [Buffer.from('%PDF-1.7\n')]
  const starts: number[] = []
  const length = (): number => chunks.reduce((sum, chunk) => sum + chunk.length, 0)
  objects.forEach((object, i) => {
    starts.push(length())
    const content = typeof object === 'string' ? Buffer.from(object) : object
    chunks.push(Buffer.from(`${i + 1} 0 obj\n`), content, Buffer.from('\nendobj\n'))
  })
  const rows = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('')
  const at = length()
  const size = objects.length + 1
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\n`
  chunks.push(Buffer.from(`${table}startxref\n${at}\n%%EOF\n`))
  return Buffer.concat(chunks)
}

const stream = (content: Uint8Array, dict = ''): Uint8Array =>
  Buffer.concat([Buffer.from(`<< ${dict} /Length ${content.length} >>\nstream\n`), content, Buffer.from('\nendstream')])
const packed = (text: string | Uint8Array): Uint8Array => stream(deflateSync(text), '/Filter /FlateDecode')
const CATALOG = '<< /Type /Catalog /AF [2 0 R] >>'
const SPECIFICATION = '<< /Type /Filespec /EF << /F 3 0 R >> >>'
const carrying = (content: string | Uint8Array): Uint8Array => fileOf([CATALOG, SPECIFICATION, packed(content)])
const json = (more: object): string =>
  JSON.stringify({ format: 'foreword-answers', version: 1, writtenOn: '2026-11-22', answers: {}, ...more })

const HOSTILE: readonly [what: string, why: string, file: () => Uint8Array | Blob][] = [
  ['nothing at all', 'notOurs', () => bytes('')],
  ['text', 'notOurs', () => bytes('%PDX-1.7 hello')],
  ['only a head', 'damaged', () => bytes('%PDF-1.7\n')],
  ['a file of another program, with nothing attached', 'nothingInside', () => fileOf(['<< /Type /Catalog >>'])],
  ['somebody else’s attachment', 'nothingInside', () => carrying('{"format":"something-else"}')],
  ['a file that is too big, unread', 'tooBig', () => ({ size: MOST_FILE + 1 }) as Blob],
  ['a bomb', 'tooBig', () => carrying(new Uint8Array(60_000_000))],
  ['a bomb in a table', 'tooBig', () => tableOf(new Uint8Array(60_000_000))],
  ['a table of a billion rows', 'damaged', () => tableOf(new Uint8Array(100), 1_000_000_000)],
  ['a table of more rows than any file has', 'tooBig', () => tableOf(new Uint8Array(7_000_000).fill(1), 1_000_000)],
  ['half of our JSON', 'damaged', () => carrying(json({}).slice(0, 60))],
  ['a later version', 'newer', () => carrying(json({ version: 2 }))],
  ['answers of a shape that is not ours', 'damaged', () => carrying(json({ answers: { concerns: 3 } }))],
  ['who else uses the device', 'damaged', () => carrying(json({ answers: { start: { way: {} } } }))],
  [
    'a key of the prototype',
    'damaged',
    () =>
      carrying('{"format":"foreword-answers","version":1,"writtenOn":"2026-11-22","answers":{},"__proto__":{"x":1}}'),
  ],
  [
    'a key of the prototype, deep down',
    'damaged',
    () =>
      carrying(
        '{"format":"foreword-answers","version":1,"writtenOn":"2026-11-22","answers":{"concerns":{"__proto__":{"x":1}}}}',
      ),
  ],
  [
    'a length that is itself',
    'damaged',
    () => fileOf([CATALOG, SPECIFICATION, '<< /Length 3 0 R >>\nstream\n\nendstream']),
  ],
  ['a reference that leads to itself', 'damaged', () => fileOf([CATALOG, '2 0 R'])],
  [
    'a list of names in a circle',
    'nothingInside',
    () => fileOf(['<< /Names << /EmbeddedFiles 2 0 R >> >>', '<< /Kids [2 0 R 2 0 R] >>']),
  ],
  ['tables in a circle', 'damaged', () => fileOf(['<< >>'], `/Prev ${latin1(fileOf(['<< >>'])).indexOf('xref')}`)],
  ['lists in lists', 'damaged', () => fileOf([`<< /AF ${'['.repeat(100_000)}`])],
  ['brackets that never end', 'damaged', () => fileOf([`<< /AF ${'('.repeat(100_000)}`])],
  ['eight million blanks', 'damaged', () => fileOf([`<< ${' '.repeat(8_000_000)}`])],
  [
    'eight million blanks where the table should be',
    'damaged',
    () => bytes(`%PDF-1.7\nxref${' '.repeat(8_000_000)}\nstartxref\n9\n%%EOF`),
  ],
  [
    'a stream that is packed in another way',
    'notOurs',
    () => fileOf([CATALOG, SPECIFICATION, stream(bytes('x'), '/Filter /LZWDecode')]),
  ],
  ['a lock of another kind', 'notOurs', () => fileOf(['<< >>'], '/Encrypt << /Filter /Standard /V 2 /R 3 >>')],
  ['a lock that is not there', 'damaged', () => fileOf(['<< >>'], '/Encrypt 9 0 R')],
  ['a script', 'nothingInside', () => fileOf(['<< /OpenAction << /S /JavaScript /JS (app.alert) >> >>'])],
]

/** A table of objects that is a stream. */
function tableOf(rows: Uint8Array, size = 1): Uint8Array {
  const packedRows = deflateSync(rows)
  const dict = `/Type /XRef /W [1 4 2] /Size ${size} /Root 1 0 R /Filter /FlateDecode`
  const head = Buffer.from('%PDF-1.7\n')
  const object = Buffer.concat([Buffer.from('1 0 obj\n'), stream(packedRows, dict), Buffer.from('\nendobj\n')])
  return Buffer.concat([head, object, Buffer.from(`startxref\n${head.length}\n%%EOF\n`)])
}

describe('a file', () => {
  it.each(HOSTILE.map(([what, why, file]) => ({ what, why, file })))(
    'with $what is refused: $why',
    async ({ why, file }) => {
      const before = useAnswers.getState()
      const made = file()
      const opened = await openPdf(made instanceof Uint8Array ? blobOf(made) : made, '')
      expect(opened).toEqual({ ok: false, why })
      expect(useAnswers.getState()).toBe(before)
      expect(({} as Record<string, unknown>)['x']).toBeUndefined()
    },
  )

  it('that was cut anywhere gives no part of its answers', async () => {
    for (let at = 0; at < open.length - 1; at += 97) {
      expect((await openPdf(blobOf(open.subarray(0, at)), '')).ok).toBe(false)
    }
  })
})
