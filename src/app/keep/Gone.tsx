import { say } from '../../i18n'
import { usePageHeading } from '../usePageHeading'
import { WaysOn } from './WaysOn'

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
        <WaysOn start="gone.again" />
      </p>
    </div>
  )
}
