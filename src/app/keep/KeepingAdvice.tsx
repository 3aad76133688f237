import { say } from '../../i18n'
import { Notice } from '../../ui/Notice'
import { useDeviceAnswer } from '../device'

/** What we advise about keeping on this device; nothing where nobody else sees it. */
export function KeepingAdvice() {
  const device = useDeviceAnswer()
  if (device !== 'shared' && device !== 'watched') return null
  return (
    <Notice kind="care">
      <p>{say(`keep.device.${device}`)}</p>
    </Notice>
  )
}
