/**
 * Two minutes before this visit's notes go, the person is asked. It comes with the frame: by then there may be no
 * connection to fetch it with. Any answer, Escape too, means that someone is there.
 */
import { useKeeping } from '../../drafts/keeping'
import { formatMoment, say } from '../../i18n'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'

const stayHere = (): void => {
  void import('../../drafts/keeper').then(({ stay }) => stay())
}

export function GoesSoon() {
  // Behind the cover nothing may show up.
  const goesAt = useKeeping((state) => (state.goesSoon && state.phase === 'open' ? state.goesAt : null))
  return (
    <Dialog
      open={goesAt !== null}
      onClose={stayHere}
      title={say('soon.title')}
      actions={
        <Button kind="primary" onClick={stayHere} aria-describedby="goes-soon">
          {say('soon.stay')}
        </Button>
      }
    >
      {/* Described by it, the button that gets the focus says it, too. */}
      <p id="goes-soon">{goesAt === null ? '' : say('soon.text', { time: formatMoment(goesAt) })}</p>
    </Dialog>
  )
}
