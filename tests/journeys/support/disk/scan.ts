/** Looks through a browser's profile folder for words and for a key, in the forms in which they could stand there. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { openEnvelope, openWithKey, visitKeyFrom } from '../../../../src/drafts/envelope'
import { readEnvelope } from '../../../../src/drafts/envelopeText'

const LETTERS = 'abcdefghijkmnopqrstuvwxyz'
const PIECE = 8

/** A word that stands in no file by chance. No letters repeat in a way that packing could shorten. */
export const canary = (length = 24): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(length)), (byte) => LETTERS[byte % LETTERS.length]).join('')

/** The pieces of at least 8 letters that survive packing in blocks (snappy keeps what it has not seen before). */
const pieces = (word: string): string[] =>
  Array.from({ length: Math.floor(word.length / PIECE) }, (_, i) => word.slice(i * PIECE, (i + 1) * PIECE))

const inBothWidths = (text: string): Buffer[] => [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')]

export const formsOfWord = (word: string): Buffer[] => pieces(word).flatMap(inBothWidths)

/** @param key in base64, as the tab remembers it */
export function formsOfKey(key: string): Buffer[] {
  const raw = Buffer.from(key, 'base64')
  const hex = raw.toString('hex')
  return [raw, ...[key, hex, hex.toUpperCase()].flatMap(inBothWidths)]
}

/** @param passphrase of words of at least 8 letters: each of them, and the whole in the usual spellings of bytes */
export function formsOfPassphrase(passphrase: string): Buffer[] {
  const raw = Buffer.from(passphrase, 'utf8')
  const hex = raw.toString('hex')
  // Of base64 the part that does not depend on what stands after it.
  const base64 = raw.toString('base64').replace(/..=*$/, '')
  return [
    ...passphrase.split(' ').flatMap(formsOfWord),
    ...[passphrase, encodeURIComponent(passphrase), hex, hex.toUpperCase(), base64].flatMap(inBothWidths),
  ]
}

/** Every file of a folder that can be read, with its path from there. */
function* filesOf(folder: string): Generator<{ file: string; bytes: Buffer }> {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = path.join(entry.parentPath, entry.name)
    try {
      yield { file: path.relative(folder, file), bytes: readFileSync(file) }
    } catch {
      // Gone in the meantime: the browser is running.
    }
  }
}

/** The files in which one of the forms stands. */
export function filesWith(folder: string, forms: readonly Buffer[]): string[] {
  const found: string[] = []
  for (const { file, bytes } of filesOf(folder)) if (forms.some((form) => bytes.includes(form))) found.push(file)
  return found
}

const SEALED =
  /\{"format":"foreword-draft","v":1,(?:"kdf":\{[^{}]*\},"key":\{[^{}]*\},)?"data":\{"schema":\d+,"rev":\d+,"iv":"[\w+/=]+","ct":"[^"]+"\}\}/g

/** Between blocks of 32 kB the database puts a head of seven bytes; what lies across two blocks reads on behind it. */
const withoutHeads = (bytes: Buffer): Buffer => {
  const BLOCK = 32_768
  const parts: Buffer[] = []
  for (let from = 0; from < bytes.length; from += BLOCK)
    parts.push(bytes.subarray(from === 0 ? 0 : from + 7, from + BLOCK))
  return Buffer.concat(parts)
}

/** Sealed notes that lie in the folder, whole. */
function sealedIn(folder: string): Set<string> {
  const found = new Set<string>()
  for (const { bytes } of filesOf(folder)) {
    if (!bytes.includes('foreword-draft') && !bytes.includes(Buffer.from('foreword-draft', 'utf16le'))) continue
    for (const whole of [bytes, withoutHeads(bytes)]) {
      for (const text of [whole.toString('latin1'), whole.toString('utf16le')]) {
        for (const [sealed] of text.matchAll(SEALED)) found.add(sealed)
      }
    }
  }
  return found
}

export interface Remains {
  /** Files with a word in plain text. */
  words: string[]
  /** Files with the key of the visit. */
  key: string[]
  /** Sealed notes that the visit's key opens, whether it still lies there or not. */
  sealed: number
  /** Sealed notes that can be opened with what lies there. */
  openable: number
}

/** @param key the visit's, in base64 */
export async function remainsIn(folder: string, words: readonly string[], key: string | null): Promise<Remains> {
  const opener = key === null ? null : await visitKeyFrom(key)
  let sealed = 0
  for (const text of sealedIn(folder)) if (opener !== null && (await openWithKey(text, opener)).ok) sealed += 1
  const keyFiles = key === null ? [] : filesWith(folder, formsOfKey(key))
  return {
    words: filesWith(folder, words.flatMap(formsOfWord)),
    key: keyFiles,
    sealed,
    openable: keyFiles.length > 0 ? sealed : 0,
  }
}

/** What lies there of notes that are kept under a passphrase, and what could open it. */
export interface KeptRemains {
  /** Files with a word in plain text. */
  words: string[]
  /** Files with the passphrase, in any of the forms one can think of. */
  passphrase: string[]
  /** Files with the key of the visit in which the notes were begun. */
  visitKey: string[]
  /** Notes sealed under a passphrase; whole. */
  locked: number
  /** Of these, what the key of the visit opens. */
  opened: number
  /** Notes of the visit, before they were kept, that its key opens, and the key lies there. */
  openable: number
}

/** @param key of the visit in which the notes were begun, in base64, as long as there was one */
export async function keptRemainsIn(
  folder: string,
  words: readonly string[],
  passphrase: string,
  key: string,
): Promise<KeptRemains> {
  const visitKey = await visitKeyFrom(key)
  let locked = 0
  let opened = 0
  for (const text of sealedIn(folder)) {
    if (!text.includes('"kdf"')) continue
    locked += 1
    // Under its own lock the key would be refused without a try; so it is tried as if there were none.
    const read = readEnvelope(text)
    if (read.ok && visitKey !== null && (await openEnvelope(read.envelope, visitKey)).ok) opened += 1
  }
  const visit = await remainsIn(folder, words, key)
  return {
    words: visit.words,
    passphrase: filesWith(folder, formsOfPassphrase(passphrase)),
    visitKey: visit.key,
    locked,
    opened,
    openable: visit.openable,
  }
}
