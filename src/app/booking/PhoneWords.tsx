import { say } from '../../i18n'

const MOMENTS = ['first', 'private', 'other', 'machine'] as const

/** Words for the phone, by what happens there. */
export const PhoneWords = () => (
  <>
    <dl className="phone-words">
      {MOMENTS.map((moment) => (
        <div key={moment}>
          <dt>{say(`booking.say.${moment}`)}</dt>
          <dd>{say(`booking.say.${moment}.words`)}</dd>
        </div>
      ))}
    </dl>
    <p>{say('booking.say.stop')}</p>
  </>
)
