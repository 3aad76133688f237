/**
 * Whether the words can still be read from here on the day: this page is looked at long before it is needed, and what is
 * not kept is gone by then.
 */
import { useKeeping } from '../../drafts/keeping'
import { say } from '../../i18n'
import { Notice } from '../../ui/Notice'
import { useDevice } from '../device'
import { hrefTo, type Route } from '../routes'

const WayLink = ({ page, label }: { page: 'make' | 'stored'; label: string }) => {
  const route: Route = { page }
  return (
    <a className="button button-secondary" href={hrefTo(route)}>
      {label}
    </a>
  )
}

export function ByThatDay() {
  const isKept = useKeeping((state) => state.way === 'kept')
  // Where others see the device, keeping notes on it is not what we advise.
  const isOwn = useDevice() === 'own'
  return (
    <Notice
      kind={isKept ? 'calm' : 'care'}
      actions={
        <>
          <WayLink page="make" label={say('read.back')} />
          {!isKept && isOwn && <WayLink page="stored" label={say('read.keep')} />}
        </>
      }
    >
      <p>{say(isKept ? 'read.day.kept' : isOwn ? 'read.day.gone' : 'read.day.gone.shared')}</p>
    </Notice>
  )
}
