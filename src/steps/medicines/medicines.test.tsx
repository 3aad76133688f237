// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { answersOf, pageOf } from '../../../tests/support/pages'
import { ReviewSection } from '../../app/review/ReviewSection'
import { StepForm } from '../../form/StepForm'
import { loadAllWords, say, sayOf } from '../../i18n'
import { SUGGESTERS } from '../suggesters'
import { medicines } from './medicines'

beforeAll(() => loadAllWords())

/** Neither review nor paper asks for the version. */
const noMedicines = () =>
  answersOf({
    medicines: {
      taking: { values: { any: { picked: 'none' } } },
      // Typed before, hidden now.
      list: { items: [{ id: 'a', values: { name: 'Zoloft' } }] },
    },
  })

describe('"no, nothing"', () => {
  it.each(['short', 'full'] as const)('is asked in the %s version, and hides the list', async (version) => {
    const user = userEvent.setup()
    render(
      <StepForm
        step={medicines}
        answers={answersOf({})}
        today="2026-11-22"
        birthYear={null}
        onChange={vi.fn()}
        onSubmit={vi.fn()}
        version={version}
      />,
    )
    const list = () => screen.queryByRole('region', { name: sayOf('medicines.list.name') })
    expect(list()).toBeInTheDocument()
    await user.click(screen.getByRole('radio', { name: sayOf('medicines.taking.any.option.none') }))
    expect(list()).not.toBeInTheDocument()
  })

  it('stands on the review page, without what was typed before', () => {
    const { all, sharing } = pageOf(noMedicines())
    const section = all.sections.find(({ id }) => id === 'medicines')
    expect(section).toBeDefined()
    if (section) render(<ReviewSection startsOpen section={section} summary={all} fates={sharing} onMark={vi.fn()} />)
    expect(screen.getByText(sayOf('medicines.taking.any.option.none'), { exact: false })).toBeInTheDocument()
    expect(screen.queryByText(/Zoloft/)).not.toBeInTheDocument()
  })

  it('stands on paper, without what was typed before', () => {
    const { text } = pageOf(noMedicines())
    expect(text).toContain(sayOf('medicines.taking.any.said.none'))
    expect(text).not.toContain('Zoloft')
  })
})

it('offers names in the name of a medicine', async () => {
  // Here already, so that the page need not wait for a file.
  await SUGGESTERS.medicines()
  const user = userEvent.setup()
  render(
    <StepForm
      step={medicines}
      answers={answersOf({ medicines: { list: { items: [{ id: 'a', values: {} }] } } })}
      today="2026-11-22"
      birthYear={null}
      onChange={vi.fn()}
      onSubmit={vi.fn()}
      version="short"
      suggesters={SUGGESTERS}
    />,
  )
  const name = await screen.findByRole('combobox', { name: sayOf('medicines.list.name.label') })
  await user.type(name, 'zolof')
  expect(screen.getByRole('option', { name: 'Zoloft sertraline, Prescription' })).toBeInTheDocument()
  await user.keyboard('t 50')
  expect(screen.queryByRole('listbox')).not.toBeInTheDocument()
  expect(name).toHaveAccessibleDescription(/Zoloft is a brand of sertraline\.$/)
  expect(name).toHaveValue('zoloft 50')
})

it.each([
  // It may be from a friend, or bought.
  ['sildenafil', null],
  ['ibuprofen', null],
  ['melatonin', 'Supplement'],
  ['sertraline', 'Prescription'],
  ['Elvanse', 'Prescription'],
])('takes from the name %s the kind %s', async (typed, kind) => {
  await SUGGESTERS.medicines()
  const user = userEvent.setup()
  render(
    <StepForm
      step={medicines}
      answers={answersOf({ medicines: { list: { items: [{ id: 'a', values: {} }] } } })}
      today="2026-11-22"
      birthYear={null}
      onChange={vi.fn()}
      onSubmit={vi.fn()}
      version="short"
      suggesters={SUGGESTERS}
    />,
  )
  const name = await screen.findByRole('combobox', { name: sayOf('medicines.list.name.label') })
  await user.type(name, typed.slice(0, -1))
  await user.click(screen.getAllByRole('option')[0]!)
  expect(name).toHaveValue(typed)
  // What the name tells is not asked; it stands behind "more", where it can be changed.
  if (kind !== null) {
    const asked = () => screen.queryByRole('group', { name: sayOf('medicines.list.kind.label') })
    // The lid stays as it was used last.
    if (asked() === null) await user.click(screen.getByText(say('more.item')))
    expect(asked()?.closest('.disclosure-quiet')).not.toBeNull()
  }
  const kinds = screen.getByRole('group', { name: sayOf('medicines.list.kind.label') })
  const checked = within(kinds).queryByRole('radio', { checked: true })
  if (kind === null) expect(checked).toBeNull()
  else expect(checked).toHaveAccessibleName(kind)
})

it('offers a name that is nearly written so once the line was left, and takes it only by a press', async () => {
  await SUGGESTERS.medicines()
  const user = userEvent.setup()
  const kept = vi.fn()
  render(
    <StepForm
      step={medicines}
      answers={answersOf({ medicines: { list: { items: [{ id: 'a', values: {} }] } } })}
      today="2026-11-22"
      birthYear={null}
      onChange={kept}
      onSubmit={vi.fn()}
      version="short"
      suggesters={SUGGESTERS}
    />,
  )
  const name = await screen.findByRole('combobox', { name: sayOf('medicines.list.name.label') })
  await user.type(name, 'amlodopine besylate')
  const offer = () => screen.queryByRole('button', { name: say('suggest.meant', { name: 'amlodipine besylate' }) })
  expect(offer()).not.toBeInTheDocument()
  await user.tab()
  expect(name).toHaveValue('amlodopine besylate')
  await user.click(offer() ?? name)
  expect(name).toHaveValue('amlodipine besylate')
  expect(name).toHaveFocus()
  expect(offer()).not.toBeInTheDocument()
})

it.each(['short', 'full'] as const)(
  'asks in the open whether it is still taken, before how often (%s)',
  async (version) => {
    const user = userEvent.setup()
    render(
      <StepForm
        step={medicines}
        answers={answersOf({ medicines: { list: { items: [{ id: 'a', values: { name: 'Alpha' } }] } } })}
        today="2026-11-22"
        birthYear={null}
        onChange={vi.fn()}
        onSubmit={vi.fn()}
        version={version}
      />,
    )
    const asked = (field: string) => screen.getByRole('group', { name: sayOf(`medicines.list.${field}.label`) })
    expect(asked('status').compareDocumentPosition(asked('often'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    await user.click(
      within(asked('status')).getByRole('radio', { name: sayOf('medicines.list.status.option.stopped') }),
    )
    expect(asked('stoppedWhen')).toBeVisible()
  },
)

it('says dose and how often on the closed card of a medicine, but never of one that is kept private', () => {
  const item = (id: string, name: string, disclosure: string) => ({
    id,
    disclosure,
    values: { name, dose: `${name} dose`, often: { picked: 'daily', other: '' } },
  })
  render(
    <StepForm
      step={medicines}
      answers={answersOf({
        medicines: { list: { items: [item('a', 'Alpha', 'page'), item('b', 'Beta', 'private')] } },
      })}
      today="2026-11-22"
      birthYear={null}
      onChange={vi.fn()}
      onSubmit={vi.fn()}
      version="short"
    />,
  )
  const glance = `Alpha dose · ${sayOf('medicines.list.often.option.daily')}`
  expect(screen.getByText(glance)).toBeInTheDocument()
  expect(screen.queryByText(/Beta dose ·/)).not.toBeInTheDocument()
})
