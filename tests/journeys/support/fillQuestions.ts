/** The page of questions: own ones are typed, those of the bank are picked there and, where they differ, changed. */
import { expect, type Locator } from '@playwright/test'
import { controlId } from '../../../src/form/controlId'
import { isList, type AnyAnswers, type ItemOf } from '../../../src/form/values'
import { QUESTION_GROUPS, STARTS_PRIVATE, USUAL_WHEN } from '../../../src/steps/questions/questionBank'
import { byId, option } from './fillField'
import type { Hands } from './hands'
import { setMark } from './setMark'
import { sayOf } from './words'

/** The value of the radio that stands for "not decided". */
const UNDECIDED = 'undecided'

const typedIn = (item: ItemOf, name: 'text' | 'source'): string => {
  const value = item.values[name]
  return typeof value === 'string' ? value : ''
}
const textOf = (item: ItemOf): string => typedIn(item, 'text')
const sourceOf = (item: ItemOf): string => typedIn(item, 'source')

/** The group of the bank in which a question stands, or undefined for own ones. */
const groupOf = (source: string) =>
  QUESTION_GROUPS.find(({ questions }) => (questions as readonly string[]).includes(source))

async function add(hands: Hands, item: ItemOf, index: number): Promise<void> {
  const group = groupOf(sourceOf(item))
  const bank = hands.page.getByRole('region', { name: sayOf('questionsForm.bank.title') })
  if (group === undefined) {
    const name = sayOf(index === 0 ? 'questionsForm.own.first' : 'questionsForm.own.add')
    return hands.press(hands.page.getByRole('button', { name, exact: true }))
  }
  const offer = hands.page.getByRole('button', {
    name: `${sayOf('questionsForm.suggested.add')} ${sayOf(`question.${sourceOf(item)}`)}`,
    exact: true,
  })
  if (await offer.isVisible()) return hands.take(offer)
  const name = sayOf(`questionGroup.${group.id}`)
  await hands.open(
    bank
      .locator('summary')
      .filter({ hasText: `${name} (` })
      .locator('..'),
  )
  return hands.tick(option(bank, sourceOf(item)))
}

async function fillCard(hands: Hands, card: Locator, item: ItemOf): Promise<void> {
  const prefix = `${controlId('questions.list')}-`
  const field = card.locator(`textarea[id^="${prefix}"]`)
  const id = ((await field.getAttribute('id')) ?? '').slice(prefix.length, -'-text'.length)
  if ((await field.inputValue()) !== textOf(item)) await hands.type(field, textOf(item))
  const bankSource = groupOf(sourceOf(item)) === undefined ? '' : sourceOf(item)
  // What a suggestion rests on may be kept off the page; then so is the question, until the person says otherwise.
  const isKeptOff = await card.getByText(sayOf('questionsForm.item.fromOffPage'), { exact: true }).isVisible()
  const startsAs = isKeptOff || STARTS_PRIVATE.has(bankSource) ? 'private' : 'page'
  const when = item.values['when']
  const picked = typeof when === 'object' && when !== null && 'picked' in when ? String(when.picked) : ''
  if (picked !== USUAL_WHEN && bankSource === '') {
    const radios = byId(hands, controlId('questions.list.when', id))
    const usual = sayOf('questionsForm.item.when', { when: sayOf(`questions.list.when.option.${USUAL_WHEN}`) })
    await hands.open(card.locator('summary').filter({ hasText: usual }).locator('..'))
    await hands.pick(option(radios, picked === '' ? UNDECIDED : picked))
  }
  if (item.disclosure !== startsAs) await setMark(hands, card, item.disclosure)
}

/** They come a moment after the page, where the answers suggest any. */
const suggestionsCame = (hands: Hands): Promise<void> =>
  hands.page
    .locator('#f-questions-suggested')
    .waitFor({ timeout: 1500 })
    .catch(() => undefined)

export async function fillQuestions(hands: Hands, answers: AnyAnswers): Promise<void> {
  const list = answers['questions']?.['list']
  if (list === undefined || !isList(list)) return
  await suggestionsCame(hands)
  const cards = hands.page.getByRole('region', { name: sayOf('questionsForm.list.title') }).locator('.item-card')
  for (const [index, item] of list.items.entries()) {
    // Its own words, typed at once: a question without words cannot be told from the next one.
    await add(hands, item, index)
    await expect(cards).toHaveCount(index + 1)
    const isOwn = groupOf(sourceOf(item)) === undefined
    if (isOwn) await expect(cards.last().locator(':focus')).toBeAttached()
    if (isOwn) await fillCard(hands, cards.last(), item)
  }
  // The list stands above the bank: what is picked there is looked through once, at the end.
  for (const [index, item] of list.items.entries()) {
    if (groupOf(sourceOf(item)) !== undefined) await fillCard(hands, cards.nth(index), item)
  }
}
