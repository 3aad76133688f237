/** The same made-up people go through the form, the review page and the preview. The PDF: tests/paper/people.test.ts. */
import { fireEvent, render, screen } from '@testing-library/react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { erase } from '../src/answers/session'
import { replaceAnswers } from '../src/answers/store'
import { asidePlaces, stepPlaces, type StepPlace } from '../src/app/pages'
import { Review } from '../src/app/review/Review'
import { namingLine } from '../src/app/review/nameOf'
import { isBlankDate, type ApproximateDate } from '../src/form/approximateDate'
import { controlId } from '../src/form/controlId'
import { StepForm } from '../src/form/StepForm'
import { fieldId, type Step } from '../src/form/step'
import type { FormAnswers } from '../src/form/StepContext'
import { isList, type AnyAnswers } from '../src/form/values'
import { loadAllWords, say, sayOf } from '../src/i18n'
import { STEPS } from '../src/steps'
import { SPECIAL_FORMS } from '../src/steps/forms'
import { READERS } from '../src/summary/settings'
import { summarize } from '../src/summary/summary'
import { bare, expectedTexts, notIn } from './journeys/support/expectedTexts'
import { person } from './journeys/support/people'
import { EVERYONE, keptBack } from './support/everyone'
import { pageOf, TODAY } from './support/pages'

beforeAll(() => loadAllWords())

/** Changes the first answer that can be changed, and changes it back. False when there is none. */
function touch(container: HTMLElement): boolean {
  const line = container.querySelector<HTMLInputElement | HTMLTextAreaElement>('textarea, input[type="text"]')
  if (line !== null) {
    const before = line.value
    fireEvent.input(line, { target: { value: `${before}!` } })
    fireEvent.input(line, { target: { value: before } })
    return true
  }
  const box = container.querySelector<HTMLInputElement>('input[type="checkbox"]')
  if (box === null) return false
  fireEvent.click(box)
  fireEvent.click(box)
  return true
}

/** A way of saying a rough time that was picked, with nothing typed, says as much as none. */
function withoutBlankDates(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(withoutBlankDates)
  // Only rough times have a kind.
  if ('kind' in value && isBlankDate(value as ApproximateDate)) return null
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withoutBlankDates(one)]))
}

/** The texts of single records, by the id of their control. */
const textsOf = (step: Step, answers: AnyAnswers): [string, string][] =>
  Object.entries(step.groups).flatMap(([name, group]) => {
    const stored = answers[step.id]?.[name]
    if (stored === undefined || isList(stored)) return []
    return Object.entries(group.fields).flatMap(([key, field]): [string, string][] => {
      const value = stored.values[key]
      const isText = field.kind === 'text' || field.kind === 'longText'
      return isText && typeof value === 'string' && value !== ''
        ? [[controlId(fieldId(step.id, name, key)), value]]
        : []
    })
  })

function showStep({ step, itemId }: StepPlace, answers: AnyAnswers) {
  const given: FormAnswers[] = []
  const view = render(
    <StepForm
      step={step}
      version="full"
      itemId={itemId === '' ? undefined : itemId}
      answers={answers}
      today={TODAY}
      birthYear={null}
      special={SPECIAL_FORMS[step.id]}
      onChange={(changed) => given.push(changed)}
      onSubmit={vi.fn<() => void>()}
    />,
  )
  return { ...view, given }
}

describe.each(EVERYONE)('%s', (name) => {
  const { answers, page } = person(name)

  it('finds each answer in the form, which gives all of them back unchanged', () => {
    let touched = 0
    for (const place of [...stepPlaces(answers, 'full'), ...asidePlaces()]) {
      const { container, given, unmount } = showStep(place, answers)
      for (const [id, text] of textsOf(place.step, answers)) {
        const control = document.getElementById(id)
        // What stands behind a closed "more" is built when it is opened.
        if (control !== null) expect(control, id).toHaveValue(text)
      }
      if (touch(container)) {
        touched += 1
        expect(withoutBlankDates(given.at(-1)), place.id).toEqual(withoutBlankDates(answers[place.step.id]))
      }
      unmount()
    }
    expect(touched).toBeGreaterThan(5)
  })

  it('finds each answer on the review page, under its question or as the name of its item', () => {
    replaceAnswers(answers, page)
    const { container, unmount } = render(<Review />)
    const text = bare(container.textContent ?? '')
    const lines = summarize(STEPS, answers, TODAY).sections.flatMap((section) =>
      section.groups.flatMap((group) =>
        group.blocks.flatMap((block) => block.lines.filter((line) => line !== namingLine(block, group))),
      ),
    )
    const labels = lines.map((line) => sayOf(`${line.id}.label`))
    expect(labels.filter((label) => !text.includes(bare(label)))).toEqual([])
    expect(screen.getByRole('link', { name: say('review.make') })).toBeInTheDocument()
    unmount()
    erase()
  })

  it.each(READERS)('has all that may be shared, and nothing else, in the preview for: %s', (reader) => {
    const { sharing, text } = pageOf(answers, { ...page, reader, length: 'full' })
    expect(notIn(text, expectedTexts(sharing))).toEqual([])
    const all = bare(text)
    expect(keptBack(answers, sharing).filter((kept) => all.includes(kept))).toEqual([])
  })
})

describe('the people', () => {
  it('have secrets, so that "nothing else" says something', () => {
    const { answers, page } = person('secrets')
    expect(keptBack(answers, pageOf(answers, page).sharing).length).toBeGreaterThan(100)
  })

  it('have filled fields to their end, and all of it is in the preview', () => {
    const { answers, page } = person('limits')
    const { sharing, text } = pageOf(answers, page)
    expect(notIn(text, expectedTexts(sharing))).toEqual([])
  })
})
