/** Answers a whole page of a step, made from its description, the way a person would: from top to bottom. */
import type { Locator, Page } from '@playwright/test'
import { isBlank } from '../../../src/form/blank'
import { controlId } from '../../../src/form/controlId'
import { NEVER_ASKED } from '../../../src/form/field'
import { holds, isAsked, placeOf, type Version } from '../../../src/form/shown'
import { startsAs } from '../../../src/form/startsAs'
import { fieldId, groupId, type Group, type ListGroup, type PicksGroup, type Step } from '../../../src/form/step'
import { isList, optionsIn, type AnyAnswers, type ItemOf, type ListOf, type RecordOf } from '../../../src/form/values'
import { byId, fillField, option } from './fillField'
import { fillQuestions } from './fillQuestions'
import type { Hands } from './hands'
import { setMark } from './setMark'
import { say, sayIfAny, sayOf } from './words'

export interface PageToFill {
  step: Step
  version: Version
  answers: AnyAnswers
  /** The concern whose page it is, or ''. */
  itemId: string
}

/** The names come once for all pages of a visit. */
const NAMES_MS = 700
const NAMES_ARE_THERE_MS = 100
const hadTime = new WeakSet<Page>()

/**
 * Whether a name has told an answer already. What it told otherwise stands behind "more", folded, and is brought into sight.
 */
async function isTold(hands: Hands, lid: Locator, dom: string, picked: readonly string[]): Promise<boolean> {
  const question = lid.locator(`[id="${dom}"]`)
  // The names may still be on their way, and what they tell goes behind "more" when they come: drawn once that is opened.
  const timeout = hadTime.has(hands.page) ? NAMES_ARE_THERE_MS : NAMES_MS
  hadTime.add(hands.page)
  const goesAway = await byId(hands, dom)
    .waitFor({ state: 'detached', timeout })
    .then(
      () => true,
      () => false,
    )
  if (!goesAway && (await question.count()) === 0) return false
  if ((await question.count()) === 0) await hands.open(lid)
  const told = question.locator('input:checked')
  const value = (await told.count()) === 0 ? undefined : await told.getAttribute('value')
  if (value !== undefined && value !== null && picked.includes(value)) return true
  await hands.open(lid)
  const change = question.getByRole('button', { name: say('answer.change') })
  if (await change.isVisible()) await hands.press(change)
  return false
}

/** The page's questions in one record, behind "more" too. */
async function fillRecord(
  hands: Hands,
  page: PageToFill,
  name: string,
  group: Group,
  record: RecordOf,
  itemId?: string,
) {
  const { step, version, answers } = page
  const place = { answers, values: record.values, ...(itemId === undefined ? {} : { itemId }) }
  const fill = async (where: 'asked' | 'more'): Promise<void> => {
    for (const [key, field] of Object.entries(group.fields)) {
      const value = record.values[key]
      if (value === undefined || isBlank(value) || NEVER_ASKED.has(field.kind)) continue
      if (placeOf(field, group, version, place.itemId) !== where || !holds(field.when, place)) continue
      const lid = byId(hands, `${controlId(groupId(step.id, name), itemId)}-more`)
      if (where === 'more') await hands.open(lid)
      else if (field.kind === 'choice' && field.toldBy !== undefined) {
        if (await isTold(hands, lid, controlId(fieldId(step.id, name, key), itemId), optionsIn(value))) continue
      }
      await fillField(hands, fieldId(step.id, name, key), field, value, itemId)
    }
  }
  await fill('asked')
  await fill('more')
}

async function fillList(hands: Hands, page: PageToFill, name: string, group: ListGroup, list: ListOf): Promise<void> {
  const id = groupId(page.step.id, name)
  const section = byId(hands, controlId(id))
  if (list.instead === 'none') return hands.tick(byId(hands, `${controlId(id)}-none`))
  const add = sayIfAny(`${id}.add`) ?? `${say('list.add')} ${sayOf(`${id}.name`)}`
  for (const [index, item] of list.items.entries()) {
    const button = section.getByRole('button', { name: add, exact: true })
    // In most lists a card waits at the end.
    if (await button.isVisible()) await hands.press(button)
    const itemId = await newItem(hands, id, index)
    await fillRecord(hands, page, name, group, item, itemId)
    if (item.disclosure !== startsAs(group, item)) {
      await setMark(hands, byId(hands, controlId(id, itemId)), item.disclosure, group)
    }
  }
}

