import { say } from '../../i18n'
import { Checkbox } from '../../ui/Checkbox'
import { Disclosure } from '../../ui/Disclosure'
import { useKeyboard } from '../../ui/keyboard'
import { chooseShiftLeaves, useShiftLeaves } from '../leaving/shiftLeaves'

/**
 * Off for who presses Shift for other reasons: there is no way back from leaving. On a phone it is folded away, and there
 * for a keyboard that is yet to come.
 */
export function ShiftChoice() {
  const hasKeys = useKeyboard()
  const choice = (
    <Checkbox
      id="settings-shift"
      label={say('settings.shift')}
      checked={useShiftLeaves(({ on }) => on)}
      onChange={chooseShiftLeaves}
    />
  )
  return hasKeys ? (
    choice
  ) : (
    <Disclosure look="quiet" summary={say('settings.keys')}>
      {choice}
    </Disclosure>
  )
}
