import { TextField } from '../../ui/TextField'
import type { LongTextField, TextField as TextFieldKind } from '../field'
import { useTelling } from '../told'
import { useAnswer } from '../useAnswer'
import { useCounter } from './counter'
import type { InputProps } from './input'
import { SuggestedInput } from './SuggestedInput'
import { useQuestionWords } from './words'

/** One line, or several. */
export const TextInput = ({ field, ...rest }: InputProps<TextFieldKind | LongTextField>) =>
  field.kind === 'text' && field.suggests !== undefined ? (
    <SuggestedInput field={field} {...rest} />
  ) : (
    <PlainInput field={field} {...rest} />
  )

/** The counter is soft. */
function PlainInput({ field, id, path, place, domId }: InputProps<TextFieldKind | LongTextField>) {
  const { value, set, onBlur, error } = useAnswer<string>(path)
  const counter = useCounter(value, field.counter)
  const words = useQuestionWords(id)
  const tell = useTelling(id, place)
  return (
    <TextField
      {...words}
      id={domId}
      value={value}
      onChange={(text) => {
        set(text)
        tell(value, text)
      }}
      onBlur={onBlur}
      error={error}
      note={error === undefined ? counter : undefined}
      // A line that may hold a sentence or two gets room to show them.
      multiline={field.kind === 'longText' ? 'tall' : field.counter > 120 ? 'short' : undefined}
    />
  )
}
