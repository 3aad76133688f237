import { say, sayOf } from '../../i18n'
import { CheckboxChips } from '../../ui/CheckboxChips'
import { OTHER, type ReferencesField } from '../field'
import { useStepSetting } from '../StepContext'
import { useAnswer } from '../useAnswer'
import { useDerived } from '../useDerived'
import { isList } from '../values'
import type { InputProps } from './input'
import { useAtMost } from './useAtMost'
import { useQuestionWords } from './words'

interface Pick {
  id: string
  label: string
}

/** What was picked in a list of picks, here or on another page, in its order; "something else" by its own words. */
function usePicks(to: string): Pick[] {
  const { step, others } = useStepSetting()
  const [stepId = '', group = ''] = to.split('.')
  // As text, so that the list counts as changed only when its words do.
  const picks = useDerived((answers) => {
    const stored = stepId === step.id ? answers[group] : others[stepId]?.[group]
    if (stored === undefined || !isList(stored) || stored.instead !== '') return '[]'
    return JSON.stringify(
      stored.items.map((item): Pick => {
        const own = item.id === OTHER && typeof item.values['what'] === 'string' ? item.values['what'].trim() : ''
        return { id: item.id, label: own === '' ? sayOf(`${to}.option.${item.id}`) : own }
      }),
    )
  })
  // Made by the line above.
  return JSON.parse(picks) as Pick[]
}

const ORDER_COUNTS_UP_TO = 3

/** Any of what was picked elsewhere; the order of picking is kept, the first is the first. */
export function ReferencesInput({ field, id, path, domId }: InputProps<ReferencesField>) {
  const { value, set, error } = useAnswer<string[]>(path)
  const picks = usePicks(field.to)
  // A pick that is gone stays in the answer, unseen: it may come back.
  const seen = value.filter((one) => picks.some((pick) => pick.id === one))
  const { note, mayAdd } = useAtMost(field.atMost, seen.length)
  const ordered = field.atMost !== undefined && field.atMost <= ORDER_COUNTS_UP_TO
  const options = picks.map((pick) => ({
    ...pick,
    order: ordered && seen.includes(pick.id) ? seen.indexOf(pick.id) + 1 : undefined,
  }))
  const words = useQuestionWords(id)
  return (
    <CheckboxChips
      {...words}
      id={domId}
      options={options}
      picked={seen}
      onToggle={(pick, on) => {
        const others = value.filter((one) => one !== pick)
        if (mayAdd(on)) set(on ? [...others, pick] : others)
      }}
      note={note}
      error={error}
    >
      {picks.length === 0 && (
        <p className="quiet-words">{say('references.none', { list: sayOf(`${field.to}.label`) })}</p>
      )}
    </CheckboxChips>
  )
}
