/** The switch that lets a file be opened here again, and what that means. Not offered where others use the device. */
import { say } from '../../i18n'
import { Checkbox } from '../../ui/Checkbox'

interface ReopenFieldProps {
  on: boolean
  onSwitch: (on: boolean) => void
  /** False: these pages cannot have their answers in the file. */
  canRide: boolean
  /** The pages leave out some of what may be shared. */
  leavesOut: boolean
}

export function ReopenField({ on, onSwitch, canRide, leavesOut }: ReopenFieldProps) {
  if (!canRide) {
    const why = leavesOut ? say('ways.reopen.short', { full: say('make.length.full') }) : say('ways.reopen.tooMuch')
    return <p className="quiet-words">{why}</p>
  }
  return (
    <div className="lock">
      <Checkbox
        id="make-reopen"
        label={say('ways.reopen')}
        hint={say('ways.reopen.hint')}
        checked={on}
        onChange={onSwitch}
      />
      {on && (
        <div className="lock-body">
          <p>
            {say('ways.reopen.inside')} {say('ways.reopen.back')}
          </p>
        </div>
      )}
    </div>
  )
}
