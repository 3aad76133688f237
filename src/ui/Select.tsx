import { useId } from 'react'
import { describedBy, FieldFrame, type FrameProps } from './FieldFrame'

export interface Option {
  id: string
  label: string
}

export interface SelectProps extends FrameProps {
  options: readonly Option[]
  value: string
  onChange: (id: string) => void
  onBlur?: (() => void) | undefined
}

/** A native list to choose one from: the most compact way, and the best one on a phone. */
export function Select({ id, label, labelHidden, hint, note, error, options, value, onChange, onBlur }: SelectProps) {
  const name = useId()
  return (
    <FieldFrame {...{ id, label, labelHidden, hint, note, error }}>
      <select
        id={id}
        name={name}
        className="select"
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        onBlur={onBlur}
        aria-describedby={describedBy({ id, hint, note, error })}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}
