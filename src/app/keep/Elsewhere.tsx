import { useState } from 'react'
import { startBesideKept, takeOver } from '../../drafts/keeper'
import { say } from '../../i18n'
import { Button } from '../../ui/Button'
import { announce } from '../../ui/LiveRegion'
import { Notice } from '../../ui/Notice'
import { goTo } from '../routes'
import { usePageHeading } from '../usePageHeading'

/** No tab answers: it sleeps, or there is none any more since the browser was killed. Only it could open what it has. */
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
    <p>{say('elsewhere.noAnswer')}</p>
    <p>{say('elsewhere.withoutTab')}</p>
    <p>{say('elsewhere.beside')}</p>
  </Notice>
)

/** Another tab has the notes open, or seems to: a browser that was killed leaves them like that for a while. */
export function Elsewhere() {
  const heading = usePageHeading()
  const [state, setState] = useState<'asked' | 'taking' | 'silent'>('asked')
  const use = async (): Promise<void> => {
    setState('taking')
    const { ok } = await takeOver()
    setState(ok ? 'asked' : 'silent')
    announce(say(ok ? 'elsewhere.used' : 'elsewhere.noAnswer'))
  }
  return (
    <div className="stack">
      <h1 ref={heading} tabIndex={-1}>
        {say('elsewhere.title')}
      </h1>
      <p>{say('elsewhere.perhaps')}</p>
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
