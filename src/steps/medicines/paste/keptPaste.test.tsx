// @vitest-environment jsdom
/** A pasted text that is not on the list yet: it is kept, brought back, and spoken of on Continue. */
import { screen, within } from '@testing-library/react'
import { beforeAll, expect, it } from 'vitest'
import { loadAllWords, say, sayOf } from '../../../i18n'
import { box, button, change, paste, read, row, show, user } from '../../../../tests/support/pastePlace'

beforeAll(() => loadAllWords())

it('keeps the text as an answer until it is added, so that nothing is lost half-way, and comes up open then', async () => {
  const { left } = show([], 'Zoloft 50 mg')
  expect(box()).toHaveValue('Zoloft 50 mg')
  await read()
  await user.click(button(say('paste.back')))
  await user.type(box(), ' daily')
  expect(left()).toBe('Zoloft 50 mg daily')
  await user.click(button(say('paste.clear')))
  expect(left()).toBe('')
  expect(screen.getByRole('status')).toHaveTextContent(say('paste.cleared'))
})

it('brings the rows back as they were left: ticks, changes and what was ticked of the rest', async () => {
  const before = show()
  await paste('Sertraline 50 mg\nXanax 1 mg\n\nsee you on Tuesday?')
  await read()
  await user.click(within(row('Xanax')).getByRole('checkbox', { name: say('paste.row.add', { name: 'Xanax' }) }))
  await change('Sertraline')
  await user.type(within(row('Sertraline')).getByLabelText(sayOf('medicines.list.dose.label')), ' or so')
  await user.click(screen.getByRole('checkbox', { name: 'see you on Tuesday?' }))
  const [text, rows] = [before.left(), before.rows()]
  before.unmount()

  const { items, left, rows: rowsNow } = show([], text, rows)
  // A page that comes up has its focus elsewhere.
  expect(document.body).toHaveFocus()
  await change('Sertraline')
  expect(within(row('Sertraline')).getByLabelText(sayOf('medicines.list.dose.label'))).toHaveValue('50 mg or so')
  await user.click(button(say('paste.add', { n: 2 })))
  expect(items()).toMatchObject([{ name: 'Sertraline', dose: '50 mg or so' }, { name: 'see you on Tuesday?' }])
  expect(left()).toBe('Xanax 1 mg')
  expect(rowsNow()).toBe('')
})

it('shows the text where the rows cannot be read', () => {
  show([], 'Zoloft 50 mg', '{"rows":[{"name":1}]}')
  expect(box()).toHaveValue('Zoloft 50 mg')
})

it('says once on Continue that rows are not added yet, and adds them or goes on without', async () => {
  const { items, onSubmit, left } = show()
  const goOn = () => user.click(button(say('form.continue')))
  await paste('Sertraline 50 mg\nXanax 1 mg')
  await read()
  await goOn()
  expect(onSubmit).not.toHaveBeenCalled()
  expect(screen.getByRole('status')).toHaveTextContent(say('paste.waiting', { n: 2 }))
  expect(button(say('paste.waiting.add', { n: 2 }))).toHaveFocus()
  await user.click(button(say('paste.waiting.goOn')))
  expect(onSubmit).toHaveBeenCalledTimes(1)
  expect(left()).toBe('Sertraline 50 mg\nXanax 1 mg')
  await goOn()
  expect(onSubmit).toHaveBeenCalledTimes(2)
  expect(items()).toEqual([])
})

it('adds the rows on the way when that is chosen', async () => {
  const { items, onSubmit } = show()
  await paste('Sertraline 50 mg')
  await read()
  await user.click(button(say('form.continue')))
  await user.click(button(say('paste.waiting.add', { n: 1 })))
  expect(items()).toMatchObject([{ name: 'Sertraline' }])
  expect(onSubmit).toHaveBeenCalledTimes(1)
})

it('says once that a pasted text is not read yet, and not of what was left over', async () => {
  const { onSubmit } = show()
  await paste('Sertraline 50 mg\nPharmacy: Corner Drug')
  await user.click(button(say('form.continue')))
  await user.click(button(say('paste.waiting.read')))
  await user.click(button(say('paste.add', { n: 1 })))
  expect(onSubmit).not.toHaveBeenCalled()
  await user.click(button(say('form.continue')))
  expect(onSubmit).toHaveBeenCalledTimes(1)
})
