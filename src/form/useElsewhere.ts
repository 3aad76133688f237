import { useState } from 'react'
import { useFormContext } from 'react-hook-form'
import { holds, pickedIn } from './shown'
import { groupId, pickOptions, type PicksGroup } from './step'
import { useStepSetting, type FormAnswers } from './StepContext'

/**
 * The options of a list that another page says or asks about, as it is when the page comes up: under a finger nothing moves.
 * One that is picked here has its place among the others.
 */
export function useElsewhere(group: string, description: PicksGroup): readonly string[] {
  const { step, others } = useStepSetting()
  const { getValues } = useFormContext<FormAnswers>()
  const [options] = useState(() => {
    const answers = { ...others, [step.id]: getValues() }
    const picked = pickedIn(groupId(step.id, group), answers)
    return pickOptions(description).filter(
      (option) =>
        !picked.includes(option) &&
        description.elsewhere?.[option]?.some((condition) => holds([condition], { answers })) === true,
    )
  })
  return options
}
