// @vitest-environment jsdom
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, it, vi } from 'vitest'
import { blankAnswers, blankItem } from '../../../form/blank'
import { HARD_LIMITS } from '../../../form/field'
import { StepForm } from '../../../form/StepForm'
import type { FormAnswers } from '../../../form/StepContext'
import { isList, type ItemOf } from '../../../form/values'
import { loadAllWords, say, sayOf } from '../../../i18n'
import { LiveRegion } from '../../../ui/LiveRegion'
import { medicines } from '../medicines'
import { PasteGroup } from './PasteGroup'
import { PastePlace } from './PastePlace'

beforeAll(() => loadAllWords())

const SPECIAL = { 'medicines.pasted': () => <PasteGroup Place={PastePlace} /> }

/** The step as on its page; gives back what the form keeps. */
function show(listed: ItemOf[] = [], text = '', rows = '') {
  const answers = blankAnswers([medicines])
  Object.assign(answers.medicines.list, { items: listed })
  Object.assign(answers.medicines.pasted.values, { text, rows })
  const onSubmit = vi.fn()
  let kept: FormAnswers = answers.medicines
  const page = render(
    <>
      <LiveRegion />
      <StepForm
        step={medicines}
        version="full"
        answers={answers}
        today="2026-11-22"
        birthYear={null}
        specialGroups={SPECIAL}
        onChange={(next) => {
          kept = next
        }}
        onSubmit={onSubmit}
      />
    </>,
  )
  const items = () => {
    const list = kept['list']
    return list !== undefined && isList(list) ? list.items.map(({ values }) => values) : []
  }
  const pasted = (field: string): string | undefined => {
    const record = kept['pasted']
    return record === undefined || isList(record) ? undefined : (record.values[field] as string)
  }
  return { items, left: () => pasted('text'), rows: () => pasted('rows') ?? '', onSubmit, unmount: page.unmount }
}

const user = userEvent.setup()
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const open = () => user.click(screen.getByText(sayOf('medicines.pasted.name')))
const box = () => screen.getByLabelText(sayOf('medicines.pasted.text.label'))
async function paste(text: string) {
  await open()
  await user.click(box())
  await user.paste(text)
}
const read = () => user.click(button(say('paste.read')))
const row = (name: string) => screen.getByRole('group', { name: new RegExp(`^Row \\d+: ${name}$`) })
/** A row that was read without doubt is one line until this is pressed. */
const change = (name: string) => user.click(button(new RegExp(`${say('paste.row.change')}.*${name}`)))
const listed = (name: string, dose = ''): ItemOf => {
  const item = blankItem(medicines.groups.list)
  return { ...item, values: { ...item.values, name, dose } }
}

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
    { name: 'Zoloft', oftenNote: 'makes me sleepy' },
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

const rowNames = () => screen.getAllByRole('group', { name: /^Row/ }).map((one) => one.getAttribute('aria-label'))

it('says "for 3 years" for a length of time, and never "since: 3 years"', async () => {
  show()
  await paste('Zoloft 50 mg daily for 3 years')
  await read()
  expect(within(row('Zoloft')).getByRole('checkbox')).toHaveAccessibleDescription(/For 3 years$/)
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
