/** The place for a pasted list of medicines on its page, and where its box, rows and buttons are found. */
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, vi } from 'vitest'
import { blankAnswers, blankItem } from '../../src/form/blank'
import { StepForm } from '../../src/form/StepForm'
import type { FormAnswers } from '../../src/form/StepContext'
import { isList, type ItemOf } from '../../src/form/values'
import { say, sayOf } from '../../src/i18n'
import { LiveRegion } from '../../src/ui/LiveRegion'
import { medicines } from '../../src/steps/medicines/medicines'
import { PasteGroup } from '../../src/steps/medicines/paste/PasteGroup'
import { PastePlace } from '../../src/steps/medicines/paste/PastePlace'

const SPECIAL = { 'medicines.pasted': () => <PasteGroup Place={PastePlace} /> }

/** The step as on its page; gives back what the form keeps. */
export function show(listed: ItemOf[] = [], text = '', rows = '') {
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

export const user = userEvent.setup()
export const button = (name: string | RegExp) => screen.getByRole('button', { name })
const open = () => user.click(screen.getByText(sayOf('medicines.pasted.name')))
export const box = () => screen.getByLabelText(sayOf('medicines.pasted.text.label'))
export async function paste(text: string) {
  await open()
  await user.click(box())
  await user.paste(text)
}
/** It waits for the list of names, which comes in a moment. */
export async function read(): Promise<void> {
  await user.click(button(say('paste.read')))
  await waitFor(() => expect(screen.queryByText(say('paste.reading'))).toBeNull())
}
export const row = (name: string) => screen.getByRole('group', { name: new RegExp(`^Row \\d+: ${name}$`) })
/** A row that was read without doubt is one line until this is pressed. */
export const change = (name: string) => user.click(button(new RegExp(`${say('paste.row.change')}.*${name}`)))
export const listed = (name: string, dose = ''): ItemOf => {
  const item = blankItem(medicines.groups.list)
  return { ...item, values: { ...item.values, name, dose } }
}

export const rowNames = () =>
  screen.getAllByRole('group', { name: /^Row/ }).map((one) => one.getAttribute('aria-label'))
