/** What keeps a card of a list open. */
import { expect, it } from 'vitest'
import { blankItem } from './blank'
import { needsLook } from './needsLook'
import type { Step } from './step'
import type { ItemOf } from './values'

const kit = {
  id: 'kit',
  groups: {
    list: {
      kind: 'list',
      title: 'name',
      fields: {
        name: { kind: 'text', counter: 40 },
        status: { kind: 'choice', options: ['now', 'planned', 'stopped'] },
        since: { kind: 'approximateDate', mayLieAhead: [{ when: 'status', is: ['planned'] }] },
        stopped: { kind: 'approximateDate', when: [{ when: 'status', is: ['stopped'] }] },
      },
    },
  },
} as const satisfies Step

const year = (y: string) => ({ kind: 'year' as const, y })
const picked = (status: string) => ({ status: { picked: status, other: '' } })

it.each<[string, ItemOf['values'], boolean]>([
  ['has no name', { name: ' ' }, true],
  ['has a name and nothing else', { name: 'a' }, false],
  ['has a date that can be read', { name: 'a', since: year('2012') }, false],
  ['has a date that cannot be read', { name: 'a', since: year('long ago') }, true],
  ['has a date that lies ahead', { name: 'a', since: year('2031') }, true],
  ['has a date that may lie ahead', { name: 'a', since: year('2031'), ...picked('planned') }, false],
  ['has a date that is not asked', { name: 'a', stopped: year('long ago') }, false],
])('an item that %s', (_what, values, expected) => {
  const blank = blankItem(kit.groups.list, 'id')
  const answers = { list: { instead: '' as const, items: [{ ...blank, values: { ...blank.values, ...values } }] } }
  const setting = {
    step: kit,
    language: 'en',
    version: 'full',
    others: {},
    today: '2026-11-22',
    birthYear: null,
  } as const
  expect(needsLook(setting, 'list', kit.groups.list, answers, 0)).toBe(expected)
})
