/** One sequence: up to thirty actions by chance, each also done to the model, with looks at the screen in between. */
import { expect, type Page } from '@playwright/test'
import { hrefTo } from '../../../src/app/routes'
import { preview } from '../../journeys/support/make'
import { type Action, ACTIONS, check, reload, type State } from './actions'
import * as keeping from './keeping'
import { Model } from './model'
import { random } from './random'

const MOST_ACTIONS = 30

function choose(state: State): Action {
  const open = ACTIONS.filter(({ may }) => may(state))
  let left = state.by.below(1000 * open.reduce((sum, { weight }) => sum + weight, 0)) / 1000
  for (const action of open) {
    left -= action.weight
    if (left < 0) return action
  }
  return open[0]!
}

/** A page with all that is for it, and nothing that is not; and its file. */
async function makePaper({ page, model }: State): Promise<void> {
  await page.evaluate(
    (hash) => {
      window.location.hash = hash
    },
    hrefTo({ page: 'make' }),
  )
  const paper = preview(page)
  await paper.waitFor()
  const text = (await paper.innerText()).replace(/\s+/g, ' ')
  for (const { name, mark: how } of model.said.medicines) {
    if (name === '') continue
    const same = model.said.medicines.filter((one) => one.name === name)
    if (how === 'page') expect(text).toContain(name)
    else if (same.every((one) => one.mark !== 'page')) expect(text).not.toContain(name)
  }
  const stream = await (await keeping.makePdf(page)).createReadStream()
  let size = 0
  let head = ''
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    if (head.length < 5) head += chunk.subarray(0, 5).toString('latin1')
    size += chunk.length
  }
  expect(head.slice(0, 5)).toBe('%PDF-')
  expect(size).toBeGreaterThan(1000)
}

/** Runs one sequence in a page that has written nothing yet. @throws with the seed and all that was done */
export async function runSequence(page: Page, seed: number): Promise<{ actions: number; ms: number }> {
  const by = random(seed)
  const locksLeft = by.chance(0.35) ? 3 : 0
  const state: State = { page, model: new Model(), by, log: [], kept: false, copy: null, locksLeft }
  const started = Date.now()
  const actions = 5 + by.below(MOST_ACTIONS - 4)
  try {
    for (let done = 0; done < actions; done += 1) await choose(state).run(state)
    if (state.model.isWritten) await reload({ ...state, kept: state.kept })
    await check(state)
    await makePaper(state)
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error)
    throw new Error(`Sequence with seed ${seed}, after: ${state.log.join(' · ')}\n\n${what}`, { cause: error })
  }
  return { actions, ms: Date.now() - started }
}
