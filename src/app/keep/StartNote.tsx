/** On the first step: what saving does by itself, and the way in for those who took a copy. */
import { useKeeping } from '../../drafts/keeping'
import { say } from '../../i18n'
import { hrefTo } from '../routes'
import { saveWords } from './saveWords'

export function StartNote() {
  const keeping = useKeeping()
  const isUsual = keeping.way === 'visit' && keeping.save.state !== 'failed'
  return (
    <p className="start-note">
      {isUsual ? say('keep.start', { n: keeping.idleMinutes }) : saveWords(keeping)}{' '}
      <a href={hrefTo({ page: 'copy' })}>{say('keep.start.open')}</a>
    </p>
  )
}
