import { memo, useMemo, useState, type ReactNode } from 'react'
import { After } from './After'
import { controlId } from './controlId'
import type { Condition } from './condition'
import type { Field } from './field'
import { Input } from './inputs/Input'
import { fieldId } from './step'
import { useStepSetting } from './StepContext'
import { recordPath, useHolds, type RecordPlace } from './useDerived'

interface WhenProps {
  conditions: readonly Condition[]
  place: RecordPlace
  itemId: string | undefined
  children: ReactNode
}

/** Shows its children while conditions hold. */
const When = ({ conditions, place, itemId, children }: WhenProps) =>
  useHolds(conditions, place, itemId) ? children : null

const isForAnswer = (condition: Condition): boolean => 'orSaid' in condition

/**
 * Once it is shown, a question that another answer may tell stays for as long as the page does: as somebody typed a date, the
 * next question went, and the keys meant for it chose in the one that came into its place.
 */
function WhenOrSaid({ conditions, place, itemId, children }: WhenProps) {
  const isShown = useHolds(conditions, place, itemId)
  const others = useMemo(() => conditions.filter((one) => !isForAnswer(one)), [conditions])
  const isOpen = useHolds(others, place, itemId)
  const [isKept, setIsKept] = useState(false)
  if (isShown && !isKept) setIsKept(true)
  return isShown || (isKept && isOpen) ? children : null
}

export interface FieldViewProps {
  name: string
  field: Field
  group: string
  /** Among the group's items; leave out for a single record. */
  index?: number | undefined
  itemId?: string | undefined
}

/** One question, shown or hidden by its conditions. A hidden answer stays. */
export const FieldView = memo(function FieldView({ name, field, group, index, itemId }: FieldViewProps) {
  const { step } = useStepSetting()
  const id = fieldId(step.id, group, name)
  const place = { group, index }
  const question = (
    <>
      <Input
        field={field}
        id={id}
        path={`${recordPath(place)}.values.${name}`}
        place={place}
        itemId={itemId}
        domId={controlId(id, itemId)}
      />
      <After id={id} itemId={itemId} />
    </>
  )
  if (field.when === undefined) return question
  const Shown = field.when.some(isForAnswer) ? WhenOrSaid : When
  return (
    <Shown conditions={field.when} place={place} itemId={itemId}>
      {question}
    </Shown>
  )
})
