import { startBesideKept } from '../../drafts/keeper'
import { say } from '../../i18n'
import { Button } from '../../ui/Button'
import { goTo, type Route } from '../routes'

const goOn = (route: Route): void => {
  goTo(route)
  startBesideKept()
}

/** The ways on without what is gone, or cannot be opened here. */
export const WaysOn = ({ start }: { start: 'gone.again' | 'elsewhere.startNew' }) => (
  <>
    <Button kind="primary" onClick={() => goOn({ page: 'step', step: 'start', number: 0 })}>
      {say(start)}
    </Button>
    <Button onClick={() => goOn({ page: 'copy', part: 'open' })}>{say('copy.open')}</Button>
  </>
)
