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

it('asks of a private topic as soon as it is picked, in the open and aloud, whether it may print', async () => {
  const { user, last } = showStep(topics)
  const saved = (): string => JSON.stringify(last())
  const name = sayOf('topics.picked.option.pregnancy')
  await user.click(screen.getByRole('checkbox', { name }))
  const asked = question(name)
  if (asked === null) throw new Error('The question is not there.')
  expect(screen.getByRole('status')).toHaveTextContent(say('mark.may', { name }))
  expect(within(asked).getByRole('radio', { name: say('mark.private') })).toBeChecked()
  expect(saved()).toContain('"disclosure":"private"')
  await user.click(within(asked).getByRole('radio', { name: say('mark.page') }))
  expect(saved()).toContain('"disclosure":"page"')
  expect(question(name), 'nothing closes under the hands').toBeInTheDocument()
})

it('asks it of a topic that was taken off the page, once it should come up', async () => {
  const { user } = showStep(topics)
  const name = sayOf('topics.picked.option.mood')
  await user.click(screen.getByRole('checkbox', { name }))
  await user.click(screen.getByText('On my page · Change'))
  await user.click(screen.getByRole('radio', { name: new RegExp(`^${say('mark.private')}`) }))
  expect(question(name)).not.toBeInTheDocument()
  await user.click(screen.getByRole('radio', { name: sayOf('topics.picked.how.option.askMe') }))
  expect(question(name)).toBeInTheDocument()
  expect(screen.getByRole('status')).toHaveTextContent(say('mark.may.said', { name }))
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
  await user.click(screen.getByRole('checkbox', { name: sayOf('topics.picked.option.mood') }))
  expect(screen.getByText('On my page · Change')).toBeVisible()
})
