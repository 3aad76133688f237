import { useState, type ReactNode } from 'react'
import { classes } from './classes'

export interface DisclosureProps {
  id?: string | undefined
  summary: ReactNode
  children: ReactNode
  startsOpen?: boolean | undefined
  /** Turning true opens it (something inside needs a look); the person can close it again. */
  opens?: boolean | undefined
  /** Turning true closes it; the person can open it again. */
  folds?: boolean | undefined
  /** What stands below it as long as it is closed. */
  whileClosed?: ReactNode
  look?: 'plain' | 'quiet' | 'card' | undefined
  /** Called when the person opens or closes it. */
  onToggle?: ((open: boolean) => void) | undefined
}

/** A native details element. What is inside is built when it is first opened, so that long pages stay light. */
export function Disclosure({
  id,
  summary,
  children,
  startsOpen = false,
  opens = false,
  folds = false,
  whileClosed,
  look = 'plain',
  onToggle,
}: DisclosureProps) {
  const [open, setOpen] = useState((startsOpen && !folds) || opens)
  const [built, setBuilt] = useState(open)
  const [turned, setTurned] = useState({ opens, folds })
  if (opens !== turned.opens || folds !== turned.folds) {
    setTurned({ opens, folds })
    if (opens && !turned.opens) setOpen(true)
    else if (folds && !turned.folds) setOpen(false)
  }
  if (open && !built) setBuilt(true)
  return (
    <>
      <details
        id={id}
        className={classes('disclosure', `disclosure-${look}`)}
        open={open}
        onToggle={(event) => {
          // The event bubbles in React: one from inside says nothing about this one.
          if (event.target !== event.currentTarget || event.currentTarget.open === open) return
          setOpen(event.currentTarget.open)
          onToggle?.(event.currentTarget.open)
        }}
      >
        <summary>{summary}</summary>
        {built && <div className="disclosure-body">{children}</div>}
      </details>
      {!open && whileClosed}
    </>
  )
}
