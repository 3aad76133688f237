import type { ReactNode } from 'react'

export interface CheckboxProps {
  id: string
  label: ReactNode
  hint?: ReactNode
  checked: boolean
  onChange: (on: boolean) => void
  onBlur?: (() => void) | undefined
}

/** One box to tick. */
export const Checkbox = ({ id, label, hint, checked, onChange, onBlur }: CheckboxProps) => (
  <div className="field">
    <label className="option option-single">
      <input
        id={id}
        type="checkbox"
        autoComplete="off"
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
        onBlur={onBlur}
        aria-describedby={hint ? `${id}-hint` : undefined}
      />
      <span className="option-words">{label}</span>
    </label>
    {hint && (
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
    )}
  </div>
)
