/** The test vectors that docs/draft-format.md speaks of, against the app, the stand-alone script and another Argon2id. */
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { argon2id } from '@noble/hashes/argon2'
import { afterAll, describe, expect, it } from 'vitest'
import { toBase64 } from '../../src/drafts/base64'
import { openWithKey, sealWith, visitKeyFrom } from '../../src/drafts/envelope'
import { derive } from '../../src/drafts/kdf'
import { prepared } from '../../src/drafts/passphrase'
import { newLockedKey, openWithPassphrase } from '../../src/drafts/passphraseLock'
import { readPayload } from '../../src/drafts/payload'
import vectors from './vectors.json'

const bytesOf = (hex: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(hex, 'hex'))

type Vector = (typeof vectors)[number]
type Locked = Vector & { passphrase: string; kdf: object }
const visits = vectors.filter((vector) => vector.passphrase === undefined)
const locked = vectors.filter((vector): vector is Locked => vector.passphrase !== undefined)

const folder = mkdtempSync(path.join(tmpdir(), 'foreword-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs the script with something piped in. */
const script = (args: string[], input: string): Promise<{ code: number; out: string; err: string }> =>
  new Promise((settle) => {
    const child = execFile(process.execPath, ['scripts/open-copy.mjs', ...args], (error, out, err) =>
      settle({ code: error ? 1 : 0, out, err }),
    )
    child.stdin?.end(input)
  })

const copyOf = (text: string): string => {
  const file = path.join(folder, 'copy.json')
  writeFileSync(file, text)
  return file
}

it('there are vectors of both kinds', () => {
  expect([visits.length, locked.length]).toEqual([1, 3])
})

describe.each(visits)('$name', ({ dataKey, dataIv, rev, schema, payload, text }) => {
  it('is made letter by letter, and opens', async () => {
    const key = await visitKeyFrom(toBase64(bytesOf(dataKey)))
    expect(await sealWith(key!, payload, rev, bytesOf(dataIv))).toBe(text)
    expect(await openWithKey(text, key!)).toEqual({ ok: true, payload, schema, rev })
  })

  it('is refused by the script: no passphrase opens it', async () => {
    expect(await script([copyOf(text)], 'any\n')).toMatchObject({ code: 1, out: '' })
  })
})

describe.each(locked)('$name', (vector) => {
  const { passphrase, kdf, salt, keyIv, dataKey, dataIv, rev, schema, payload, text } = vector

  it('is made letter by letter, and opens', async () => {
    const parts = { salt: bytesOf(salt), iv: bytesOf(keyIv), dataKey: bytesOf(dataKey), cost: kdf }
    const made = await newLockedKey(passphrase, parts)
    if (!made.ok) throw new Error(made.why)
    expect(await sealWith(made.key, payload, rev, bytesOf(dataIv))).toBe(text)
    expect(await openWithPassphrase(text, passphrase)).toMatchObject({ ok: true, payload, schema, rev })
  })

  it('has its passphrase prepared as the document says', () => {
    expect(Buffer.from(prepared(passphrase), 'utf8').toString('hex')).toBe(vector.prepared)
  })

  it('holds notes that the app reads', () => {
    expect(readPayload(payload, schema)).toMatchObject({ ok: true, writtenOn: payload.file.writtenOn })
  })

  it('is opened by the script, which prints the file of answers', async () => {
    // A line that is piped in ends where the line ends.
    const { code, out, err } = await script([copyOf(`\uFEFF${text}\n`)], `${passphrase.trim()}\n`)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(JSON.parse(out)).toEqual(payload.file)
  })
})

it('another Argon2id comes to the same key', async () => {
  const { passphrase, kdf, salt } = locked.find((vector) => vector.kdf.p === 2)!
  const derived = await derive(passphrase, bytesOf(salt), kdf)
  const other = argon2id(prepared(passphrase), bytesOf(salt), { ...kdf, dkLen: 32 })
  expect(derived?.bytes).toEqual(new Uint8Array(other))
})

describe('the script', () => {
  const { text, passphrase } = locked.find((vector) => vector.kdf.m === 8192)!

  it.each<[string, string, string]>([
    ['a wrong passphrase', text, 'żółw żółk'],
    ['no passphrase', text, ''],
    ['a changed letter', text.replace('"rev":7', '"rev":8'), passphrase],
    ['a bomb', text.replace('"m":8192', '"m":4194304'), passphrase],
    ['what is no copy', '{"format":"foreword-answers"}', passphrase],
    ['what is cut off', text.slice(0, -4), passphrase],
  ])('says in one line why it does not open %s, and prints nothing', async (_name, content, typed) => {
    const { code, out, err } = await script([copyOf(content)], `${typed}\n`)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(/^[A-Z][^\n]+\.\n$/)
    expect(err).not.toContain('It failed')
  })

  it('takes no passphrase as an argument', async () => {
    expect(await script([copyOf(text), passphrase], '')).toMatchObject({ code: 1, out: '' })
  })
})
