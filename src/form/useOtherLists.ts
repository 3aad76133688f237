import { useMemo } from 'react'
import { useFormContext } from 'react-hook-form'
import { inLanguage, sayIfAny, sayOf } from '../i18n'
import { searched } from './search'
import { holds, isAsked } from './shown'
import { groupId } from './step'
import { useStepSetting, type FormAnswers } from './StepContext'

/** Fewer letters begin many words: nobody is led away by them from what is found. */
const TELLING = 4

/**
 * The other groups of the page where what is looked for may belong: "operation", typed among health conditions. Only
 * those that have words to be found by (`step.group.search`).
 * @param id the group in which it is looked for, `step.group`
 * @param query as typed
 * @param inVain nothing was found there: then some of the words are enough
 * @returns their ids, the best first
 */
export function useOtherLists(id: string, query: string, inVain: boolean): readonly string[] {
  const { step, version, others, language } = useStepSetting()
  const { getValues } = useFormContext<FormAnswers>()
  return useMemo(() => {
    if (query.trim() === '') return []
    const answers = { ...others, [step.id]: getValues() }
    return inLanguage(language, () => {
      const places = Object.entries(step.groups).flatMap(([name, group]) => {
        const other = groupId(step.id, name)
        const more = sayIfAny(`${other}.search`)
        const isThere = other !== id && isAsked(group, version) && holds(group.when, { answers })
        return more === undefined || !isThere ? [] : [{ id: other, label: sayOf(`${other}.name`), more }]
      })
      const { ids, all } = searched(places, query)
      return inVain || (all && query.trim().length >= TELLING) ? ids : []
    })
  }, [id, query, inVain, step, version, others, language, getValues])
}
