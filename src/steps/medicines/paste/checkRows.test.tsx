// @vitest-environment jsdom
/** The rows that were read: other names, what is no medicine, and what needs a look first. */
import { screen, waitFor, within } from '@testing-library/react'
import { beforeAll, expect, it } from 'vitest'
import { loadAllWords, say, sayOf } from '../../../i18n'
import { button, change, listed, paste, read, row, rowNames, show, user } from '../../../../tests/support/pastePlace'

beforeAll(() => loadAllWords())

it('says of another name for the same medicine that it may be there already, and leaves it unticked', async () => {
  const { items } = show([listed('Zoloft', '50 mg')])
  await paste('sertraline 50 mg\nLipitor 20 mg\natorvastatin 20 mg\nLamictal 100 mg\nLamictal 25 mg')
  await screen.findByText(sayOf('medicines.pasted.text.label'))
  await read()
  const hint = (name: string) => within(row('sertraline')).queryByText(say('paste.row.maybe', { name }))
  await waitFor(() => expect(hint('Zoloft')).toBeInTheDocument())
  expect(within(row('atorvastatin')).getByText(say('paste.row.maybe', { name: 'Lipitor' }))).toBeInTheDocument()
  // Two strengths of one name are no slip.
  expect(screen.getAllByText(/^You may already have this one/)).toHaveLength(2)
  await user.click(button(say('paste.add', { n: 3 })))
  expect(items()).toHaveLength(4)
})

it('offers the name that is nearly written so, and puts it in only by a press', async () => {
  show()
  await paste('amlodopine 5 mg\nsertralin 50 mg')
  await read()
  const offer = await screen.findByRole('button', { name: say('suggest.meant', { name: 'amlodipine' }) })
  expect(button(say('suggest.meant', { name: 'sertraline' }))).toBeInTheDocument()
  // The first is that of the list's waiting card.
  const name = () => screen.getAllByLabelText(sayOf('medicines.list.name.label')).at(1)
  expect(name()).toHaveValue('amlodopine')
  await user.click(offer)
  expect(name()).toHaveValue('amlodipine')
  expect(name()).toHaveFocus()
})

it('offers no English names to a list in another language', async () => {
  show()
  await paste('Sertralina 50 mg\nMetformina 850 mg')
  await read()
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(screen.queryByRole('button', { name: /Did you mean/ })).not.toBeInTheDocument()
})

it('offers no scraps that say nothing, and keeps them in the box', async () => {
  const { items, left } = show()
  await paste('Lipitor 20 mg 24 hr tablet\nTake 1 tablet daily. Refills: 3\nLantus 100 unit/mL (3 mL) pen')
  await read()
  expect(screen.queryByRole('checkbox', { name: /Keep this/ })).toBeNull()
  await user.click(button(say('paste.add', { n: 2 })))
  expect(items()[0]).toMatchObject({ name: 'Lipitor', oftenNote: 'Take 1 tablet daily' })
  expect(left()).toContain('24 hr tablet')
  expect(left()).toContain('Refills: 3')
})

it('says where allergies belong, and never offers them as medicines', async () => {
  const { left } = show()
  await paste('Zoloft 50 mg daily\n\nAllergies: penicillin, sulfa')
  await read()
  expect(screen.getByText(say('paste.allergies'))).toBeInTheDocument()
  expect(screen.queryByRole('checkbox', { name: /penicillin/ })).toBeNull()
  await user.click(button(say('paste.add', { n: 1 })))
  expect(left()).toBe('Allergies: penicillin, sulfa')
})

it('says "for 3 years" for a length of time, and never "since: 3 years"', async () => {
  show()
  await paste('Zoloft 50 mg daily for 3 years')
  await read()
  expect(within(row('Zoloft')).getByRole('checkbox')).toHaveAccessibleDescription(/For 3 years$/)
})

it.each(['Zoloft 50 mg daily since January', 'Zoloft 50 mg todos los días desde enero'])(
  'says that the year is missing in "%s", before it is on the list and there',
  async (text) => {
    const { items } = show()
    await paste(text)
    await read()
    expect(within(row('Zoloft')).getByText(say('paste.row.noYear', { month: 'January' }))).toBeVisible()
    await user.click(button(say('paste.add', { n: 1 })))
    expect(items()[0]).toMatchObject({ since: { kind: 'monthYear', y: '', m: '1' } })
    expect(screen.getByText(say('rough.note.noYear'))).toBeVisible()
  },
)

it('puts each thing in its place on the list: how often, what it is for, why it was stopped', async () => {
  const { items, left } = show()
  await paste(
    'Estradiol patch 50 mcg twice a week\nLexapro 10 mg daily for anxiety\nEnalapril 10 mg daily, stopped in 2020, it gave me a cough\nAdvil 200 mg daily, it made me dizzy',
  )
  await read()
  await user.click(button(say('paste.add', { n: 4 })))
  expect(items()).toMatchObject([
    { often: { picked: 'other', other: 'twice a week' }, oftenNote: '' },
    { purpose: 'anxiety', oftenNote: '' },
    { stoppedWhy: 'it gave me a cough', noticed: '', oftenNote: '' },
    { noticed: 'it made me dizzy', stoppedWhy: '', oftenNote: '' },
  ])
  expect(left()).toBe('')
})

it('shows what was read beside the dose, to be changed', async () => {
  const { items } = show()
  await paste('Lexapro 10 mg twice a week for anxiety')
  await read()
  const purpose = within(row('Lexapro')).getByLabelText(sayOf('medicines.list.purpose.label'))
  expect(within(row('Lexapro')).getByLabelText(say('choice.ownWords'))).toHaveValue('twice a week')
  expect(purpose).toHaveValue('anxiety')
  await user.clear(purpose)
  await user.type(purpose, 'panic')
  await user.click(button(say('paste.add', { n: 1 })))
  expect(items()[0]).toMatchObject({ purpose: 'panic' })
})

it('puts what needs a look first in a long list, and says so', async () => {
  show()
  await paste(
    'Zoloft 50 mg daily\nLipitor 20 mg daily\nSenna daily\nAdvil 2 mg daily\nYaz 3 mg daily\nPaxil 20 mg daily',
  )
  await read()
  expect(rowNames().slice(0, 2)).toEqual(['Row 3: Senna', 'Row 1: Zoloft'])
  expect(screen.getByText(new RegExp(say('paste.rows.doubtFirst')))).toBeInTheDocument()
})

it('shows what was read without doubt as one line, each in the order in which it was typed', async () => {
  show()
  await paste('Zoloft 50 mg daily\nLipitor 20 mg stopped in 2020\nSenna daily')
  await read()
  expect(rowNames()).toEqual(['Row 1: Zoloft', 'Row 2: Lipitor', 'Row 3: Senna'])
  expect(screen.queryByText(new RegExp(say('paste.rows.doubtFirst')))).toBeNull()
  expect(within(row('Zoloft')).getByRole('checkbox')).toHaveAccessibleDescription(/50 mg · Every day/)
  expect(within(row('Zoloft')).queryByLabelText(sayOf('medicines.list.dose.label'))).toBeNull()
  await change('Zoloft')
  await waitFor(() => expect(within(row('Zoloft')).getByLabelText(sayOf('medicines.list.name.label'))).toHaveFocus())
})
