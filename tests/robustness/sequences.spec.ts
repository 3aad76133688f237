/**
 * By chance: typing, ticking, removing, marking, going about, undoing, reloading, locking, copies, in the built app, with a
 * simple model beside it. `FOREWORD_SEQUENCES=500` for the long form; `FOREWORD_SEED=…` begins elsewhere.
 */
import { expect, test } from '../journeys/support/test'
import { runSequence } from './sequences/run'

const ALL = Number(process.env['FOREWORD_SEQUENCES'] ?? 4)
const FIRST_SEED = Number(process.env['FOREWORD_SEED'] ?? 1)
/** So many in one test: a failure stops only its own. */
const IN_ONE = Math.min(25, Math.max(1, Math.ceil(ALL / 2)))

for (let first = 0; first < ALL; first += IN_ONE) {
  const seeds = Array.from({ length: Math.min(IN_ONE, ALL - first) }, (_, i) => FIRST_SEED + first + i)
  test(`whatever is done, nothing is lost and a page comes out: ${seeds.length} sequences from seed ${seeds[0]}`, async ({
    browser,
    baseURL,
    context: unused,
  }) => {
    test.setTimeout(seeds.length * 60_000)
    await unused.close()
    let actions = 0
    let ms = 0
    for (const seed of seeds) {
      const context = await browser.newContext({ baseURL: baseURL!, viewport: { width: 900, height: 900 } })
      const page = await context.newPage()
      const problems: string[] = []
      page.on('pageerror', (error) => problems.push(error.message))
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(message.text())
      })
      page.on('dialog', (dialog) => void dialog.accept())
      await page.goto('#/steps')
      const done = await runSequence(page, seed)
      expect(problems, `seed ${seed}`).toEqual([])
      actions += done.actions
      ms += done.ms
      await context.close()
    }
    console.log(`${seeds.length} sequences, ${actions} actions, ${(ms / seeds.length / 1000).toFixed(1)} s each`)
  })
}
