import { use, useEffect, useId, useRef, type ReactNode } from 'react'
import { DialogExit } from './dialogExit'

/**
 * The browser gives the focus to the first control. Among radios that is not always the one at which Tab stops; and where
 * little fits on the screen, the first button may lie below all that it is about, which nobody would have seen
 * (https://www.w3.org/WAI/ARIA/apg/patterns/dialog-modal/, note on the first focus).
 */
function settleFocus(dialog: HTMLDialogElement, title: HTMLElement | null): void {
  const first = document.activeElement
  if (first instanceof HTMLInputElement && first.type === 'radio') {
    const boxes = [...dialog.querySelectorAll<HTMLInputElement>('input:checked')]
    boxes.find(({ name }) => name === first.name)?.focus()
  }
  dialog.scrollTop = 0
  const bottom = document.activeElement?.getBoundingClientRect().bottom ?? 0
  if (title === null || bottom <= dialog.getBoundingClientRect().bottom) return
  // Only now: the browser would take it for the first that can have the focus.
  title.tabIndex = -1
  title.focus()
}

export interface DialogProps {
  open: boolean
  /** Called on Escape, on the browser's back gesture, and when a button inside closes it. */
  onClose: () => void
  title: string
  children: ReactNode
  /** The buttons, the safest one first. */
  actions: ReactNode
}

/** A native modal dialog: the browser keeps focus inside and gives it back afterwards. */
export function Dialog({ open, onClose, title, children, actions }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const titleId = useId()
  const exit = use(DialogExit)
  useEffect(() => {
    const dialog = ref.current
    if (dialog === null || dialog.open === open) return
    if (open) {
      dialog.showModal()
      settleFocus(dialog, heading.current)
    } else dialog.close()
  }, [open])
  return (
    <dialog
      ref={ref}
      className="dialog"
      aria-labelledby={titleId}
      onClose={() => {
        if (open) onClose()
      }}
    >
      {open && (
        <>
          <h2 id={titleId} ref={heading}>
            {title}
          </h2>
          {children}
          <div className="button-row">{actions}</div>
          {exit !== null && <div className="dialog-exit">{exit}</div>}
        </>
      )}
    </dialog>
  )
}
