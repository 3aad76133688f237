import { useState } from 'react'
import { startBesideKept, takeOver } from '../../drafts/keeper'
import { say } from '../../i18n'
import { Button } from '../../ui/Button'
import { announce } from '../../ui/LiveRegion'
import { Notice } from '../../ui/Notice'
import { goTo } from '../routes'
import { usePageHeading } from '../usePageHeading'

/** That tab does not answer, and only it can open what it has. */
const Silent = () => (
  <Notice
    kind="care"
    actions={
      <Button
        onClick={() => {
          startBesideKept()
          goTo({ page: 'step', step: 'start', number: 0 })
        }}
      >
        {say('lock.beside')}
      </Button>
    }
  >
    <p>{say('elsewhere.silent')}</p>
    <p>{say('elsewhere.beside')}</p>
  </Notice>
)

/** Another tab has the notes open. */
export function Elsewhere() {
  const heading = usePageHeading()
  const [state, setState] = useState<'asked' | 'taking' | 'silent'>('asked')
  const use = async (): Promise<void> => {
    setState('taking')
    const { ok } = await takeOver()
    setState(ok ? 'asked' : 'silent')
    announce(say(ok ? 'elsewhere.used' : 'elsewhere.silent'))
  }
  return (
    <div className="stack">
      <h1 ref={heading} tabIndex={-1}>
        {say('elsewhere.title')}
      </h1>
      <p>{say('elsewhere.lead')}</p>
      <p>
        <Button
          kind="primary"
          aria-disabled={state === 'taking'}
          onClick={state === 'taking' ? undefined : () => void use()}
        >
          {say('elsewhere.use')}
        </Button>
      </p>
      {state === 'silent' && <Silent />}
    </div>
  )
}
