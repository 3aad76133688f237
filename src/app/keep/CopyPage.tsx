/** Copies: taking one as a locked file, and opening one. */
import { useSession } from '../../answers/session'
import { say } from '../../i18n'
import { Disclosure } from '../../ui/Disclosure'
import { hrefTo } from '../routes'
import { usePageHeading } from '../usePageHeading'
import { OpenCopy } from './OpenCopy'
import { TakeCopy } from './TakeCopy'
import './keep.css'

export function CopyPage() {
  const heading = usePageHeading()
  const written = useSession((state) => state.written)
  return (
    <div className="stack">
      <h1 ref={heading} tabIndex={-1}>
        {say('copy.title')}
      </h1>
      <Disclosure summary={say('copy.take')} look="card" startsOpen={written}>
        {written ? <TakeCopy /> : <p>{say('copy.take.first')}</p>}
      </Disclosure>
      <Disclosure summary={say('copy.open')} look="card" startsOpen={!written}>
        <OpenCopy />
      </Disclosure>
      <p>
        <a href={hrefTo({ page: 'stored' })}>{say('keep.title')}</a>
      </p>
    </div>
  )
}
