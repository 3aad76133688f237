import { useRef } from 'react'
import { useFormContext } from 'react-hook-form'
import type { Field } from './field'
import { isPrivateAtFirst } from './startsAs'
import type { Disclosure } from './step'
import type { FormAnswers } from './StepContext'
import { recordAt, recordPath, type RecordPlace } from './useDerived'

/**
 * To be called as an option is picked. It takes a record off the page, once: who puts it back on the page has decided.
 * What is rather said in person puts a private record among what is said aloud, so that the answer and the mark agree.
 * With arrow keys one comes past options on the way to another: the mark goes again with the pick that brought it.
 * Both changes come of one press, so Undo takes them back together.
 */
export function useStartingMark(field: Field, place: RecordPlace): (option: string) => void {
  const { getValues, setValue } = useFormContext<FormAnswers>()
  const isOurs = useRef(false)
  const isAloud = useRef(false)
  // The form's paths come from descriptions, which its types do not know.
  const put = (mark: Disclosure) => setValue(`${recordPath(place)}.disclosure` as never, mark as never)
  return (option) => {
    const now = recordAt(getValues(), place)?.disclosure
    const wasAloud = isAloud.current && now === 'aloud'
    isAloud.current =
      field.kind === 'choice' && field.saysAloud?.includes(option) === true && (wasAloud || now === 'private')
    if (isAloud.current) return put('aloud')
    if (wasAloud) return put('private')
    const passes = isOurs.current && field.kind === 'choice' && now === 'private'
    const isPrivate = isPrivateAtFirst(field, option)
    if (isPrivate ? now !== 'page' : !passes) return
    isOurs.current = isPrivate
    put(isPrivate ? 'private' : 'page')
  }
}
