import { createContext, use, useId, type ReactNode } from 'react'
import { GroupFrame, type FrameProps } from './FieldFrame'
import { useOneStop } from './useOneStop'

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

/** How the keys move among boxes, in words. */
const KeysHint = createContext<string | undefined>(undefined)
export const KeysHintProvider = KeysHint.Provider

/** The chips alone, for use inside a group that has its own frame. One stop of Tab; arrows move between them. */
export function Chips({ options, picked, onToggle, boxId }: ChipsProps) {
  const { stop, keys } = useOneStop(options.map(({ id }) => id))
  const hint = use(KeysHint)
  const hintId = useId()
  const isHinted = hint !== undefined && options.length > 1
  return (
    <>
      <div className="options options-wrap" {...keys}>
        {options.map(({ id, label, order }, at) => (
          <label className="option" key={id}>
            <input
              id={boxId?.(id)}
              type="checkbox"
              value={id}
              autoComplete="off"
              tabIndex={id === stop ? 0 : -1}
              // Said on the way in, not at each box.
              aria-describedby={isHinted && at === 0 ? hintId : undefined}
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
      {isHinted && (
        <p className="keys-hint" id={hintId} aria-hidden="true">
          {hint}
        </p>
      )}
    </>
  )
}

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
