import { TextField } from '../../ui/TextField'
import type { DateField, TimeField } from '../field'
import { useAnswer } from '../useAnswer'
import type { InputProps } from './input'
import { useQuestionWords } from './words'

/** A day or a time of day, by the browser's own input. */
export function DayInput({ field, id, path, domId }: InputProps<DateField | TimeField>) {
  const { value, set, onBlur, error } = useAnswer<string>(path)
  const words = useQuestionWords(id)
  return (
    <TextField {...words} {...{ value, onBlur, error }} id={domId} onChange={set} type={field.kind} width="short" />
  )
}
