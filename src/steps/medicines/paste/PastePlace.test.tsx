// @vitest-environment jsdom
/** From a pasted text to the list: what is added, what stays in the box, and what is refused. */
import { screen, waitFor, within } from '@testing-library/react'
import { beforeAll, expect, it } from 'vitest'
import { HARD_LIMITS } from '../../../form/field'
import { loadAllWords, say, sayOf } from '../../../i18n'
import { box, button, change, listed, paste, read, row, show, user } from '../../../../tests/support/pastePlace'

beforeAll(() => loadAllWords())

it('puts checked rows on the list, with dose, how often, since and status, and empties the box', async () => {
  const { items, left } = show()
  await paste('Sertraline 50 mg once a day since 2023\nXanax 0.5 mg as needed\nSeroquel 25 mg stopped in 2020')
  await read()
  expect(screen.getByRole('heading', { name: say('paste.rows', { n: 3 }) })).toHaveFocus()
  expect(screen.getByRole('status')).toHaveTextContent(say('paste.rows', { n: 3 }))
  expect(items()).toEqual([])
  await user.click(within(row('Xanax')).getByRole('checkbox', { name: say('paste.row.add', { name: 'Xanax' }) }))
  await change('Sertraline')
  const dose = within(row('Sertraline')).getByLabelText(sayOf('medicines.list.dose.label'))
  await user.clear(dose)
  await user.type(dose, '75 mg')
  await user.click(button(say('paste.add', { n: 2 })))
  expect(items()).toMatchObject([
    { name: 'Sertraline', dose: '75 mg', often: { picked: 'daily' }, since: { kind: 'year', y: '2023' } },
    { name: 'Seroquel', status: { picked: 'stopped' }, since: null, stoppedWhen: { kind: 'year', y: '2020' } },
  ])
  // What was not added is still there.
  expect(left()).toBe('Xanax 0.5 mg as needed')
  expect(box()).toHaveValue('Xanax 0.5 mg as needed')
  await waitFor(() => expect(document.activeElement).toHaveTextContent('Sertraline'))
})

it('closes and says how many are on the list when all of the text is added; several pastes add up', async () => {
  const { items, left } = show([listed('Zoloft')])
  await paste('Lipitor 20 mg nightly')
  await read()
  await user.click(button(say('paste.add', { n: 1 })))
  expect(screen.getByRole('status')).toHaveTextContent(say('paste.added', { n: 1 }))
  expect(left()).toBe('')
  expect(items()).toMatchObject([{ name: 'Zoloft' }, { name: 'Lipitor', oftenNote: 'nightly' }])
  expect(screen.queryByLabelText(sayOf('medicines.pasted.text.label'))).toBeNull()
})

it('says in one line what was understood, and leaves no lone "tablet" in the box', async () => {
  const { items, left } = show()
  await paste('Lipitor 20 mg tablet at night')
  await read()
  expect(row('Lipitor')).toHaveTextContent('20 mg · Every day · at night')
  await user.click(button(say('paste.add', { n: 1 })))
  expect(items()).toMatchObject([{ name: 'Lipitor', dose: '20 mg' }])
  expect(left()).toBe('')
})

it('shows what it could not place as typed, and adds it only when ticked', async () => {
  const { items, left } = show()
  await paste('Allergies: penicillin, sulfa\nZoloft 50 mg daily\n\nsee you on Tuesday?')
  await read()
  const unplaced = screen.getByRole('group', { name: say('paste.unplaced') })
  await user.click(within(unplaced).getByRole('checkbox', { name: 'see you on Tuesday?' }))
  await user.click(button(say('paste.add', { n: 2 })))
  expect(items()).toMatchObject([{ name: 'Zoloft' }, { name: 'see you on Tuesday?' }])
  expect(left()).toBe('Allergies: penicillin, sulfa')
})

it('marks what is already on the list, and does not drop it', async () => {
  const { items } = show([listed('zoloft', '50mg'), listed('Lipitor', '10 mg')])
  await paste('Zoloft 50 mg daily\nLipitor 20 mg daily\nXanax 1 mg')
  await read()
  const marked = (name: string) => within(row(name)).queryByText(say('paste.row.already')) !== null
  expect([marked('Zoloft'), marked('Lipitor'), marked('Xanax')]).toEqual([true, true, false])
  // Most likely the same medicine. It can be ticked.
  await user.click(within(row('Zoloft')).getByRole('checkbox', { name: say('paste.row.add', { name: 'Zoloft' }) }))
  await user.click(button(say('paste.add', { n: 2 })))
  expect(items()).toHaveLength(4)
})

it('keeps who prescribed it off the list unless it is ticked, and other remarks with the medicine', async () => {
  const { items, left } = show()
  await paste('Zoloft 50 mg daily, makes me sleepy\n\nLipitor 20 mg\nPrescribed by Anna Example, MD')
  await read()
  await user.click(button(say('paste.add', { n: 2 })))
  expect(items()).toMatchObject([
    { name: 'Zoloft', noticed: 'makes me sleepy', oftenNote: '' },
    { name: 'Lipitor', oftenNote: '' },
  ])
  expect(left()).toBe('Prescribed by Anna Example, MD')
})

it('adds nothing when more is ticked than fits, and says how many fit', async () => {
  const { items } = show(Array.from({ length: HARD_LIMITS.listItems - 1 }, (_, i) => listed(`Medicine ${i}`)))
  await paste('Zoloft 50 mg\nLipitor 20 mg')
  await read()
  await user.click(button(say('paste.add', { n: 2 })))
  expect(screen.getAllByText(say('paste.full', { n: 1 })).length).toBeGreaterThan(0)
  expect(items()).toHaveLength(HARD_LIMITS.listItems - 1)
  await user.click(within(row('Lipitor')).getByRole('checkbox', { name: say('paste.row.add', { name: 'Lipitor' }) }))
  await user.click(button(say('paste.add', { n: 1 })))
  expect(items()).toHaveLength(HARD_LIMITS.listItems)
})

it('refuses to read more than 20,000 characters, and cuts nothing', async () => {
  const { left } = show()
  const text = 'Zoloft 50 mg\n'.repeat(1600)
  await paste(text)
  await read()
  expect(screen.getAllByText(say('paste.tooLong', { n: text.length - HARD_LIMITS.longText })).length).toBeGreaterThan(0)
  expect(left()).toBe(text)
})
