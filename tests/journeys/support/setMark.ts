/** Chooses what is printed of something said: its mark. */
import { expect, type Locator } from '@playwright/test'
import type { Disclosure, Group } from '../../../src/form/step'
import { sayParts } from '../../../src/i18n'
import { option } from './fillField'
import type { Hands } from './hands'
import { say } from './words'

/** The words that stand in every mark's line, for screen readers, before what it marks. */
const standsIn = (): string => sayParts('mark.of')[0] ?? ''

/** The end of the question that asks for a mark in the open. */
const asks = (): RegExp => new RegExp(`${(sayParts('mark.may').at(-1) ?? '').replaceAll('?', String.raw`\?`)}$`, 'u')

/** Sets the mark of what stands in `scope`. */
export async function setMark(hands: Hands, scope: Locator, wanted: Disclosure, group: Pick<Group, 'askToTell'> = {}) {
  if (group.askToTell === true) {
    return hands.pick(option(scope.getByRole('group', { name: say('mark.ask'), exact: true }), wanted))
  }
  const closed = scope.locator('summary').filter({ hasText: standsIn() }).last()
  const open = scope.getByRole('group', { name: asks() })
  await expect(closed.or(open).last()).toBeVisible()
  if ((await open.count()) > 0) return hands.pick(option(open, wanted))
  const mark = closed.locator('..')
  await hands.open(mark)
  return hands.pick(option(mark, wanted))
}
