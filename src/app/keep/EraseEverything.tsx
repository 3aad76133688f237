import { useEffect, useRef, useState } from 'react'
import { eraseEverything } from '../../drafts/keeper'
import { say } from '../../i18n'
import { Button } from '../../ui/Button'
import { EraseQuestion } from './EraseQuestion'

/**
 * The button that erases all that was written, after asking. What then stands in its place says that it is done and takes
 * the focus, which would be lost with the button.
 * @param offered false while there is nothing to erase
 */
export function EraseEverything({ offered }: { offered: boolean }) {
  const [asking, setAsking] = useState(false)
  const [isErased, setErased] = useState(false)
  const done = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (isErased && !offered) done.current?.focus()
  }, [isErased, offered])
  const erase = async (): Promise<void> => {
    setAsking(false)
    await eraseEverything()
    setErased(true)
  }
  return (
    <>
      {isErased && !offered && (
        <p ref={done} tabIndex={-1} className="done">
          {say('steps.erased')}
        </p>
      )}
      {offered && (
        <p>
          <Button kind="quiet" onClick={() => setAsking(true)}>
            {say('steps.erase')}
          </Button>
        </p>
      )}
      <EraseQuestion
        open={asking}
        title={say('steps.erase.title')}
        text={say('steps.erase.text')}
        no={say('steps.erase.no')}
        onNo={() => setAsking(false)}
        onYes={() => void erase()}
      />
    </>
  )
}
