/**
 * The text of a sealed draft: written in one way only, and read only when it is exactly what this would write. No
 * cryptography here; docs/draft-format.md says what each part is.
 */
import { fromBase64 } from './base64'
import { SCHEMA } from './migrations'

/** Why a text, a file or a passphrase does not open. `wrong`: not this passphrase or key, or the lock itself is damaged. */
export type OpenProblem = 'tooBig' | 'notOurs' | 'newer' | 'wrong' | 'damaged' | 'noMemory'

export interface KdfCost {
  /** Memory in KiB, passes over it, lanes. */
  m: number
  t: number
  p: number
}
export interface Kdf extends KdfCost {
  alg: 'argon2id'
  /** 16 bytes, base64; likewise all that follows. */
  salt: string
}
/** The data key, wrapped by what a passphrase gives. */
export interface Lock {
  kdf: Kdf
  key: { iv: string; ct: string }
}
export interface Envelope {
  /** Missing in what is sealed with the key of a visit. */
  lock: Lock | undefined
  schema: number
  /** Which save this is, counted by who saves. */
  rev: number
  iv: string
  ct: string
}
export type EnvelopeRead = { ok: true; envelope: Envelope } | { ok: false; why: OpenProblem }

/** The longest text that is opened or written: in characters, which are bytes, since all of it is ASCII. */
export const LONGEST = 16_000_000
/** The plaintext is filled up to a multiple of this, so that its length tells little. */
export const BLOCK = 4096
/** What AES-GCM adds. */
const TAG = 16

const FORMAT = 'foreword-draft'
const VERSION = 1
/** Beyond these no derivation is even begun: a file must not be able to freeze the device. */
const COSTS: Readonly<Record<keyof KdfCost, readonly [least: number, most: number]>> = {
  m: [8192, 262_144],
  t: [1, 10],
  p: [1, 4],
}

const START = `{"format":"${FORMAT}","v":${VERSION},`

/** All that stands before the wrapped key. It is authenticated with it. */
export const keyHead = ({ alg, m, t, p, salt }: Kdf, iv: string): string =>
  `${START}"kdf":${JSON.stringify({ alg, m, t, p, salt })},"key":{"iv":"${iv}","ct":"`

/** All of the lock that a passphrase opens, as it stands in the text; two locks are the same when these are. */
export const lockText = (lock: Lock | undefined): string =>
  lock === undefined ? START : `${keyHead(lock.kdf, lock.key.iv)}${lock.key.ct}"},`

/** All that stands before the sealed words. It is authenticated with them. */
export const dataHead = ({ lock, schema, rev, iv }: Omit<Envelope, 'ct'>): string =>
  `${lockText(lock)}"data":{"schema":${schema},"rev":${rev},"iv":"${iv}","ct":"`

export const envelopeText = (envelope: Envelope): string => `${dataHead(envelope)}${envelope.ct}"}}`

type Parsed = Record<string, unknown>

const isObject = (value: unknown): value is Parsed =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isWhole = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most

const isBytes = (value: unknown, fits: (length: number) => boolean): value is string =>
  typeof value === 'string' && fits(fromBase64(value)?.length ?? -1)

const isIv = (value: unknown): value is string => isBytes(value, (length) => length === 12)

function readLock(kdf: unknown, key: unknown): Lock | null {
  if (!isObject(kdf) || !isObject(key)) return null
  const { alg, m, t, p, salt } = kdf
  const { iv, ct } = key
  if (alg !== 'argon2id' || !isWhole(m, ...COSTS.m) || !isWhole(t, ...COSTS.t) || !isWhole(p, ...COSTS.p)) return null
  if (!isBytes(salt, (length) => length === 16) || !isIv(iv)) return null
  if (!isBytes(ct, (length) => length === 32 + TAG)) return null
  return { kdf: { alg, m, t, p, salt }, key: { iv, ct } }
}

/** The envelope, or `newer`, or null for all else that is not one. Keys too many or too few show when it is written anew. */
function envelopeIn(json: Parsed): Envelope | 'newer' | null {
  if (isWhole(json['v'], VERSION + 1, Number.MAX_SAFE_INTEGER)) return 'newer'
  const { kdf, key, data } = json
  const lock = kdf === undefined ? undefined : readLock(kdf, key)
  if (lock === null || !isObject(data)) return null
  const { schema, rev, iv, ct } = data
  if (!isWhole(schema, 1, Number.MAX_SAFE_INTEGER) || !isWhole(rev, 0, Number.MAX_SAFE_INTEGER) || !isIv(iv))
    return null
  if (!isBytes(ct, (length) => length > TAG && (length - TAG) % BLOCK === 0)) return null
  return schema > SCHEMA ? 'newer' : { lock, schema, rev, iv, ct }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/**
 * Takes a text apart without opening anything: no key is derived, nothing is decrypted. White space and a byte order mark
 * may stand at its ends, as mail and editors leave them.
 */
export function readEnvelope(whole: string): EnvelopeRead {
  if (whole.length > LONGEST) return { ok: false, why: 'tooBig' }
  const text = whole.trim()
  const json = parsed(text)
  // A broken end leaves the beginning: then it was one of ours.
  const isOurs = isObject(json) ? json['format'] === FORMAT : text.startsWith(`{"format":"${FORMAT}"`)
  if (!isOurs) return { ok: false, why: 'notOurs' }
  const envelope = isObject(json) ? envelopeIn(json) : null
  if (envelope === 'newer') return { ok: false, why: 'newer' }
  if (envelope === null || envelopeText(envelope) !== text) return { ok: false, why: 'damaged' }
  return { ok: true, envelope }
}
