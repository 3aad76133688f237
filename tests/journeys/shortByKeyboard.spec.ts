/** The short way with nothing but keys: from Welcome to a saved PDF that holds all that was said; and what it costs. */
import { test as base } from '@playwright/test'
import { Finger } from './support/byFinger'
import { Keyboard } from './support/byKeyboard'
import { expectedTexts, notIn, sharing, TODAY } from './support/expectedTexts'
import type { Hands } from './support/hands'
import { askedOf, person } from './support/people'
import { IS_LONG, ONLY_LONG } from './support/long'
import { goToMake } from './support/make'
import { paperText } from './support/paper'
import { WHAT_COUNTS, type Counts, type Presses } from './support/presses'
import { watchFocus } from './support/seenFocus'
import { expect, test } from './support/test'
import { button, setDay, start, walk } from './support/walk'
import { say } from './support/words'

async function shortWay(hands: Hands & { presses: Presses }, name: string): Promise<Counts> {
  const { page, presses } = hands
  await setDay(page, TODAY)
  const answers = askedOf(person(name).answers, 'short')
  await start(hands, 'short')
  await walk(hands, { answers, version: 'short', onArrival: ({ id }) => presses.at(id) })
  presses.at('review')
  await goToMake(hands)
  presses.at('make')
  const saved = page.waitForEvent('download')
  await hands.goOn(button(page, say('make.download')))
  const expected = expectedTexts(sharing(answers))
  expect(notIn(await paperText(await saved), expected)).toEqual([])
  console.log(`${base.info().title}\n${presses.table()}\n${WHAT_COUNTS}`)
  return presses.all
}

const MOST_TABS = 250
/** Of a story of middling length: see `WHAT_COUNTS`. A finger also opens each native list: three are of an operation's date. */
const MOST_BEYOND = { keys: 15, finger: 35 }

test('the short version by keyboard alone', async ({ page }) => {
  const { beyond } = await shortWay(new Keyboard(page), 'medium')
  expect(beyond).toBeLessThanOrEqual(MOST_BEYOND.keys)
})

test('a short story by keyboard alone, in few Tabs, with the focus always seen', async ({ page }) => {
  const unseen = await watchFocus(page)
  const { tabs } = await shortWay(new Keyboard(page), 'short')
  expect(await unseen()).toEqual([])
  expect(tabs).toBeLessThanOrEqual(MOST_TABS)
})

test('the short version by finger', async ({ page }) => {
  test.skip(!IS_LONG, ONLY_LONG)
  const { beyond } = await shortWay(new Finger(page), 'medium')
  expect(beyond).toBeLessThanOrEqual(MOST_BEYOND.finger)
})
