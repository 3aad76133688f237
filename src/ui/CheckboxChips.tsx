import type { ReactNode } from 'react'
import { GroupFrame, type FrameProps } from './FieldFrame'

export interface ChipOption {
  id: string
  label: ReactNode
  /** The place among the picks, where the order counts. */
  order?: number | undefined
}

export interface ChipsProps {
  options: readonly ChipOption[]
  picked: readonly string[]
  onToggle: (id: string, on: boolean) => void
  /** The DOM id of an option's box, where something leads to it. */
  boxId?: ((id: string) => string) | undefined
}

/** The chips alone, for use inside a group that has its own frame. */
export const Chips = ({ options, picked, onToggle, boxId }: ChipsProps) => (
  <div className="options options-wrap">
    {options.map(({ id, label, order }) => (
      <label className="option" key={id}>
        <input
          id={boxId?.(id)}
          type="checkbox"
          value={id}
          autoComplete="off"
          checked={picked.includes(id)}
          onChange={(event) => onToggle(id, event.currentTarget.checked)}
        />
        <span className="option-words">{label}</span>
        {order !== undefined && (
          <span className="option-order" aria-hidden="true">
            {order}
          </span>
        )}
      </label>
    ))}
  </div>
)

/** Any of several. */
export const CheckboxChips = ({
  options,
  picked,
  onToggle,
  children,
  ...frame
}: FrameProps & ChipsProps & { children?: ReactNode }) => (
  <GroupFrame {...frame}>
    <Chips {...{ options, picked, onToggle }} />
    {children}
  </GroupFrame>
)
