import { createContext, Fragment, use, useEffect, useId, useMemo, useState, type ReactNode } from 'react'
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
  boxId?: ((id: string) => string | undefined) | undefined
  /** What stands right under an option. */
  below?: ((id: string) => ReactNode) | undefined
}

interface Hint {
  words: string
  /** Which boxes say it to who listens: calls back those that are chosen; returns how to give it up again. */
  choose: (say: (isChosen: boolean) => void) => () => void
}

/** The first that asks says it; those that ask while it stands leave it to that one. */
function firstOnly(): Hint['choose'] {
  let isTaken = false
  return (say) => {
    if (isTaken) return () => undefined
    isTaken = true
    say(true)
    return () => {
      isTaken = false
      say(false)
    }
  }
}

const KeysHint = createContext<Hint | null>(null)

/** How the keys move among boxes, in words: who listens hears them once within this, at the first boxes. */
export function KeysHintProvider({ words, children }: { words: string; children: ReactNode }) {
  const choose = useMemo(() => firstOnly(), [])
  return <KeysHint value={useMemo(() => ({ words, choose }), [words, choose])}>{children}</KeysHint>
}

/** The chips alone, for use inside a group that has its own frame. One stop of Tab; arrows move between them. */
export function Chips({ options, picked, onToggle, boxId, below }: ChipsProps) {
  const { stop, keys } = useOneStop(options.map(({ id }) => id))
  const given = use(KeysHint)
  const hint = options.length > 1 ? given : null
  const hintId = useId()
  const [saysHint, setSaysHint] = useState(false)
  const choose = hint?.choose
  useEffect(() => choose?.(setSaysHint), [choose])
  return (
    <>
      <div className="options options-wrap" {...keys}>
        {options.map(({ id, label, order }, at) => (
          <Fragment key={id}>
            <label className="option">
              <input
                id={boxId?.(id)}
                type="checkbox"
                value={id}
                autoComplete="off"
                tabIndex={id === stop ? 0 : -1}
                // Said on the way in, not at each box.
                aria-describedby={saysHint && at === 0 ? hintId : undefined}
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
            {below?.(id)}
          </Fragment>
        ))}
      </div>
      {hint !== null && (
        <p className="keys-hint" id={hintId} aria-hidden="true">
          {hint.words}
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
