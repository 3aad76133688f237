/** What the page leaves out because others see the device: said before the file is made, with one press to undo it. */
import { useEffect, useRef, useState } from 'react'
import { chooseForPage, setPage, useAnswers } from '../../answers/store'
import { say } from '../../i18n'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { useDiscreetStart } from '../device'

/** @param hasName whether there is a name that may stand on the page */
export function DiscreetNote({ hasName }: { hasName: boolean }) {
  const isDiscreet = useDiscreetStart()
  const isNamed = useAnswers(({ page }) => page.name === 'name')
  const [isPut, setPut] = useState(false)
  const done = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    // The button goes with its reason.
    if (isPut) done.current?.focus()
  }, [isPut])
  if (!hasName) return null
  if (isPut && isNamed) {
    return (
      <p ref={done} tabIndex={-1}>
        {say('ways.discreet.done')}
      </p>
    )
  }
  if (!isDiscreet) return null
  return (
    <Notice
      actions={
        <Button
          onClick={() => {
            chooseForPage('name')
            setPage({ name: 'name' })
            setPut(true)
          }}
        >
          {say('ways.discreet.name')}
        </Button>
      }
    >
      <p>{say('ways.discreet')}</p>
    </Notice>
  )
}
