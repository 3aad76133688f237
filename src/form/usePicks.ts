import { sayTheirs } from '../i18n'
import { OTHER } from './field'
import { useStepSetting } from './StepContext'
import { useDerived } from './useDerived'
import { isList } from './values'

export interface Pick {
  id: string
  label: string
}

/** What was picked in a list of picks, here or on another page, in its order; "something else" by its own words. */
export function usePicks(to: string): Pick[] {
  const { step, others, theirWords } = useStepSetting()
  const [stepId = '', group = ''] = to.split('.')
  // As text, so that the list counts as changed only when its words do.
  const picks = useDerived((answers) => {
    const stored = stepId === step.id ? answers[group] : others[stepId]?.[group]
    if (stored === undefined || !isList(stored) || stored.instead !== '') return '[]'
    return JSON.stringify(
      stored.items.map((item): Pick => {
        const own = item.id === OTHER && typeof item.values['what'] === 'string' ? item.values['what'].trim() : ''
        return { id: item.id, label: own === '' ? sayTheirs(`${to}.option.${item.id}`, theirWords) : own }
      }),
    )
  })
  // Made by the line above.
  return JSON.parse(picks) as Pick[]
}
