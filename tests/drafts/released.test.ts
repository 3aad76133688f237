/** Every draft that a released version could have written opens in this one, and no word of it is lost. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readEnvelope } from '../../src/drafts/envelopeText'
import { SCHEMA } from '../../src/drafts/migrations'
import { openWithPassphrase } from '../../src/drafts/passphraseLock'
import { readPayload } from '../../src/drafts/payload'

const FOLDER = 'tests/drafts/released'
const schemas = Array.from({ length: SCHEMA }, (_, at) => at + 1)

interface Frozen {
  passphrase: string
  text: string
}

/** What a person typed, rather than picked: it has a space in it. */
const typedIn = (value: unknown): string[] => {
  if (typeof value === 'string') return value.includes(' ') ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(typedIn) : []
}

it('there is one for each schema: whoever adds a migration freezes a draft of the schema before it was added', () => {
  expect(readdirSync(FOLDER).toSorted()).toEqual(schemas.map((schema) => `${schema}.json`).toSorted())
})

it.each(schemas)('schema %i opens with all its words', async (schema) => {
  const { passphrase, text } = JSON.parse(readFileSync(`${FOLDER}/${schema}.json`, 'utf8')) as Frozen
  const envelope = readEnvelope(text)
  expect(envelope.ok && envelope.envelope.schema).toBe(schema)
  const opened = await openWithPassphrase(text, passphrase)
  if (!opened.ok) throw new Error(opened.why)
  const read = readPayload(opened.payload, opened.schema)
  if (!read.ok) throw new Error(read.why)
  const words = typedIn(opened.payload)
  const now = new Set(typedIn(read.notes))
  expect(words.length).toBeGreaterThan(100)
  expect(words.filter((word) => !now.has(word))).toEqual([])
})
