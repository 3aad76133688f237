// @vitest-environment jsdom
/** What only helps once it is read ("please ask me") asks in the open whether it may print, and prints nothing by itself. */
import { screen, within } from '@testing-library/react'
import { beforeAll, expect, it } from 'vitest'
import { showStep } from '../../tests/support/showStep'
import { loadAllWords, say, sayOf } from '../i18n'
import { concerns } from '../steps/concerns/concerns'
import { past } from '../steps/past/past'
import { topics } from '../steps/topics/topics'

beforeAll(() => loadAllWords())

const question = (name: string) => screen.queryByRole('group', { name: say('mark.may', { name }) })

it('asks, in the open and aloud, whether a private topic that the therapist should ask about may print', async () => {
  const { user, last } = showStep(topics)
  const saved = (): string => JSON.stringify(last())
  const name = sayOf('topics.picked.option.pregnancy')
  await user.click(screen.getByRole('checkbox', { name }))
  expect(question(name)).not.toBeInTheDocument()
  await user.click(screen.getByRole('radio', { name: sayOf('topics.picked.how.option.askMe') }))
  const asked = question(name)
  if (asked === null) throw new Error('The question is not there.')
  expect(screen.getByText(say('mark.may.said', { name }))).toBeInTheDocument()
  expect(within(asked).getByRole('radio', { name: say('mark.private') })).toBeChecked()
  expect(saved()).toContain('"disclosure":"private"')
  await user.click(within(asked).getByRole('radio', { name: say('mark.page') }))
  expect(saved()).toContain('"disclosure":"page"')
  expect(question(name), 'nothing closes under the hands').toBeInTheDocument()
})

it('asks it of something hard in the past, and not where it plays no part', async () => {
  const { user } = showStep(past)
  const name = sayOf('past.gate.name')
  const gate = within(screen.getByRole('group', { name: sayOf('past.gate.bring.label') }))
  await user.click(gate.getByRole('radio', { name: sayOf('past.gate.bring.option.no') }))
  expect(question(name)).not.toBeInTheDocument()
  await user.click(gate.getByRole('radio', { name: sayOf('past.gate.bring.option.askMe') }))
  expect(question(name)).toBeInTheDocument()
})

it('asks it of a concern that would tell by itself as soon as it is picked, and leads there from its box', async () => {
  const { user } = showStep(concerns, { version: 'short' })
  const name = sayOf('concerns.picked.option.unwantedPast')
  await user.type(screen.getByRole('searchbox'), 'did not want')
  await user.click(screen.getByRole('checkbox', { name }))
  const asked = question(name)
  if (asked === null) throw new Error('The question is not there.')
  expect(within(asked).getByRole('radio', { name: say('mark.private') })).toBeChecked()
  await user.click(screen.getByRole('button', { name: new RegExp(say('picks.notYetOnPage')) }))
  expect(asked).toContainElement(document.activeElement as HTMLElement)
})

it('says on the lid of a mark that there is a choice behind it', async () => {
  const { user } = showStep(topics)
  await user.click(screen.getByRole('checkbox', { name: sayOf('topics.picked.option.pregnancy') }))
  expect(screen.getByText('Keep to myself · Change')).toBeVisible()
})
