import { controlId } from '../form/controlId'
import { say } from '../i18n'
import { hrefTo, type Route } from './routes'
import { changeFrom } from './visit'

const ASKED_AT: Route = { page: 'step', step: 'about', number: 0 }
const SAID_AT: Route = { page: 'step', step: 'concerns', number: 0 }
const LINK = 'their-words-first'

/**
 * Questions about a body begin long before the page that asks for the person's own words for it. Who needs those in the
 * questions can say them first, and comes back.
 */
export const TheirWordsFirst = () => (
  <p className="beside-line">
    <a
      id={LINK}
      href={hrefTo(ASKED_AT)}
      onClick={() => changeFrom({ route: SAID_AT, control: LINK }, controlId('about.bodyWords.chest'))}
    >
      {say('step.theirWords')}
    </a>
  </p>
)
