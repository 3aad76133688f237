import { useEffect, useRef } from 'react'
import { useFormContext, useFormState } from 'react-hook-form'
import { say, sayOf } from '../i18n'
import { ErrorSummary } from '../ui/ErrorSummary'
import { controlId, focusAnswer } from './controlId'
import { fieldId, groupId, type Step } from './step'
import { useStepSetting, type FormAnswers } from './StepContext'
import { messageIn } from './useAnswer'
import { isList, type RecordOf } from './values'

interface Problem {
  id: string
  text: string
}

/** The part of an error under a key; errors mirror the answers. */
const part = (error: unknown, key: string | number): unknown =>
  typeof error === 'object' && error !== null ? (error as Record<string | number, unknown>)[key] : undefined

/** The problems of one record, in the order of its questions. */
function inRecord(step: Step, group: string, record: RecordOf, error: unknown, itemId?: string): Problem[] {
  return Object.keys(record.values).flatMap((name) => {
    const message = messageIn(part(part(error, 'values'), name))
    if (message === undefined) return []
    const id = fieldId(step.id, group, name)
    return [{ id: controlId(id, itemId), text: say('problems.line', { label: sayOf(`${id}.label`), message }) }]
  })
}

/** Everything that cannot stay as it is, in the order of the page. */
function problemsOf(step: Step, answers: FormAnswers, errors: unknown): Problem[] {
  return Object.keys(step.groups).flatMap((group) => {
    const stored = answers[group]
    const error = part(errors, group)
    if (stored === undefined || error === undefined) return []
    if (!isList(stored)) return inRecord(step, group, stored, error)
    const items = part(error, 'items')
    const own =
      messageIn(part(items, 'root')) ?? (typeof part(items, 'message') === 'string' ? messageIn(items) : undefined)
    const id = groupId(step.id, group)
    return [
      ...(own === undefined
        ? []
        : [{ id: controlId(id), text: say('problems.line', { label: sayOf(`${id}.name`), message: own }) }]),
      ...stored.items.flatMap((item, i) => inRecord(step, group, item, part(items, i), item.id)),
    ]
  })
}

/** The list of problems on top of the page. `attempt` counts the tries to go on: each brings the focus here. */
export function Problems({ attempt }: { attempt: number }) {
  const { step } = useStepSetting()
  const { getValues } = useFormContext<FormAnswers>()
  const { errors } = useFormState<FormAnswers>()
  const ref = useRef<HTMLDivElement>(null)
  const shownFor = useRef(0)
  // After every render: the problems may come up a moment after the attempt.
  useEffect(() => {
    if (attempt === shownFor.current || ref.current === null) return
    shownFor.current = attempt
    ref.current.focus()
  })
  const problems = problemsOf(step, getValues(), errors)
  if (problems.length === 0) return null
  return (
    <ErrorSummary
      ref={ref}
      title={say('problems.title', { n: problems.length })}
      problems={problems}
      onGo={focusAnswer}
    />
  )
}
