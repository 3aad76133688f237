/**
 * Looking through one-of-several by arrows picks each option on the way. What depends on the pick waits until somebody has
 * chosen: by a press, by Enter, or by leaving the options.
 */
import { createContext, use, useRef, useState, type FocusEvent, type KeyboardEvent, type MouseEvent } from 'react'

/** More than these fold away once one of them is picked. */
const FEW_OPTIONS = 8

/** Told while somebody looks through the options of a question by arrows, and when they have chosen. */
export const ChoosingContext = createContext<(isChoosing: boolean) => void>(() => undefined)

const isPlainArrow = ({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  key.startsWith('Arrow') && !altKey && !ctrlKey && !metaKey

/**
 * @param picked the option's id, or ''
 * @param keepSteady holds what was pressed in its place while options fold away above it (`useSteadyScroll`)
 */
export function useChoosing(count: number, picked: string, keepSteady: (element?: Element | null) => void) {
  const [isOpen, setIsOpen] = useState(false)
  const tell = use(ChoosingContext)
  const keyDown = useRef('')
  const isFolded = picked !== '' && count > FEW_OPTIONS && !isOpen

  const look = () => {
    setIsOpen(true)
    tell(true)
  }
  const choose = (steady: Element | null, isNew = false) => {
    if (!isOpen && !isNew) return
    keepSteady(steady)
    setIsOpen(false)
    tell(false)
  }
  /** The press that leads elsewhere comes first: nothing moves away under it. */
  const chooseAfterPress = (options: Element) =>
    window.addEventListener(
      'mouseup',
      ({ target }) =>
        setTimeout(() => {
          if (!options.contains(document.activeElement)) choose(target instanceof Element ? target : null)
        }),
      { capture: true, once: true },
    )

  return {
    isFolded,
    /** Shows all options again. `radio`: the picked one, which takes the focus and stays where it is. */
    unfold: (radio: HTMLElement | null) => {
      keepSteady(radio)
      radio?.focus({ preventScroll: true })
      setIsOpen(true)
    },
    /** For the element around the options. */
    around: {
      onKeyDown: (event: KeyboardEvent) => {
        keyDown.current = isPlainArrow(event) ? 'Arrow' : event.key
        if (event.key === 'Enter') choose(document.activeElement)
        if (!isPlainArrow(event)) return
        // The first arrow only opens: nothing is picked unseen.
        if (isFolded) event.preventDefault()
        look()
      },
      onKeyUp: () => {
        keyDown.current = ''
      },
      onClick: ({ target }: MouseEvent) => {
        // An arrow clicks, too; a press on a label comes again as one on its radio.
        if (target instanceof HTMLInputElement && keyDown.current !== 'Arrow') choose(target, target.value !== picked)
      },
      onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => {
        if (relatedTarget instanceof Node && currentTarget.contains(relatedTarget)) return
        // Another window came before this one: the focus will be here again.
        if (currentTarget.contains(document.activeElement)) return
        if (keyDown.current === 'Tab') choose(relatedTarget instanceof Element ? relatedTarget : null)
        else chooseAfterPress(currentTarget)
        keyDown.current = ''
      },
    },
  }
}
