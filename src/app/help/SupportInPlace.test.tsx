// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { beforeAll, expect, it } from 'vitest'
import { noAnswers } from '../../answers/answers'
import { blankItem } from '../../form/blank'
import type { AnyAnswers } from '../../form/values'
import { loadAllWords, say } from '../../i18n'
import { medicines } from '../../steps/medicines/medicines'
import { loadMedicineNames, type MedicineNames } from '../../steps/medicines/names/load'
import { suggestionsFor } from '../../suggestions'
import { announce, LiveRegion } from '../../ui/LiveRegion'
import { SupportInPlace } from './SupportInPlace'

const SETTING = { version: 'full', today: '2026-11-22', region: '', ageBand: '' } as const

let names: MedicineNames
beforeAll(async () => {
  await loadAllWords()
  names = await loadMedicineNames()
})

function withMedicines(...typed: string[]): AnyAnswers {
  const items = typed.map((name) => {
    const item = blankItem(medicines.groups.list)
    return { ...item, values: { ...item.values, name } }
  })
  const answers: AnyAnswers = noAnswers()
  return { ...answers, medicines: { ...answers['medicines'], list: { instead: '', items } } }
}

function below(id: string) {
  announce('')
  const page = (answers: AnyAnswers, known: MedicineNames | null) => (
    <>
      <LiveRegion />
      <SupportInPlace
        {...{ id, answers, names: known, region: '', ageBand: '' }}
        fired={known && suggestionsFor(answers, { ...SETTING, names: known }).fired}
        onRegion={() => undefined}
        expectHref="#/expect"
        worksheetHref="#/worksheet"
        supportHref="#/support"
      />
    </>
  )
  const { rerender } = render(page(withMedicines(), null))
  return (answers: AnyAnswers, known: MedicineNames | null = names) => rerender(page(answers, known))
}

const aloud = () => screen.getByRole('status').textContent

it('shows at once what does not mix with erection pills, and says so once, however often a letter changes', () => {
  const show = below('medicines.list')
  show(withMedicines('Viagra'))
  show(withMedicines('Viagra', 'Nitrostat'))
  expect(screen.getByText(say('place.askAboutListed', { n: 2 }))).toBeInTheDocument()
  expect(screen.getByText(/^Erection pills and nitrates do not mix/)).toHaveTextContent('call your local emergency number')
  expect(aloud()).toContain(say('place.askAboutListed', { n: 2 }))
  announce('')
  show(withMedicines('Viagra', 'Nitr'))
  expect(screen.queryByText(say('place.askAboutListed', { n: 2 }))).not.toBeInTheDocument()
  show(withMedicines('Viagra', 'Nitrostat'))
  expect(screen.getByText(say('place.askAboutListed', { n: 2 }))).toBeInTheDocument()
  expect(aloud()).toBe('')
})

it('says nothing of what stands there on arrival, though the names come a moment later', () => {
  const show = below('medicines.list')
  const before = withMedicines('Viagra', 'Nitrostat')
  show(before, null)
  show(before)
  expect(screen.getByText(say('place.askAboutListed', { n: 2 }))).toBeInTheDocument()
  expect(aloud()).toBe('')
})

it('says only not to stop on one’s own where the dates of an unlisted medicine lie close', () => {
  const close: AnyAnswers = withMedicines('a tonic')
  const fired = [{ rule: 'R01', because: [], boxes: ['medsDontStop'] }] as const
  render(
    <SupportInPlace
      {...{ id: 'medicines.list', answers: close, names, fired, region: '', ageBand: '' }}
      onRegion={() => undefined}
      expectHref="#/expect"
      worksheetHref="#/worksheet"
      supportHref="#/support"
    />,
  )
  expect(screen.getByText(say('medicineNote.onYourOwn'))).toBeInTheDocument()
  expect(screen.getByText(say('medicineNote.dontStop'))).toBeInTheDocument()
  expect(screen.queryByText(say('medicineNote.text'))).not.toBeInTheDocument()
})

it('says the sentence for listed kinds quietly: shown, named, never announced', () => {
  const show = below('medicines.list')
  show(withMedicines(), names)
  show(withMedicines('Zoloft', 'metoprolol'))
  expect(screen.getByText('About Zoloft and metoprolol')).toBeInTheDocument()
  expect(screen.getAllByText(say('medicineNote.text'))).toHaveLength(1)
  expect(aloud()).toBe('')
  show(withMedicines('Zoloft', 'metoprolol', 'Lipitor', 'Valium', 'Flomax', 'Proscar'))
  expect(screen.getByText('About Zoloft, metoprolol and others on your list')).toBeInTheDocument()
  expect(screen.getAllByText(say('medicineNote.text'))).toHaveLength(1)
})
