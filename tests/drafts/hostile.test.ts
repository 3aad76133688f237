/**
 * Thousands of files that are not what they say: each ends in a named reason, none changes anything.
 * `FOREWORD_HOSTILE=100000` tries that many.
 */
import fc from 'fast-check'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { noNotes, useAnswers } from '../../src/answers/store'
import { readCopyText } from '../../src/drafts/copyFile'
import { openWithKey, seal, type DataKey } from '../../src/drafts/envelope'
import { LONGEST, type OpenProblem } from '../../src/drafts/envelopeText'
import * as kdf from '../../src/drafts/kdf'
import { SCHEMA } from '../../src/drafts/migrations'
import { openWithPassphrase } from '../../src/drafts/passphraseLock'
import { payloadOf, readPayload } from '../../src/drafts/payload'
import { cheapLock, visitKey } from '../support/drafts'
import { anyHostile } from '../support/hostileDrafts'

vi.mock('../../src/drafts/kdf', { spy: true })
const derivations = vi.mocked(kdf.derive)

const COUNT = Number(process.env['FOREWORD_HOSTILE'] ?? 3000)
/** Some 5 ms for each that asks for a derivation, and a machine may be busy. */
const TIME = 120_000 + COUNT * 40
const PASSPHRASE = 'lemon tree oboe'
const NAMED: readonly OpenProblem[] = ['tooBig', 'notOurs', 'newer', 'wrong', 'damaged', 'noMemory']

const locked = await cheapLock(PASSPHRASE)
const visit = await visitKey()
const payload = payloadOf(noNotes(), '2026-11-22')
const good = { locked: await seal(locked, payload, 3), visit: await seal(visit, payload, 3) }

/** The whole way of a file that a person picked; the derivation is counted and, so that it is quick, is the cheap one. */
async function wayOf(text: string, key: DataKey | null): Promise<string> {
  const file = await readCopyText(new Blob([text]))
  if (!file.ok) return file.why
  const opened = key ? await openWithKey(file.text, key) : await openWithPassphrase(file.text, PASSPHRASE)
  if (!opened.ok) return opened.why
  const read = readPayload(opened.payload, opened.schema)
  return read.ok ? 'opened' : read.why
}

const prototypes = (): string =>
  JSON.stringify(
    [Object.prototype, Array.prototype, String.prototype, Function.prototype].map((one) =>
      Reflect.ownKeys(one).map(String),
    ),
  )
const clean = prototypes()
const state = useAnswers.getState()

/** As it was before the first of them, and by identity: nothing was put in, not even the same again. */
function expectNothingChanged(): void {
  expect(useAnswers.getState()).toBe(state)
  expect(prototypes()).toBe(clean)
}

const counts: Record<string, number> = {}
const count = (name: string): void => void (counts[name] = (counts[name] ?? 0) + 1)

beforeEach(() => void derivations.mockClear())
afterAll(() => console.log(`Hostile drafts: ${JSON.stringify(counts)}`))

describe('the good drafts', () => {
  it('open, so that what follows means something', async () => {
    expect(await wayOf(good.locked, null)).toBe('opened')
    expect(await wayOf(good.locked, locked)).toBe('opened')
    expect(await wayOf(good.visit, visit)).toBe('opened')
  })
})

describe('every hostile file', () => {
  it(
    `is refused by name and changes nothing: ${COUNT} of them`,
    async () => {
      const same = new Set(Object.values(good))
      await fc.assert(
        fc.asyncProperty(anyHostile(Object.values(good)), fc.nat(19), async ({ kind, text }, chance) => {
          fc.pre(!same.has(text.trim()))
          // One in twenty by the passphrase, which may take a derivation; all others by the key at hand.
          const byPassphrase = chance === 0 && text.includes('"kdf"')
          const why = await wayOf(text, byPassphrase ? null : text.includes('"kdf"') ? locked : visit)
          count(kind)
          count(`-> ${why}`)
          if (!NAMED.includes(why as OpenProblem)) throw new Error(`${why}: ${text.slice(0, 400)}`)
          expectNothingChanged()
        }),
        { numRuns: COUNT, seed: COUNT === 3000 ? 20261122 : Date.now() },
      )
      counts['derivations'] = derivations.mock.calls.length
      expect(counts['-> wrong']).toBeGreaterThan(counts['derivations'])
      expect(derivations).toHaveBeenCalled()
    },
    TIME,
  )

  it('that asks for more than is allowed is refused before any derivation', async () => {
    for (const [name, costs] of Object.entries({
      m: ['262145', '4194304', '4294967296', '8191', '0', '-1', '8192.5', '1e308', '"8192"', 'null'],
      t: ['11', '100000', '0', '-1', '1.5', '2e1'],
      p: ['5', '255', '0', '-1'],
    })) {
      for (const cost of costs) {
        const bomb = good.locked.replace(new RegExp(`"${name}":\\d+`), `"${name}":${cost}`)
        expect(bomb).not.toBe(good.locked)
        expect(await wayOf(bomb, null)).toBe('damaged')
      }
    }
    expect(derivations).not.toHaveBeenCalled()
    expectNothingChanged()
  })

  it('that is over the limit is refused unread', async () => {
    const parse = vi.spyOn(JSON, 'parse')
    const file = new Blob([good.locked, ' '.repeat(LONGEST)])
    const read = vi.spyOn(file, 'arrayBuffer')
    expect(await readCopyText(file)).toEqual({ ok: false, why: 'tooBig' })
    expect(await openWithPassphrase(good.locked + ' '.repeat(LONGEST), PASSPHRASE)).toEqual({
      ok: false,
      why: 'tooBig',
    })
    expect(read).not.toHaveBeenCalled()
    expect(parse).not.toHaveBeenCalled()
    expect(derivations).not.toHaveBeenCalled()
  })
})

