/**
 * How quickly names are offered while one is typed, on a machine slowed four times: `npm run bench:names`, after a build.
 * Twice: the work alone, and from a key to the painted list, beside the same keys in a line that offers nothing. Median of
 * five rounds. Says whether the limit holds; exits 0 all the same, because machines differ.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { preview } from 'vite'
import type { MedicineNames } from '../src/steps/medicines/names/medicineNames'
import { felt, feelPresses, slowedBy } from './bench/app/presses'
import { withBrowser } from './bench/browser'
import { limitsTable, median, share, table } from './bench/numbers'

const ROUNDS = 5
const SLOWED = 4
const LIMIT_MS = 16
const FORTY = 40
/** Between two keys: the frame of each is there before the next, as it is when a person types. */
const KEY_MS = 60
/** Names, slips, and words that are near to nothing, which is where looking takes longest. */
const WORDS = ['setraline', 'wellbutrn', 'gabapentine', 'qwertyuiop']

const root = path.resolve(import.meta.dirname, '..')

interface Percentiles {
  p50: number
  p95: number
}
const percentiles = (values: readonly number[]): Percentiles => ({ p50: share(values, 0.5), p95: share(values, 0.95) })
const medianOf = (rounds: readonly Percentiles[]): Percentiles => ({
  p50: median(rounds.map(({ p50 }) => p50)),
  p95: median(rounds.map(({ p95 }) => p95)),
})

async function rounds(one: () => Promise<readonly number[]>): Promise<Percentiles> {
  // The first one warms up: its code is not compiled yet.
  await one()
  const all: Percentiles[] = []
  for (let round = 0; round < ROUNDS; round += 1) all.push(percentiles(await one()))
  return medianOf(all)
}

/** The build's chunk with the names. */
function chunkOfNames(): string {
  const modules = JSON.parse(readFileSync(path.join(root, 'dist/.vite/modules.json'), 'utf8')) as Record<
    string,
    string[]
  >
  const [file] =
    Object.entries(modules).find(([, inside]) => inside.includes('src/steps/medicines/names/list.ts')) ?? []
  if (file === undefined) throw new Error('The build has no chunk with the names: build it first.')
  return file
}

/** Each letter of each word, in ms: what is left between the key and the list without the page. */
const suggestAlone = (page: Page, url: string): Promise<readonly number[]> =>
  page.evaluate(
    async ([from, words]) => {
      // Its exports have short names in a build; the only one is what makes the names.
      const made = (await import(from)) as Record<string, () => MedicineNames>
      const names = Object.values(made)[0]?.()
      if (!names) throw new Error('The chunk with the names exports nothing.')
      const taken: number[] = []
      for (const word of words) {
        for (let length = 1; length <= word.length; length += 1) {
          const begun = performance.now()
          names.suggest(word.slice(0, length), 6)
          taken.push(performance.now() - begun)
        }
      }
      return taken
    },
    [url, WORDS] as const,
  )

/** From each key to the frame that shows what it did, in ms. */
async function typeInto(page: Page, label: string): Promise<readonly number[]> {
  const line = page.getByLabel(label, { exact: true }).last()
  const taken: number[] = []
  for (const word of WORDS) {
    await line.fill('')
    taken.push(...(await felt(page, () => page.keyboard.type(word, { delay: KEY_MS }))))
  }
  return taken
}

const NAME = 'Name of the medicine, vitamin or herb'
const PLAIN = 'Did your medicines change in the last year?'
const ADD = 'Add a medicine, vitamin or herb'

const toMedicines = async (page: Page): Promise<void> => {
  await page.evaluate(() => (window.location.hash = '#/steps'))
  await page.evaluate(() => (window.location.hash = '#/step/medicines'))
  await page.getByRole('button', { name: ADD }).waitFor()
}

async function addMedicines(page: Page, count: number): Promise<void> {
  for (let n = 1; n <= count; n += 1) {
    await page.getByRole('button', { name: ADD }).click()
    await page.keyboard.type(`Zoloft ${n}`)
  }
}

const server = await preview({ root, logLevel: 'error', preview: { host: '127.0.0.1', port: 0, open: false } })
try {
  const address = server.httpServer.address()
  if (!address || typeof address === 'string') throw new Error('The preview server has no port.')
  const url = `http://127.0.0.1:${address.port}/`
  await withBrowser(async (browser) => {
    const context = await browser.newContext()
    await feelPresses(context)
    const page = await context.newPage()
    await page.goto(url)
    await page.getByText('Start', { exact: true }).first().click()
    await page.waitForFunction(() => window.location.hash.startsWith('#/step'))
    await toMedicines(page)
    const slowly = (one: () => Promise<readonly number[]>): Promise<Percentiles> =>
      slowedBy(page, SLOWED, () => rounds(one))

    const alone = await slowly(() => suggestAlone(page, new URL(chunkOfNames(), url).href))
    limitsTable([{ what: 'suggest(), p95', measured: alone.p95, unit: ' ms', must: LIMIT_MS }])
    await addMedicines(page, 1)
    const plain = await slowly(() => typeInto(page, PLAIN))
    const offering = await slowly(() => typeInto(page, NAME))
    await addMedicines(page, FORTY - 1)
    // Come back to, the cards are closed, as they are for somebody with forty medicines.
    await toMedicines(page)
    await addMedicines(page, 1)
    const plainForty = await slowly(() => typeInto(page, PLAIN))
    const offeringForty = await slowly(() => typeInto(page, NAME))

    const row = (what: string, { p50, p95 }: Percentiles): string[] => [what, p50.toFixed(1), p95.toFixed(1)]
    table(`a letter of a name, CPU slowed ${SLOWED} times, ms, median of ${ROUNDS}`, [
      ['what', 'p50', 'p95'],
      row('suggest() alone', alone),
      row('key to frame, plain line', plain),
      row('key to frame, line with names', offering),
      row(`plain line, ${FORTY} medicines`, plainForty),
      row(`line with names, ${FORTY} medicines`, offeringForty),
    ])
  })
} finally {
  await server.close()
}
