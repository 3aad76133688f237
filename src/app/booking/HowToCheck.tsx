/** How to check a therapist: the license, what "certified" means, and the rules that they must keep. */
import { say } from '../../i18n'

const LICENSE = ['us', 'canada', 'elsewhere', 'video'] as const
/** Worded as rules, never as facts: nobody can know what happens in a room. */
const RULES = ['touch', 'undress', 'sex', 'cure', 'change', 'push', 'hide'] as const

export const HowToCheck = () => (
  <div className="how-to-check">
    <p>{say('card.c_find.text')}</p>
    <h2>{say('booking.check.license')}</h2>
    <p>{say('booking.check.license.where')}</p>
    <ul>
      {LICENSE.map((id) => (
        <li key={id}>{say(`booking.check.license.${id}`)}</li>
      ))}
    </ul>
    <h2>{say('card.c_certified.title')}</h2>
    <p>{say('card.c_certified.text')}</p>
    <h2>{say('booking.check.rules')}</h2>
    <p>{say('booking.check.rules.lead')}</p>
    <ul>
      {RULES.map((id) => (
        <li key={id}>{say(`booking.check.rules.${id}`)}</li>
      ))}
    </ul>
    <p>{say('booking.check.rules.happens')}</p>
    <p>{say('booking.check.rules.exam')}</p>
  </div>
)
