/** What can be done by chance: each action on the screen, and the same to the model. */
import { expect, type Page } from '@playwright/test'
import { DISCLOSURES } from '../../../src/form/step'
import * as keeping from './keeping'
import { FIELDS, PICKS, type FieldId, type Model, type Said } from './model'
import type { Random } from './random'
import * as screen from './screen'

const MOST_MEDICINES = 3
/** A little longer than the pause after which keys in the same field are another change. */
const PAUSE_MS = 1100

const TEXTS = [
  '',
  'It hurts',
  'I cannot sleep since spring',
  'שלום, קשה לי',
  'Zwölf Boxkämpfer & <b>Äußerung</b>',
  '🙂 fine, mostly 👩🏽‍🚀',
  'e\u0301 and é',
  '   spaces   around   ',
  'many words '.repeat(40).trim(),
]
const NAMES = ['sertraline', 'Zopiclone 7.5', 'вальдоксан', '“Mönchspfeffer”', 'estradiol gel']

export interface State {
  page: Page
  model: Model
  by: Random
  /** What was done, for whoever reads a failure. */
  log: string[]
  kept: boolean
  copy: { file: string; said: Said } | null
  /** Deriving a key is slow on purpose: a few times in a sequence is enough. */
  locksLeft: number
}

export interface Action {
  weight: number
  may: (state: State) => boolean
  run: (state: State) => Promise<void>
}

const always = (): boolean => true

export async function check({ page, model }: State): Promise<screen.Seen> {
  const seen = await screen.readReview(page)
  expect(seen.said).toEqual(screen.expectedReview(model.said))
  return seen
}

async function type(state: State): Promise<void> {
  const { page, model, by } = state
  const field = by.of(FIELDS)
  const text = by.of(TEXTS.filter((one) => one !== model.said.texts[field]))
  if (model.typedIn === field) await page.waitForTimeout(PAUSE_MS)
  state.log.push(`type ${field} ${JSON.stringify(text.slice(0, 12))}`)
  await screen.typeIn(page, field, text)
  model.type(screen.pageOf(field), field, (said) => {
    said.texts[field] = text
  })
}

async function pick(state: State): Promise<void> {
  const { page, model, by } = state
  const option = by.of(PICKS)
  const on = !model.said.picks.includes(option)
  state.log.push(`pick ${option} ${on}`)
  await screen.pick(page, option, on)
  model.change(screen.pageOf('concerns'), (said) => {
    said.picks = on ? [...said.picks, option] : said.picks.filter((one) => one !== option)
  })
}

async function addMedicine(state: State): Promise<void> {
  const { page, model, by } = state
  const name = by.of(NAMES)
  const index = model.said.medicines.length
  state.log.push(`add medicine ${name}`)
  await screen.nameMedicine(page, index, name)
  model.type(screen.pageOf('medicines'), `medicine ${index}`, (said) => {
    said.medicines[index] = { name, mark: 'page' }
  })
}

async function removeMedicine(state: State): Promise<void> {
  const { page, model, by } = state
  const index = by.below(model.said.medicines.length)
  const back = by.chance(0.3)
  state.log.push(`remove medicine ${index}${back ? ' and put it back' : ''}`)
  await screen.removeMedicine(page, index)
  model.change(screen.pageOf('medicines'), (said) => void said.medicines.splice(index, 1))
  if (!back) return
  await screen.putBack(page)
  model.undo()
}

const marked = ({ model }: State): FieldId[] => FIELDS.filter((field) => model.said.texts[field].trim() !== '')
const named = ({ model }: State): number[] =>
  model.said.medicines.flatMap(({ name }, index) => (name === '' ? [] : [index]))