/** The id that the app gave to the card at a place, once it is there. */
async function newItem(hands: Hands, id: string, index: number): Promise<string> {
  const prefix = `${controlId(id)}-`
  const card = hands.page.locator(`.item-card > details[id^="${prefix}"]`).nth(index)
  return ((await card.getAttribute('id')) ?? '').slice(prefix.length)
}

async function fillPicks(hands: Hands, page: PageToFill, name: string, group: PicksGroup, list: ListOf): Promise<void> {
  const id = groupId(page.step.id, name)
  const section = byId(hands, controlId(id))
  if (list.instead !== '') {
    return hands.tick(option(section.getByRole('group', { name: say('picks.instead'), exact: true }), list.instead))
  }
  for (const item of list.items) {
    // Who has an illness knows its name, and writes it.
    if (id === 'health.conditions' && page.version === 'short') {
      const [word = ''] = sayOf(`${id}.option.${item.id}`).split(' ')
      await hands.type(byId(hands, `${controlId(id)}-search`), word)
      await hands.tick(section.locator(`input[type="checkbox"][value="${item.id}"]`).first())
      continue
    }
    const [at = '', options = []] = Object.entries(group.options).find(([, ids]) => ids.includes(item.id)) ?? []
    if (Object.keys(group.options).length > 1 && at !== 'first' && options.length > 1) {
      const label = hands.page.getByText(sayOf(`${id}.group.${at}`), { exact: true })
      await hands.open(section.locator('summary').filter({ has: label }).locator('..'))
    }
    const box = section.locator(`input[type="checkbox"][value="${item.id}"]`).first()
    if (group.elsewhere?.[item.id] !== undefined && !(await box.isVisible())) {
      const lid = hands.page.getByText(say('picks.elsewhere.lid'), { exact: true })
      await hands.open(section.locator('summary').filter({ has: lid }).locator('..'))
    }
    await hands.tick(box)
  }
  for (const item of list.items) await fillPicked(hands, page, name, group, item)
}

async function fillPicked(
  hands: Hands,
  page: PageToFill,
  name: string,
  group: PicksGroup,
  item: ItemOf,
): Promise<void> {
  await fillRecord(hands, page, name, group, item, item.id)
  if (item.disclosure !== startsAs(group, item)) {
    await setMark(hands, byId(hands, controlId(groupId(page.step.id, name), item.id)), item.disclosure, group)
  }
}

async function fillGroup(hands: Hands, page: PageToFill, name: string, group: Group): Promise<void> {
  const stored = page.answers[page.step.id]?.[name]
  if (stored === undefined) return
  if (isList(stored)) {
    if (group.kind === 'list') return fillList(hands, page, name, group, stored)
    if (group.kind === 'picks') return fillPicks(hands, page, name, group, stored)
    const item = stored.items.find((one) => one.id === page.itemId)
    if (item !== undefined) await fillRecord(hands, page, name, group, item, item.id)
    return
  }
  await fillRecord(hands, page, name, group, stored)
  const says = Object.values(stored.values).some((value) => !isBlank(value))
  if (says && group.summary !== 'never' && stored.disclosure !== startsAs(group, stored)) {
    await setMark(hands, byId(hands, controlId(groupId(page.step.id, name))), stored.disclosure, group)
  }
}

/** Fills the page that is on screen with what `answers` say about it. */
export async function fillStep(hands: Hands, page: PageToFill): Promise<void> {
  const { step, version, answers, itemId } = page
  if (step.id === 'questions') return fillQuestions(hands, answers)
  for (const [name, group] of Object.entries(step.groups)) {
    if (!isAsked(group, version)) continue
    if (!holds(group.when, { answers, ...(itemId === '' ? {} : { itemId }) })) continue
    await fillGroup(hands, page, name, group)
  }
}
