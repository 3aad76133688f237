import { say, sayOf } from '../../i18n'
import { CheckboxChips } from '../../ui/CheckboxChips'
import type { ReferencesField } from '../field'
import { useAnswer } from '../useAnswer'
import { usePicks } from '../usePicks'
import type { InputProps } from './input'
import { useAtMost } from './useAtMost'
import { useQuestionWords } from './words'

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
  const { label, hint } = useQuestionWords(id)
  // "Up to three" is nothing to tell of two.
  const mayAll = field.atMost !== undefined && picks.length < field.atMost
  return (
    <CheckboxChips
      label={label}
      hint={mayAll ? undefined : hint}
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
