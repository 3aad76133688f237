import { useState } from 'react'
import { say } from '../../i18n'
import { Button } from '../../ui/Button'
import { announce } from '../../ui/LiveRegion'
import { usePageHeading } from '../usePageHeading'
import { takeOver } from './verbs'

/** Another tab has the notes open. */
export function Elsewhere() {
  const heading = usePageHeading()
  const [isTaking, setTaking] = useState(false)
  const use = async (): Promise<void> => {
    setTaking(true)
    await takeOver()
    setTaking(false)
    announce(say('elsewhere.used'))
  }
  return (
    <div className="stack">
      <h1 ref={heading} tabIndex={-1}>
        {say('elsewhere.title')}
      </h1>
      <p>{say('elsewhere.lead')}</p>
      <p>
        <Button kind="primary" aria-disabled={isTaking} onClick={isTaking ? undefined : () => void use()}>
          {say('elsewhere.use')}
        </Button>
      </p>
    </div>
  )
}
