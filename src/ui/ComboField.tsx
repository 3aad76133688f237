import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { TextField, type TextFieldProps } from './TextField'

export interface ComboOption {
  /** What stands in the line when it is taken. */
  text: string
  detail: string
}

export interface ComboFieldProps<O extends ComboOption> extends TextFieldProps {
  /** What is offered for a text; asked only while the list may show. Without it the line is a plain one. */
  optionsFor: ((text: string) => readonly O[]) | undefined
  onPick: (option: O) => void
  /** Names the list for screen readers. */
  listName: string
  /** Called with how many are offered, once for each text, after its keys had a pause. */
  onCounted: (count: number) => void
}

/** Long enough that nothing is said between two letters. */
const PAUSE_MS = 700

/**
 * A line with a list of offers below it: an editable combobox with manual choice, after the ARIA Authoring Practices. What is
 * typed is never changed but by taking an offer: not by leaving the line, and not by what the pointer is over.
 */
export function ComboField<O extends ComboOption>({
  optionsFor,
  onPick,
  listName,
  onCounted,
  ...props
}: ComboFieldProps<O>) {
  const { value, onChange, onBlur } = props
  const listId = useId()
  const [asked, setAsked] = useState(false)
  const [active, setActive] = useState(-1)
  const options = useMemo(() => (asked ? (optionsFor?.(value) ?? []) : []), [asked, optionsFor, value])
  const open = options.length > 0
  const close = (): void => {
    setAsked(false)
    setActive(-1)
  }

  const counted = useRef(onCounted)
  useEffect(() => {
    counted.current = onCounted
  })
  useEffect(() => {
    if (!asked) return undefined
    const timer = setTimeout(() => counted.current(options.length), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [asked, options])

  const take = (option: O): void => {
    close()
    onPick(option)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    // An input method has these keys for itself; with Alt they belong to what stands around the line.
    if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'ArrowDown' && !open) setAsked(true)
    else if (open && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault()
      setActive(nextOf(active, event.key === 'ArrowDown' ? 1 : -1, options.length))
    } else if (event.key === 'Enter') {
      const option = options[active]
      if (option) event.preventDefault()
      if (option) take(option)
      else close()
    } else if (event.key === 'Escape' && open) {
      // Elsewhere Escape covers the screen; here it closes the list, and only that.
      event.preventDefault()
      close()
    }
  }

  return (
    <TextField
      {...props}
      onChange={(text) => {
        onChange(text)
        setAsked(true)
        setActive(-1)
      }}
      onKeyDown={onKeyDown}
      onBlur={() => {
        close()
        onBlur?.()
      }}
      combobox={
        optionsFor && {
          role: 'combobox',
          'aria-autocomplete': 'list',
          'aria-controls': listId,
          'aria-expanded': open,
          'aria-activedescendant': open && active >= 0 ? `${listId}-${active}` : undefined,
        }
      }
      below={open && <Options {...{ listId, listName, options, active, take }} />}
    />
  )
}

/** The next one, round and round; before the first and after the last lies the line itself. */
function nextOf(active: number, by: 1 | -1, count: number): number {
  const next = active + by
  if (next >= count) return -1
  return next < -1 ? count - 1 : next
}

interface OptionsProps<O extends ComboOption> {
  listId: string
  listName: string
  options: readonly O[]
  active: number
  take: (option: O) => void
}

function Options<O extends ComboOption>({ listId, listName, options, active, take }: OptionsProps<O>) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The list itself when it opens: it may hang over the edge of the screen.
    const seen = active < 0 ? list.current : list.current?.children[active]
    seen?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    <div className="combo">
      <div id={listId} ref={list} role="listbox" aria-label={listName} className="combo-list">
        {options.map((option, index) => (
          // The keys are the line's, which keeps the focus (aria-activedescendant).
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
          <div
            key={option.text}
            id={`${listId}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            className="combo-option"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(option)}
          >
            <span dir="auto">{option.text}</span> <span className="combo-detail">{option.detail}</span>
          </div>
        ))}
      </div>
    </div>
  )
}
