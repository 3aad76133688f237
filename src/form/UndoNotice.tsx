import { useEffect, useRef } from 'react'
import { say } from '../i18n'
import { Button } from '../ui/Button'
import { Notice } from '../ui/Notice'

export interface UndoNoticeProps {
  /** The id of what was taken away. */
  of: string
  text: string
  onUndo: () => void
}

/**
 * What was just taken away, in its place, with the way back. It takes the focus once, for each thing that was taken away:
 * while it stands, other things are done on the page.
 */
export function UndoNotice({ of, text, onUndo }: UndoNoticeProps) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [of])
  return (
    <Notice
      actions={
        <Button ref={button} onClick={onUndo}>
          {say('list.undo')}
        </Button>
      }
    >
      {text}
    </Notice>
  )
}
