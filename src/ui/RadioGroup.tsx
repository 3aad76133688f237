import { useId, type ComponentProps, type ReactNode } from 'react'
import { classes } from './classes'
import { GroupFrame, type GroupFrameProps } from './FieldFrame'

export interface RadioOption {
  id: string
  label: ReactNode
  /** One line of explanation. */
  help?: ReactNode
}

export interface RadioGroupProps extends GroupFrameProps {
  options: readonly RadioOption[]
  /** An option's id; anything else means that none is chosen. */
  value: string
  onChange: (id: string) => void
  /** `wrap`: side by side where they fit; `rows`: one below the other; `scale`: a row of equal boxes. */
  layout?: 'wrap' | 'rows' | 'scale' | undefined
  /** What listens to keys and presses among the options. */
  around?: Pick<ComponentProps<'div'>, 'onKeyDown' | 'onKeyUp' | 'onClick' | 'onBlur'> | undefined
  /** What follows the options inside the group: a line for own words, a button that clears. */
  children?: ReactNode
}

export function RadioGroup({ options, value, onChange, layout = 'wrap', around, children, ...frame }: RadioGroupProps) {
  const name = useId()
  const helpId = useId()
  return (
    <GroupFrame {...frame}>
      <div className={classes('options', `options-${layout}`)} {...around}>
        {options.map(({ id, label, help }) => (
          <label className="option" key={id}>
            <input
              type="radio"
              name={name}
              value={id}
              autoComplete="off"
              checked={value === id}
              onChange={() => onChange(id)}
              aria-describedby={help === undefined ? undefined : `${helpId}-${id}`}
            />
            <span className="option-words">
              {label}
              {help !== undefined && (
                <span className="option-help" id={`${helpId}-${id}`} aria-hidden="true">
                  {help}
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
      {children}
    </GroupFrame>
  )
}
