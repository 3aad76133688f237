import { useSession } from '../answers/session'
import { useKeeping } from '../drafts/keeping'
import { say } from '../i18n'
import { BesideLine } from './aside/BesideLine'
import { hrefTo } from './routes'
import { usePageHeading } from './usePageHeading'

/** The first page: what this is in under fifty words, and four ways on (leaving is the fourth, in the frame). */
export function Welcome() {
  const heading = usePageHeading()
  const written = useSession((state) => state.written)
  const phase = useKeeping((state) => state.phase)
  const broughtBack = useKeeping((state) => state.broughtBack)
  const isThere = written || broughtBack || phase === 'elsewhere'
  const way = phase === 'locked' ? 'open' : isThere ? 'continue' : 'start'
  // Locked, too: in the place of the steps stands the lock.
  const next = way === 'start' ? hrefTo({ page: 'step', step: 'start', number: 0 }) : hrefTo({ page: 'steps' })
  return (
    <div className="welcome">
      <h1 ref={heading} tabIndex={-1}>
        {say('welcome.heading')}
      </h1>
      <p className="lead">{say('welcome.lead')}</p>
      <p className="welcome-ways">
        <a className="button button-primary" href={next}>
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
