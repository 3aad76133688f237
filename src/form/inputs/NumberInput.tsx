import { say } from '../../i18n'
import { TextField } from '../../ui/TextField'
import type { NumberField } from '../field'
import { useAnswer } from '../useAnswer'
import type { InputProps } from './input'
import { useQuestionWords } from './words'

function noteFor(typed: string, { from, to }: NumberField): string | undefined {
  if (typed.trim() === '') return undefined
  const n = Number(typed)
  return Number.isInteger(n) && n >= from && n <= to ? undefined : say('number.note', { from, to })
}

/** A whole number, kept as typed; an odd one gets a gentle note. */
export function NumberInput({ field, id, path, domId }: InputProps<NumberField>) {
  const { value, set, onBlur, error } = useAnswer<string>(path)
  const words = useQuestionWords(id)
  return (
    <TextField
      {...words}
      id={domId}
      value={value}
      onChange={set}
      onBlur={onBlur}
      error={error}
      note={noteFor(value, field)}
      inputMode="numeric"
      width="number"
    />
  )
}
