/** Somebody who types without end, and a record of what was typed when and what the save line said of it. */
import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { controlId } from '../../src/form/controlId'
import { hrefTo } from '../../src/app/routes'
import { isSaved } from './sequences/keeping'

export const FIELD = controlId('concerns.own.words')
export const TYPING_PAGE = hrefTo({ page: 'step', step: 'concerns', number: 0 })
const field = (page: Page) => page.locator(`[id="${FIELD}"]`)

export interface Trial {
  /** The longest text of which the save line said that it is saved. */
  acknowledged: string
  saves: number
  /** The text after each key, and when the key fell (milliseconds). */
  keys: { text: string; at: number }[]
  /** When the machine went. */
  endedAt: number
}

export interface Typist {
  trial: Trial
  /** The save line said "Saved" for the first time: from then on there is something to lose. */
  firstSave: Promise<void>
  stop: () => Promise<void>
}

/**
 * Begins to type in the field, with pauses as a person makes them. The record is kept here, not in the page, which may
 * go at any moment.
 */
export async function startTyping(page: Page): Promise<Typist> {
  const trial: Trial = { acknowledged: '', saves: 0, keys: [], endedAt: 0 }
  let saved = (): void => undefined
  const firstSave = new Promise<void>((resolve) => {
    saved = resolve
  })
  await page.exposeFunction('forewordSaid', (text: string, line: string) => {
    if (!isSaved(line)) return
    trial.saves += 1
    trial.acknowledged = text
    saved()
  })
  await field(page).waitFor()
  await page.evaluate((id) => {
    const tell = Reflect.get(globalThis, 'forewordSaid') as (text: string, line: string) => Promise<void>
    const said = (): void => {
      const typed = document.getElementById(id)
      const line = document.querySelector('.save-line p')?.textContent ?? ''
      if (typed instanceof HTMLTextAreaElement) tell(typed.value, line).catch(() => undefined)
    }
    new MutationObserver(said).observe(document.querySelector('.save-line')!, {
      subtree: true,
      childList: true,
      characterData: true,
    })
  }, FIELD)
  await field(page).focus()
  await page.keyboard.press('Control+End')
  const at = { work: true }
  let text = await field(page).inputValue()
  const typing = (async () => {
    for (let n = 1; at.work; n += 1) {
      const key = n % 6 === 0 ? ' ' : String.fromCharCode(97 + (n % 26))
      trial.keys.push({ text: text + key, at: performance.now() })
      await page.keyboard.insertText(key)
      text += key
      await wait(n % 12 === 0 ? 350 + Math.random() * 500 : 20 + Math.random() * 120)
    }
    // The page goes while a key falls: that is the point.
  })().catch(() => undefined)
  return {
    trial,
    firstSave,
    stop: async () => {
      trial.endedAt = performance.now()
      at.work = false
      await typing
    },
  }
}

/** How much of what was typed is not there any more, in milliseconds of typing. */
export function lostMs({ keys, endedAt }: Trial, found: string): number {
  const first = keys.find(({ text, at }) => text.length > found.length && at <= endedAt)
  return first === undefined ? 0 : endedAt - first.at
}

export interface Outcome {
  /** What was found, or null when it could not be read. */
  found: string | null
  trial: Trial
}

export const textOf = (page: Page): Promise<string> => field(page).inputValue()

/** The table of all trials. */
export function tally(name: string, outcomes: readonly Outcome[]) {
  const read = outcomes.filter((one): one is Outcome & { found: string } => one.found !== null)
  const lost = read.filter(({ found, trial }) => !found.startsWith(trial.acknowledged)).length
  const garbled = read.filter(({ found, trial }) => trial.keys.at(-1)?.text.startsWith(found) === false).length
  const times = read.map(({ found, trial }) => lostMs(trial, found)).toSorted((a, b) => a - b)
  const saves = outcomes.reduce((sum, { trial }) => sum + trial.saves, 0)
  const worst = Math.round(times.at(-1) ?? 0)
  const row = {
    trials: outcomes.length,
    'acknowledged saves': saves,
    'trials that lost one': lost,
    'typing lost, ms: middle': Math.round(times[times.length >> 1] ?? 0),
    worst,
    unreadable: outcomes.length - read.length,
    'not as typed': garbled,
  }
  console.table({ [name]: row })
  return { lost, worst, unreadable: row.unreadable, garbled, saves }
}
