import { Checkbox } from '../../ui/Checkbox'
import type { SwitchField } from '../field'
import { useAnswer } from '../useAnswer'
import type { InputProps } from './input'
import { labelAndHint } from './words'

export function SwitchInput({ id, path, domId }: InputProps<SwitchField>) {
  const { value, set, onBlur } = useAnswer<boolean>(path)
  return <Checkbox {...labelAndHint(id)} id={domId} checked={value} onChange={set} onBlur={onBlur} />
}
