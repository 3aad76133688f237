/** On the first step: what saving does by itself and when words go, the way in for those who saved a copy, and how to leave. */
import { useKeeping } from '../../drafts/keeping'
import { say } from '../../i18n'
import { HowToLeave } from '../leaving/HowToLeave'
import { hrefTo } from '../routes'
import { saveWords } from './saveWords'

export function StartNote() {
  const keeping = useKeeping()
  const isUsual = keeping.way === 'visit' && keeping.save.state !== 'failed'
  return (
    <div className="stack">
      <p>{isUsual ? say('keep.start', { n: keeping.idleMinutes }) : saveWords(keeping)}</p>
      <p className="beside-line">
        <a href={hrefTo({ page: 'copy', part: 'open' })}>{say('copy.open')}</a>
      </p>
      <HowToLeave />
    </div>
  )
}
