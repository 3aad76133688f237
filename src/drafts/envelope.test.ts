/** What is sealed opens again, whole, with its own key only; what was changed does not open. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cheapLock, visitKey } from '../../tests/support/drafts'
import { newVisitKey, openWithKey, seal, visitKeyFrom } from './envelope'
import { BLOCK, LONGEST, readEnvelope } from './envelopeText'
import { SCHEMA } from './migrations'

const key = await visitKey()

it('gives back any JSON, with its schema and revision', async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), fc.maxSafeNat(), async (payload, rev) => {
      const opened = await openWithKey(await seal(key, payload, rev), key)
      expect(opened).toEqual({ ok: true, payload: JSON.parse(JSON.stringify(payload)) as unknown, schema: SCHEMA, rev })
    }),
    { seed: 20261122, numRuns: 100 },
  )
})

it('gives a visit its key back from text, and no key from any other text', async () => {
  const { key: made, raw } = await newVisitKey()
  const again = await visitKeyFrom(raw)
  expect(await openWithKey(await seal(made, 'words', 1), again!)).toMatchObject({ ok: true, payload: 'words' })
  for (const bad of ['', 'x', raw.slice(1), `${raw} `, raw.replace('=', ''), btoa('too short')]) {
    expect(await visitKeyFrom(bad)).toBeNull()
  }
})

it('does not give the bytes of a key out again', async () => {
  expect(key.aes.extractable).toBe(false)
  expect((await cheapLock('lemon tree')).aes.extractable).toBe(false)
})

it('opens with no other key', async () => {
  const locked = await cheapLock('lemon tree')
  const text = await seal(key, 'words', 1)
  expect(await openWithKey(text, await visitKey())).toEqual({ ok: false, why: 'damaged' })
  expect(await openWithKey(text, locked)).toEqual({ ok: false, why: 'wrong' })
  expect(await openWithKey(await seal(locked, 'words', 1), await cheapLock('lemon tree'))).toMatchObject({
    why: 'wrong',
  })
})

it('tells little by its length: whole blocks only, and the same words never look the same', async () => {
  const lengths = await Promise.all([0, 10, 4000, 4091].map(async (n) => (await seal(key, 'x'.repeat(n), 1)).length))
  const read = readEnvelope(await seal(key, 'x'.repeat(BLOCK), 1))
  expect(new Set(lengths.slice(0, 3)).size).toBe(1)
  expect(lengths[3]).toBeGreaterThan(lengths[0]!)
  expect(read.ok && atob(read.envelope.ct).length).toBe(2 * BLOCK + 16)
  expect(await seal(key, 'x', 1)).not.toBe(await seal(key, 'x', 1))
})

it('lets white space and a byte order mark stand at the ends, nowhere else', async () => {
  const text = await seal(await cheapLock('lemon tree'), 'words', 1)
  expect(readEnvelope(`\uFEFF\r\n ${text}\n`).ok).toBe(true)
  for (const spaced of [
    text.replace(',', ', '),
    text.replaceAll(':', ': '),
    JSON.stringify(JSON.parse(text), null, 1),
  ]) {
    expect(readEnvelope(spaced)).toEqual({ ok: false, why: 'damaged' })
  }
})

it('says of each kind of text why it is not opened', async () => {
  const text = await seal(key, 'words', 7)
  const why = (other: string): unknown => {
    const read = readEnvelope(other)
    return read.ok ? 'opens' : read.why
  }
  for (const foreign of ['', 'null', '[]', '{}', '"x"', '%PDF-1.7', '{"format":"foreword-answers","version":1}']) {
    expect(why(foreign), foreign).toBe('notOurs')
  }
  expect(why(text.replace('"v":1', '"v":2'))).toBe('newer')
  expect(why(`{"format":"foreword-draft","v":3,"all":"new"}`)).toBe('newer')
  expect(why(text.replace(`"schema":${SCHEMA}`, `"schema":${SCHEMA + 1}`))).toBe('newer')
  expect(why(text.replace(`"schema":${SCHEMA}`, '"schema":0'))).toBe('damaged')
  for (const rev of ['-1', '7.0', '1e1', '07', '"7"', '9007199254740993', 'null']) {
    expect(why(text.replace('"rev":7', `"rev":${rev}`)), rev).toBe('damaged')
  }
  expect(why(text.replace('"data":', '"data":{},"data":'))).toBe('damaged')
  expect(why(text.replace('}}', '},"more":1}'))).toBe('damaged')
  expect(why(text.replace('"v":1,', '"v":1,"__proto__":{"x":1},'))).toBe('damaged')
  expect(why(text.slice(0, 200))).toBe('damaged')
  expect(why(`{"format":"foreword-draft"${' '.repeat(LONGEST)}`)).toBe('tooBig')
})

it('refuses base64 that others would take for the same bytes', async () => {
  const text = await seal(key, 'words', 1)
  const stray = text.replace(/.(?=="}}$)/, (last) => String.fromCharCode(last.charCodeAt(0) + 1))
  expect(stray).not.toBe(text)
  expect(readEnvelope(stray)).toEqual({ ok: false, why: 'damaged' })
})

it('does not write what it would not open again', async () => {
  await expect(seal(key, 'x'.repeat(LONGEST), 1)).rejects.toThrow(RangeError)
})
