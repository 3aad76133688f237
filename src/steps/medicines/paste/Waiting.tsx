/** Said once when somebody goes on and what was pasted is not on the list yet. */
import { useEffect, useRef } from 'react'
import { say } from '../../../i18n'
import { Button } from '../../../ui/Button'
import { announce } from '../../../ui/LiveRegion'
import { Notice } from '../../../ui/Notice'

export interface WaitingProps {
  /** Rows that are ticked; 0: the text is not read yet. */
  n: number
  /** Puts them on the list and goes on; or reads the text. */
  onTake: () => void
  onGoOn: () => void
}

export function Waiting({ n, onTake, onGoOn }: WaitingProps) {
  const first = useRef<HTMLButtonElement>(null)
  const title = n === 0 ? say('paste.waiting.unread') : say('paste.waiting', { n })
  useEffect(() => {
    first.current?.focus({ preventScroll: true })
    first.current?.scrollIntoView({ block: 'center' })
    announce(title)
  }, [title])
  return (
    <Notice
      title={title}
      actions={
        <>
          <Button ref={first} onClick={onTake}>
            {n === 0 ? say('paste.waiting.read') : say('paste.waiting.add', { n })}
          </Button>
          <Button kind="quiet" onClick={onGoOn}>
            {say('paste.waiting.goOn')}
          </Button>
        </>
      }
    >
      {say('paste.waiting.stays')}
    </Notice>
  )
}
