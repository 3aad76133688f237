import { say } from '../../i18n'
import { TextField } from '../../ui/TextField'
import { OTHER_COUNTER } from '../field'
import { useCounter } from './counter'

export interface OwnWordsProps {
  domId: string
  value: string
  onChange: (text: string) => void
  onBlur: () => void
  error: string | undefined
}

/** The line that "something else" opens. */
export function OwnWords({ domId, value, onChange, onBlur, error }: OwnWordsProps) {
  const counter = useCounter(value, OTHER_COUNTER)
  return (
    <TextField
      id={`${domId}-own`}
      label={say('choice.ownWords')}
      note={error === undefined ? counter : undefined}
      {...{ value, onChange, onBlur, error }}
    />
  )
}
