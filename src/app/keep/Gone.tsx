import { startBesideKept } from '../../drafts/keeper'
import { say } from '../../i18n'
import { Button } from '../../ui/Button'
import { goTo, type Route } from '../routes'
import { usePageHeading } from '../usePageHeading'

const goOn = (route: Route): void => {
  goTo(route)
  startBesideKept()
}

/** This visit's notes went because nothing was done for too long. */
export function Gone() {
  const heading = usePageHeading()
  return (
    <div className="stack">
      <h1 ref={heading} tabIndex={-1}>
        {say('gone.title')}
      </h1>
      <p>{say('gone.lead')}</p>
      <p className="button-row">
        <Button kind="primary" onClick={() => goOn({ page: 'step', step: 'start', number: 0 })}>
          {say('gone.again')}
        </Button>
        <Button onClick={() => goOn({ page: 'copy', part: 'open' })}>{say('copy.open')}</Button>
      </p>
    </div>
  )
}
