/**
 * What is saved, where, and when it goes: at the foot of every page but Welcome. Light, since the frame comes first of all.
 * It says each change on screen; aloud only that saving failed and that it works again, or it would never be still.
 */
import { useEffect, useRef } from 'react'
import { useKeeping } from '../../drafts/keeping'
import { say } from '../../i18n'
import { announce } from '../../ui/LiveRegion'
import { hrefTo } from '../routes'
import { saveWords } from './saveWords'

function useSaidAloud(failure: string): void {
  const before = useRef('')
  useEffect(() => {
    if (before.current === failure) return
    announce(failure === '' ? say('save.again') : failure)
    before.current = failure
  }, [failure])
}

export function SaveLine() {
  const keeping = useKeeping()
  const text = saveWords(keeping)
  const hasFailed = keeping.phase === 'open' && keeping.save.state === 'failed'
  useSaidAloud(hasFailed ? text : '')
  return (
    <div className={hasFailed ? 'save-line save-line-failed' : 'save-line'}>
      <p>{text}</p>
      <p className="save-line-links">
        {hasFailed && <a href={hrefTo({ page: 'copy' })}>{say('app.copy')}</a>}
        <a href={hrefTo({ page: 'stored' })}>{say('app.stored')}</a>
      </p>
    </div>
  )
}
