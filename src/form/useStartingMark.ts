import { useFormContext } from 'react-hook-form'
import type { Field } from './field'
import { isPrivateAtFirst } from './startsAs'
import type { FormAnswers } from './StepContext'
import { recordAt, recordPath, type RecordPlace } from './useDerived'

/**
 * To be called as an option is picked. It takes a record off the page, once: who puts it back on the page has decided.
 * Both changes come of one press, so Undo takes them back together.
 */
export function useStartingMark(field: Field, place: RecordPlace): (option: string) => void {
  const { getValues, setValue } = useFormContext<FormAnswers>()
  return (option) => {
    if (!isPrivateAtFirst(field, option) || recordAt(getValues(), place)?.disclosure !== 'page') return
    // The form's paths come from descriptions, which its types do not know.
    setValue(`${recordPath(place)}.disclosure` as never, 'private' as never)
  }
}