describe.each([
  ['a locked draft', good.locked, locked],
  ["a visit's draft", good.visit, visit],
])('of %s', (_name, text, key) => {
  it(
    'a change of any one character is seen',
    async () => {
      const others = (letter: string): string[] => [
        letter === 'A' ? 'B' : 'A',
        String.fromCharCode(letter.charCodeAt(0) ^ 1),
      ]
      let tried = 0
      for (let i = 0; i < text.length; i += 1) {
        for (const other of others(text.charAt(i))) {
          const why = await wayOf(text.slice(0, i) + other + text.slice(i + 1), key)
          if (!NAMED.includes(why as OpenProblem)) throw new Error(`${why} at ${i} of ${text.length}, by ${other}`)
          tried += 1
        }
      }
      count('every character changed')
      expect(tried).toBe(2 * text.length)
      expectNothingChanged()
    },
    TIME,
  )

  it(
    'every truncation is seen, from either end',
    async () => {
      for (let end = 0; end < text.length; end += 1) {
        for (const part of [text.slice(0, end), text.slice(end + 1)]) {
          const why = await wayOf(part, key)
          if (!NAMED.includes(why as OpenProblem)) throw new Error(`${why} at ${end} of ${text.length}`)
        }
      }
      count('every truncation')
      expectNothingChanged()
    },
    TIME,
  )
})

it(
  'of a locked draft a change of any character that the passphrase stands on is seen by the passphrase, too',
  async () => {
    const end = good.locked.indexOf('"data"')
    // Each of a hundred of them takes a derivation: all only in the long run.
    for (let i = 0; i < end; i += COUNT > 3000 ? 1 : 3) {
      const other = good.locked[i] === 'A' ? 'B' : 'A'
      const why = await wayOf(good.locked.slice(0, i) + other + good.locked.slice(i + 1), null)
      if (!NAMED.includes(why as OpenProblem)) throw new Error(`${why} at ${i}`)
    }
    expectNothingChanged()
  },
  TIME,
)

/** Somebody who knows the passphrase can seal anything. */
it(
  'what was sealed with the right key but is no payload is refused, whatever it is',
  async () => {
    const hostile = fc.oneof(
      fc.jsonValue(),
      fc.jsonValue().map((file) => ({ ...payload, file })),
      fc.jsonValue().map((answers) => ({ ...payload, file: { ...(payload as { file: object }).file, answers } })),
      fc
        .constantFrom(
          '{"__proto__":{"polluted":1},"file":{}}',
          '{"file":{"__proto__":{"polluted":1}},"version":"","skipped":[],"added":[],"chosen":[]}',
          JSON.stringify(payload).replace('"answers":{', '"answers":{"__proto__":{"polluted":1},'),
          JSON.stringify(payload).replace('"page":{', '"page":{"constructor":{"prototype":{"polluted":1}},'),
        )
        .map((json) => JSON.parse(json) as unknown),
    )
    await fc.assert(
      fc.asyncProperty(hostile, async (sealed) => {
        const opened = await openWithKey(await seal(visit, sealed, 1), visit)
        if (!opened.ok) throw new Error(opened.why)
        const read = readPayload(opened.payload, SCHEMA)
        if (!read.ok) count(`sealed -> ${read.why}`)
        // An empty list of answers is a payload; nothing else of these is.
        else expect(read.notes).toEqual({ ...noNotes(), page: read.notes.page })
        expectNothingChanged()
      }),
      { numRuns: Math.max(300, COUNT / 10) },
    )
    expect('polluted' in {}).toBe(false)
  },
  TIME,
)
