import { useSession } from '../answers/session'
import { useKeeping } from '../drafts/keeping'
import { say } from '../i18n'
import { BesideLine } from './aside/BesideLine'
import { hrefTo, type Route } from './routes'
import { usePageHeading } from './usePageHeading'
import { wayOn } from './wayOn'
import { lastStep } from './whereFrom'

/** A sheet with a few lines on it, and a mark between its pages. It says nothing, and nothing reads it out. */
const WelcomeSign = () => (
  <svg className="welcome-sign" viewBox="0 0 96 96" aria-hidden="true">
    <rect className="welcome-sheet-under" x="25" y="13" width="54" height="70" rx="4" transform="rotate(6 52 48)" />
    <path className="welcome-sheet" d="M18 16a4 4 0 0 1 4-4h34l16 16v52a4 4 0 0 1-4 4H22a4 4 0 0 1-4-4z" />
    <path className="welcome-fold" d="M56 12v12a4 4 0 0 0 4 4h12" />
    <path className="welcome-line" d="M29 42h32M29 53h32M29 64h19" />
  </svg>
)

/** The first page: what this is in under fifty words, and four ways on (leaving is the fourth, in the frame). */
export function Welcome() {
  const heading = usePageHeading()
  const written = useSession((state) => state.written)
  const phase = useKeeping((state) => state.phase)
  const broughtBack = useKeeping((state) => state.broughtBack)
  // What only a closed tab could open is not there to go on with.
  const isTabClosed = useKeeping((state) => state.isTabClosed)
  const isThere = written || broughtBack || (phase === 'elsewhere' && !isTabClosed)
  const way = phase === 'locked' ? 'open' : isThere ? 'continue' : 'start'
  // Locked, too: in the place of the steps stands the lock.
  const onwards: Route = (way === 'continue' ? lastStep() : null) ?? { page: 'steps' }
  const next = hrefTo(way === 'start' ? { page: 'step', step: 'start', number: 0 } : onwards)
  return (
    <div className="welcome wide">
      <WelcomeSign />
      <h1 ref={heading} tabIndex={-1}>
        {say('welcome.heading')}
      </h1>
      <p className="lead">{say('welcome.lead')}</p>
      <p className="welcome-ways">
        <a className="button button-primary" href={next} {...wayOn}>
          {say(`welcome.${way}`)}
        </a>
        <a className="button button-secondary" href={hrefTo({ page: 'example' })}>
          {say('welcome.example')}
        </a>
        <a className="button button-secondary" href={hrefTo({ page: 'expect' })}>
          {say('welcome.read')}
        </a>
      </p>
      <div>
        <BesideLine to="booking" />
        <BesideLine to="after" />
      </div>
    </div>
  )
}
