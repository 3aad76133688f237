import { say } from '../../i18n'
import { Checkbox } from '../../ui/Checkbox'
import { chooseShiftLeaves, useShiftLeaves } from '../leaving/shiftLeaves'

/** Off for who presses Shift for other reasons: there is no way back from leaving. */
export const ShiftChoice = () => (
  <Checkbox
    id="settings-shift"
    label={say('settings.shift')}
    checked={useShiftLeaves(({ on }) => on)}
    onChange={chooseShiftLeaves}
  />
)
