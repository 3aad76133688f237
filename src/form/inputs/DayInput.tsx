import { formatWeekday } from '../../i18n'
import { TextField } from '../../ui/TextField'
import type { DateField, TimeField } from '../field'
import { parseDay } from '../approximateDate'
import { useAnswer } from '../useAnswer'
import type { InputProps } from './input'
import { useSaidAfterPause } from './useSaidAfterPause'
import { useQuestionWords } from './words'

/**
 * A day or a time of day, by the browser's own input. A day is said back in words: browsers take its numbers in the order of
 * their own language.
 */
export function DayInput({ field, id, path, domId }: InputProps<DateField | TimeField>) {
  const { value, set, onBlur, error } = useAnswer<string>(path)
  const words = useQuestionWords(id)
  const said = field.kind === 'date' && parseDay(value) !== null ? formatWeekday(value) : undefined
  useSaidAfterPause(said, value)
  return (
    <TextField
      {...words}
      note={said}
      {...{ value, onBlur, error }}
      id={domId}
      onChange={set}
      type={field.kind}
      width="short"
    />
  )
}
