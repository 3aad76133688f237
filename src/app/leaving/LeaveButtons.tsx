import type { MouseEvent } from 'react'
import { say } from '../../i18n'
import { Button } from '../../ui/Button'
import { useKeyboard } from '../../ui/keyboard'
import { coverNow } from './cover'
import { leaveQuickly } from './leaveQuickly'
import { useShiftLeaves } from './shiftLeaves'

/** The focus stays where the person was typing, so that it is there again when the cover goes. */
const keepFocus = (event: MouseEvent): void => event.preventDefault()

/** Says which keys do the same, while they do, to those who have them. */
function useHint(): { title?: string } {
  const leaves = useShiftLeaves(({ on }) => on)
  return useKeyboard() && leaves ? { title: say('app.leave.hint') } : {}
}

/** In the head of every page. */
export const LeaveButtons = () => (
  <div className="leave-buttons">
    <Button
      kind="quiet"
      onMouseDown={keepFocus}
      onClick={coverNow}
      title={say(useKeyboard() ? 'app.cover.hint' : 'app.cover.hint.noKeys')}
    >
      {say('app.cover')}
    </Button>
    <Button className="leave" onClick={leaveQuickly} {...useHint()}>
      {say('app.leave')}
    </Button>
  </div>
)

/** In every dialog, which takes the head of the page out of reach, and Escape for itself. */
export const LeaveInDialog = () => (
  <>
    <Button kind="quiet" onMouseDown={keepFocus} onClick={coverNow}>
      {say('app.cover')}
    </Button>
    <Button kind="quiet" className="leave" onClick={leaveQuickly} {...useHint()}>
      {say('app.leave')}
    </Button>
  </>
)
