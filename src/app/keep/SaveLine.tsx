/**
 * What is saved, where, and when it goes: at the foot of every page but Welcome. Light, since the frame comes first of all.
 * Each change is said on screen; aloud only that saving failed and that it works again, or it would never be still.
 */
import { useEffect, useRef } from 'react'
import { useKeeping, type Keeping } from '../../drafts/keeping'
import { say } from '../../i18n'
import { Button } from '../../ui/Button'
import { announce } from '../../ui/LiveRegion'
import { hrefTo } from '../routes'
import { saveWords } from './saveWords'

const hasFailed = ({ phase, save }: Keeping): boolean => phase === 'open' && save.state === 'failed'

/** In the footer. A failure stands elsewhere. */
export function SaveLine() {
  const keeping = useKeeping()
  return (
    <div className="save-line">
      {!hasFailed(keeping) && <p>{saveWords(keeping)}</p>}
      <p className="save-line-links">
        <a href={hrefTo({ page: 'stored' })}>{say('app.stored')}</a>
      </p>
    </div>
  )
}

/** This tab's words go on; what the other tab saved becomes the version before. */
const goOnWithThese = (): void => {
  void import('../../drafts/keeper').then(({ takeOver }) => takeOver())
}

/** That nothing is saved, why, and what to do: at the end of what one sees, wherever one is on the page. */
export function SaveFailure() {
  const failure = useKeeping((state) => (hasFailed(state) ? saveWords(state) : ''))
  const isChanged = useKeeping(({ save }) => save.state === 'failed' && save.why === 'changed')
  const before = useRef('')
  useEffect(() => {
    if (before.current === failure) return
    announce(failure === '' ? say('save.again') : failure)
    before.current = failure
  }, [failure])
  if (failure === '') return null
  return (
    <aside className="save-failure">
      <p>
        {failure} <a href={hrefTo({ page: 'copy', part: 'take' })}>{say('app.copy')}</a>
      </p>
      {isChanged && <Button onClick={goOnWithThese}>{say('save.failed.changed.use')}</Button>}
    </aside>
  )
}
