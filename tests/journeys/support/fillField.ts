/** Answers one question, of any kind, with whatever hands there are. */
import type { Locator } from '@playwright/test'
import { type ApproximateDate } from '../../../src/form/approximateDate'
import { isBlank } from '../../../src/form/blank'
import { controlId } from '../../../src/form/controlId'
import { OTHER, type Field } from '../../../src/form/field'
import type { AnyValue, ChoicesValue, ChoiceValue } from '../../../src/form/values'
import type { Hands } from './hands'

export const byId = (hands: Hands, id: string): Locator => hands.page.locator(`[id="${id}"]`)

/** An option of a question: a radio or a box. */
export const option = (question: Locator, id: string): Locator => question.locator(`input[value="${id}"]`)

async function fillChoices(hands: Hands, dom: string, picked: readonly string[], other: string, one: boolean) {
  const question = byId(hands, dom)
  const rest = question.locator('details')
  for (const id of picked) {
    // Of many, those that go with what was picked before stand there; the rest is built as its lid is opened.
    if ((await rest.count()) > 0 && (await option(question, id).count()) === 0) await hands.open(rest)
    await (one ? hands.pick(option(question, id)) : hands.tick(option(question, id)))
  }
  if (picked.includes(OTHER) && other !== '') await hands.type(byId(hands, `${dom}-own`), other)
}

async function fillDate(hands: Hands, dom: string, date: ApproximateDate): Promise<void> {
  const type = (part: string, text: string) =>
    text === '' ? undefined : hands.type(byId(hands, `${dom}-${part}`), text)
  await hands.choose(byId(hands, `${dom}-way`), date.kind)
  switch (date.kind) {
    case 'ago':
      await type('n', date.n)
      return hands.choose(byId(hands, `${dom}-unit`), date.unit)
    case 'monthYear':
      await hands.choose(byId(hands, `${dom}-m`), date.m)
      return type('y', date.y)
    case 'year':
      return type('y', date.y)
    case 'day':
      return type('d', date.d)
    case 'age':
      return type('n', date.n)
    case 'stage':
      await hands.choose(byId(hands, `${dom}-stage`), date.id)
      return type('own', date.other)
    case 'unsure':
      return undefined
  }
}

/**
 * Answers the question `step.group.field`; a blank value is left alone.
 * @param itemId the item in which it stands, in lists
 */
export async function fillField(
  hands: Hands,
  id: string,
  field: Field,
  value: AnyValue,
  itemId?: string,
): Promise<void> {
  if (isBlank(value)) return
  const dom = controlId(id, itemId)
  switch (field.kind) {
    case 'text':
    case 'longText':
    case 'number':
    case 'date':
    case 'time':
      // Kinds and shapes of values go together (here and below).
      return hands.type(byId(hands, dom), value as string)
    case 'choice': {
      const { picked, other } = value as ChoiceValue
      return fillChoices(hands, dom, [picked], other, true)
    }
    case 'choices': {
      const { picked, other } = value as ChoicesValue
      return fillChoices(hands, dom, picked, other, false)
    }
    case 'references':
      return fillChoices(hands, dom, value as string[], '', false)
    case 'scale':
      return hands.pick(option(byId(hands, dom), JSON.stringify(value)))
    case 'approximateDate':
      return fillDate(hands, dom, value as ApproximateDate)
    case 'switch':
      return hands.tick(byId(hands, dom))
    case 'origin':
    case 'work':
    case 'records':
      return undefined
  }
}
