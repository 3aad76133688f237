/** Copies: taking one as a locked file, and opening one. */
import { useEffect, useRef } from 'react'
import { useSession } from '../../answers/session'
import { say } from '../../i18n'
import { Disclosure } from '../../ui/Disclosure'
import { hrefTo, type CopyPart } from '../routes'
import { usePageHeading } from '../usePageHeading'
import { OpenCopy } from './OpenCopy'
import { TakeCopy } from './TakeCopy'
import './keep.css'

const idOf = (part: CopyPart): string => `copy-${part}`

/** @param part what a link led to; without one it is what can be done now */
export function CopyPage({ part }: { part?: CopyPart | undefined }) {
  const heading = usePageHeading('', { focus: part === undefined })
  const page = useRef<HTMLDivElement>(null)
  const written = useSession((state) => state.written)
  const first = part ?? (written ? 'take' : 'open')
  useEffect(() => {
    if (part !== undefined) page.current?.querySelector<HTMLElement>(`#${idOf(part)} > summary`)?.focus()
  }, [part])
  return (
    <div className="stack" ref={page}>
      <h1 ref={heading} tabIndex={-1}>
        {say('copy.title')}
      </h1>
      <Disclosure id={idOf('take')} summary={say('copy.take')} look="card" startsOpen={first === 'take'}>
        {written ? <TakeCopy /> : <p>{say('copy.take.first')}</p>}
      </Disclosure>
      <Disclosure id={idOf('open')} summary={say('copy.open')} look="card" startsOpen={first === 'open'}>
        <OpenCopy />
      </Disclosure>
      <p>
        <a href={hrefTo({ page: 'stored' })}>{say('keep.title')}</a>
      </p>
    </div>
  )
}
