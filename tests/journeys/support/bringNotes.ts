/** Answers put in at once, as a copy that is opened: for journeys that are about what comes after the typing. */
import { expect, type Page } from '@playwright/test'
import type { Answers } from '../../../src/answers/answers'
import { noNotes } from '../../../src/answers/notes'
import { toBase64 } from '../../../src/drafts/base64'
import { aesKeyOf, aesWith, IV_BYTES, KEY_BYTES, randomBytes, seal, type DataKey } from '../../../src/drafts/envelope'
import { keyHead, type Kdf } from '../../../src/drafts/envelopeText'
import { work } from '../../../src/drafts/kdfWork'
import { payloadOf } from '../../../src/drafts/payload'
import { hrefTo } from '../../../src/app/routes'
import type { Version } from '../../../src/form/shown'
import { TODAY } from './expectedTexts'
import { button, mainHeading, unfold } from './walk'
import { say } from './words'

const PASSPHRASE = 'a copy that is brought along'
/** The least that a file may ask for. */
const CHEAP = { m: 8192, t: 1, p: 1 } as const

/** As `newLockedKey` makes it; that one asks for a worker, which only Vite can give. */
async function lockedKey(): Promise<DataKey> {
  const [salt, iv, dataKey] = [randomBytes(16), randomBytes(IV_BYTES), randomBytes(KEY_BYTES)]
  const derived = await work({ passphrase: new TextEncoder().encode(PASSPHRASE), salt, cost: CHEAP })
  if (derived === null) throw new Error('A cheap derivation was refused.')
  const kdf: Kdf = { alg: 'argon2id', ...CHEAP, salt: toBase64(salt) }
  const wrapping = await aesKeyOf(derived.bytes)
  const wrapped = await crypto.subtle.encrypt(aesWith(iv, keyHead(kdf, toBase64(iv))), wrapping, dataKey)
  const key = { iv: toBase64(iv), ct: toBase64(new Uint8Array(wrapped)) }
  return { aes: await aesKeyOf(dataKey), lock: { kdf, key } }
}

async function copyOf(answers: Answers, version: Version): Promise<Buffer> {
  const { way } = answers.start
  const picked = { picked: version === 'full' ? 'full' : 'quick', other: '' }
  const start = { ...answers.start, way: { ...way, values: { ...way.values, version: picked } } }
  // Whom the page is for was chosen: what follows is about other things.
  const payload = payloadOf({ ...noNotes(), answers: { ...answers, start }, chosen: ['reader'] }, TODAY)
  return Buffer.from(await seal(await lockedKey(), payload, 1))
}

/** Ends on the list of steps. */
export async function bringNotes(page: Page, answers: Answers, version: Version): Promise<void> {
  const buffer = await copyOf(answers, version)
  await page.goto(hrefTo({ page: 'copy' }))
  await unfold(page, say('copy.open'))
  await page.getByLabel(say('copy.open.file'), { exact: true }).setInputFiles({
    name: 'copy.json',
    mimeType: 'application/json',
    buffer,
  })
  await page.getByRole('textbox', { name: say('copy.open.pass'), exact: true }).fill(PASSPHRASE)
  await button(page, say('copy.open.do')).click()
  await button(page, say('copy.use')).click()
  await expect(mainHeading(page)).toHaveText(say('steps.title'))
}
