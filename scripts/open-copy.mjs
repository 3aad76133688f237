/**
 * Opens a copy of notes without the app: `npm run -s open-copy -- copy.json`. It asks for the passphrase and prints the file of
 * answers. It uses nothing of the app, so that it also shows what docs/draft-format.md says: read the two together.
 */
import { createDecipheriv } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import process from 'node:process'
import { argon2id } from 'hash-wasm'

const LONGEST = 16_000_000
const LIMITS = { m: [8192, 262_144], t: [1, 10], p: [1, 4] }
const BLOCK = 4096
const TAG = 16

class Refused extends Error {}

const refuseUnless = (isRight, reason) => {
  if (!isRight) throw new Refused(reason)
}

const bytesOf = (text) => {
  const bytes = Buffer.from(String(text), 'base64')
  refuseUnless(bytes.toString('base64') === text, 'The file was changed or is not whole.')
  return bytes
}

/** All that stands before a ciphertext is authenticated with it. */
const decrypt = (key, iv, head, sealed) => {
  const cipher = createDecipheriv('aes-256-gcm', key, bytesOf(iv))
  cipher.setAAD(Buffer.from(head))
  const bytes = bytesOf(sealed)
  cipher.setAuthTag(bytes.subarray(-TAG))
  return Buffer.concat([cipher.update(bytes.subarray(0, -TAG)), cipher.final()])
}

/** The envelope, and the text itself: what is authenticated is cut from it. */
const readEnvelope = (file) => {
  refuseUnless(statSync(file).size <= LONGEST, 'This file is too big for a copy of notes.')
  const text = readFileSync(file, 'utf8').trim()
  let envelope
  try {
    envelope = JSON.parse(text)
  } catch {
    throw new Refused('This is not a copy of notes, or it is not whole.')
  }
  refuseUnless(envelope?.format === 'foreword-draft', 'This is not a copy of notes.')
  refuseUnless(envelope.v === 1, 'This copy was made by another version.')
  refuseUnless(JSON.stringify(envelope) === text, 'The file was changed.')
  const { kdf, key, data } = envelope
  refuseUnless(kdf?.alg === 'argon2id' && key && data, 'This draft has no passphrase: it is not a copy.')
  for (const [name, [least, most]] of Object.entries(LIMITS)) {
    const isWithin = Number.isInteger(kdf[name]) && kdf[name] >= least && kdf[name] <= most
    refuseUnless(isWithin, 'The file asks for more work than a copy may.')
  }
  return { text, kdf, key, data }
}

const open = async ({ text, kdf, key, data }, passphrase) => {
  const prepared = passphrase
    .normalize('NFKC')
    .replace(/[ \t\r\n]+/g, ' ')
    .replace(/^ | $/g, '')
  refuseUnless(prepared !== '', 'There is no passphrase.')
  const wrapping = await argon2id({
    password: Buffer.from(prepared, 'utf8'),
    salt: bytesOf(kdf.salt),
    memorySize: kdf.m,
    iterations: kdf.t,
    parallelism: kdf.p,
    hashLength: 32,
    outputType: 'binary',
  })
  let dataKey
  try {
    dataKey = decrypt(wrapping, key.iv, text.slice(0, text.indexOf(key.ct)), key.ct)
  } catch {
    throw new Refused('This passphrase does not open it.')
  }
  let plain
  try {
    plain = decrypt(dataKey, data.iv, text.slice(0, text.indexOf(data.ct)), data.ct)
  } catch {
    throw new Refused('The file was changed or is not whole.')
  }
  const length = plain.readUInt32BE(0)
  refuseUnless(plain.length % BLOCK === 0 && length <= plain.length - 4, 'What is inside is not a draft.')
  return JSON.parse(plain.toString('utf8', 4, 4 + length))
}

/** From the keyboard, without showing it; or the first line of what is piped in. Never an argument: others could read it. */
const askPassphrase = async () => {
  const { stdin, stderr } = process
  if (!stdin.isTTY) {
    const chunks = []
    for await (const chunk of stdin) chunks.push(chunk)
    return Buffer.concat(chunks).toString('utf8').split('\n', 1)[0]
  }
  stderr.write('Passphrase (it is not shown): ')
  stdin.setRawMode(true)
  stdin.setEncoding('utf8')
  let typed = ''
  try {
    for await (const keys of stdin) {
      for (const sign of keys) {
        if (sign === '\r' || sign === '\n') return typed
        if (sign === '\u0003' || sign === '\u0004') throw new Refused('Stopped.')
        typed = sign === '\u007F' || sign === '\b' ? [...typed].slice(0, -1).join('') : typed + sign
      }
    }
    return typed
  } finally {
    stdin.setRawMode(false)
    stdin.pause()
    stderr.write('\n')
  }
}

const [file, ...rest] = process.argv.slice(2)
try {
  refuseUnless(file && rest.length === 0, 'Name one file: npm run -s open-copy -- copy.json')
  const envelope = readEnvelope(file)
  const payload = await open(envelope, await askPassphrase())
  process.stdout.write(`${JSON.stringify(payload.file ?? payload, null, 2)}\n`)
} catch (error) {
  const isForeseen = error instanceof Refused || error.code === 'ENOENT'
  process.stderr.write(`${isForeseen ? error.message : `It failed: ${String(error)}`}\n`)
  process.exitCode = 1
}