async function mark(state: State): Promise<void> {
  const { page, model, by } = state
  const nth = by.below(marked(state).length + named(state).length)
  const field = marked(state)[nth]
  const medicine = nth - marked(state).length
  const index = named(state)[medicine] ?? -1
  const now = field === undefined ? model.said.medicines[index]?.mark : model.said.marks[field]
  const next = by.of(DISCLOSURES.filter((one) => one !== now))
  state.log.push(`mark ${field ?? `medicine ${index}`} ${next}`)
  if (field === undefined) await screen.markMedicine(page, medicine, next)
  else await screen.markRecord(page, field, next)
  model.change(screen.REVIEW, (said) => {
    if (field !== undefined) said.marks[field] = next
    else said.medicines[index] = { name: said.medicines[index]?.name ?? '', mark: next }
  })
}

async function stepBack(state: State, which: 'undo' | 'redo'): Promise<void> {
  const { page, model, by } = state
  const hash = await screen.hashNow(page)
  // The buttons stand on the pages of the way and on review.
  if (!/^#\/(step\/|review)/.test(hash)) await screen.goTo(page, screen.pageOf(by.of(FIELDS)))
  const byKeys = by.chance(0.3)
  const where = which === 'undo' ? model.undo() : model.redo()
  state.log.push(`${which}${byKeys ? ' by keys' : ''}`)
  await screen.step(page, which, byKeys)
  if (typeof where === 'string') {
    await expect.poll(() => screen.hashNow(page)).toBe(where)
    await screen.goTo(page, where)
  }
}

export async function reload(state: State): Promise<void> {
  const { page, model, by } = state
  // Where nothing was written there is nothing to save, and nothing to lock.
  state.log.push('reload')
  const before = await check(state)
  await keeping.untilSaved(page)
  if (by.chance(0.5)) await screen.goTo(page, screen.pageOf(by.of(FIELDS)))
  await page.reload()
  if (state.kept) await keeping.unlock(page)
  model.forget()
  expect((await check(state)).text, 'review after a reload').toBe(before.text)
}

async function keep(state: State): Promise<void> {
  state.log.push('keep on this device')
  state.locksLeft -= 1
  await keeping.keepHere(state.page)
  state.kept = true
}

async function takeCopy(state: State): Promise<void> {
  state.log.push('take a copy')
  state.locksLeft -= 1
  state.copy = { file: await keeping.takeCopy(state.page), said: structuredClone(state.model.said) }
}

async function useCopy(state: State): Promise<void> {
  if (state.copy === null) return
  state.log.push('use the copy')
  state.locksLeft -= 1
  await keeping.useCopy(state.page, state.copy.file)
  state.model.replace(state.copy.said)
}

async function back({ page, log }: State): Promise<void> {
  log.push('back')
  // Before the first page of the app there is another site.
  await page.evaluate(() => window.navigation.canGoBack && window.history.back())
  await page.waitForTimeout(30)
  await page.locator('main h1').first().waitFor()
}

const written = ({ model }: State): boolean => model.isWritten

export const ACTIONS: readonly Action[] = [
  { weight: 8, may: always, run: type },
  { weight: 3, may: always, run: pick },
  { weight: 3, may: ({ model }) => model.said.medicines.length < MOST_MEDICINES, run: addMedicine },
  { weight: 3, may: ({ model }) => model.said.medicines.length > 0, run: removeMedicine },
  { weight: 3, may: (state) => marked(state).length + named(state).length > 0, run: mark },
  { weight: 6, may: ({ model }) => model.canUndo, run: (state) => stepBack(state, 'undo') },
  { weight: 5, may: ({ model }) => model.canRedo, run: (state) => stepBack(state, 'redo') },
  { weight: 2, may: always, run: ({ page, by }) => screen.goTo(page, screen.pageOf(by.of(FIELDS))) },
  { weight: 2, may: (state) => written(state) && state.log.some((line) => line !== 'back'), run: back },
  { weight: 1.5, may: (state) => written(state) && (!state.kept || state.locksLeft > 0), run: reload },
  { weight: 0.4, may: (state) => written(state) && !state.kept && state.locksLeft > 1, run: keep },
  { weight: 0.6, may: (state) => written(state) && state.locksLeft > 1 && state.copy === null, run: takeCopy },
  { weight: 1, may: (state) => state.copy !== null && state.locksLeft > 0, run: useCopy },
]
