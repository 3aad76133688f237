import { use, useEffect, useId, useRef, type ReactNode } from 'react'
import { DialogExit } from './dialogExit'

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
  const titleId = useId()
  const exit = use(DialogExit)
  useEffect(() => {
    const dialog = ref.current
    if (dialog === null || dialog.open === open) return
    if (open) dialog.showModal()
    else dialog.close()
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
          <h2 id={titleId}>{title}</h2>
          {children}
          <div className="button-row">{actions}</div>
          {exit !== null && <div className="dialog-exit">{exit}</div>}
        </>
      )}
    </dialog>
  )
}
