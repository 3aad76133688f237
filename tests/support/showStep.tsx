/** The form of a step on the screen, with what it gave last. */
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { vi } from 'vitest'
import { blankAnswers } from '../../src/form/blank'
import type { Step } from '../../src/form/step'
import type { FormAnswers } from '../../src/form/StepContext'
import { StepForm, type StepFormProps } from '../../src/form/StepForm'
import type { AnyValue, ListOf } from '../../src/form/values'
import { LiveRegion } from '../../src/ui/LiveRegion'

/** @param props what differs from the full version with nothing said yet */
export function showStep(step: Step, props: Partial<StepFormProps> = {}) {
  const onChange = vi.fn<(answers: FormAnswers) => void>()
  const onSubmit = vi.fn<() => void>()
  const view = render(
    <>
      <LiveRegion />
      <StepForm
        step={step}
        version="full"
        answers={blankAnswers([step])}
        today="2026-11-22"
        birthYear={null}
        onChange={onChange}
        onSubmit={onSubmit}
        {...props}
      />
    </>,
  )
  const last = (): FormAnswers => {
    const given = onChange.mock.lastCall?.[0]
    if (given === undefined) throw new Error('onChange was not called')
    return given
  }
  return {
    ...view,
    onChange,
    onSubmit,
    user: userEvent.setup(),
    last,
    lastList: (group: string): ListOf => {
      const stored = last()[group]
      if (stored === undefined || !('items' in stored)) throw new Error(`${group} is no list`)
      return stored
    },
    /** An answer of a single record. */
    value: (group: string, field: string): AnyValue | undefined => {
      const stored = last()[group]
      return stored !== undefined && 'values' in stored ? stored.values[field] : undefined
    },
  }
}
