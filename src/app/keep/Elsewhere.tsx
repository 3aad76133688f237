import { useState } from 'react'
import { takeOver } from '../../drafts/keeper'
import { useKeeping } from '../../drafts/keeping'
import { say } from '../../i18n'
import { Button } from '../../ui/Button'
import { announce } from '../../ui/LiveRegion'
import { Notice } from '../../ui/Notice'
import { usePageHeading } from '../usePageHeading'
import { EraseEverything } from './EraseEverything'
import { WaysOn } from './WaysOn'

/** No tab answers: it sleeps, or there is none any more since the browser was killed. Only it could open what it has. */
const Silent = () => (
  <Notice kind="care" actions={<WaysOn start="elsewhere.startNew" />}>
    <p>{say('elsewhere.noAnswer')}</p>
    <p>{say('elsewhere.withoutTab')}</p>
  </Notice>
)

/** The tab is not open any more, so nothing here could bring the notes: that is said at once. */
function Closed() {
  const heading = usePageHeading()
  return (
    <div className="stack">
      <h1 ref={heading} tabIndex={-1}>
        {say('elsewhere.closed.title')}
      </h1>
      <p>{say('elsewhere.closed')}</p>
      <p>{say('elsewhere.closed.restore')}</p>
      <p className="button-row">
        <WaysOn start="elsewhere.startNew" />
      </p>
    </div>
  )
}

/** Another tab has the notes open, or seems to: a browser that was killed leaves them like that for a while. */
function InAnotherTab() {
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

/** "What is stored here now", while it cannot be opened here: what lies here, and how to be rid of it. */
export function StoredElsewhere() {
  const heading = usePageHeading()
  const isTabClosed = useKeeping((state) => state.isTabClosed)
  return (
    <div className="stack">
      <h1 ref={heading} tabIndex={-1}>
        {say('keep.title')}
      </h1>
      <p>{say(isTabClosed ? 'elsewhere.stored.closed' : 'elsewhere.stored')}</p>
      <EraseEverything offered />
    </div>
  )
}

export function Elsewhere() {
  const isTabClosed = useKeeping((state) => state.isTabClosed)
  return isTabClosed ? <Closed /> : <InAnotherTab />
}
