/** What is stored here now, in plain words, and everything that can be changed about it. */
import { useEffect, useRef, useState } from 'react'
import { useSession } from '../../answers/session'
import { useKeeping } from '../../drafts/keeping'
import { say, type Saying } from '../../i18n'
import { Disclosure } from '../../ui/Disclosure'
import { Notice } from '../../ui/Notice'
import { useDeviceAnswer } from '../device'
import { hrefTo } from '../routes'
import { usePageHeading } from '../usePageHeading'
import { DeviceQuestion } from './DeviceQuestion'
import { EraseEverything } from './EraseEverything'
import { KeepForm } from './KeepForm'
import { KeptChoices } from './KeptChoices'
import { MoreChoices } from './MoreChoices'
import { VersionBefore } from './VersionBefore'
import { WhatLiesHere } from './WhatLiesHere'
import './keep.css'

/** What was just done. It takes the focus, which would be lost with the form that did it. */
function Done({ saying }: { saying: Saying | null }) {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (saying !== null) ref.current?.focus()
  }, [saying])
  if (saying === null) return null
  return (
    <div ref={ref} tabIndex={-1} className="done">
      <Notice>
        <p>{saying()}</p>
      </Notice>
    </div>
  )
}

export function StoredPage() {
  const heading = usePageHeading()
  const way = useKeeping((state) => state.way)
  const hasKept = useKeeping((state) => state.hasKept)
  const hasStored = useKeeping((state) => state.save.state !== 'nothing')
  const isUnreadable = useKeeping((state) => state.unreadable !== null)
  const written = useSession((state) => state.written)
  const isAsked = useDeviceAnswer() === 'unknown'
  const [done, setDone] = useState<Saying | null>(null)
  const onDone = (saying: Saying): void => setDone(() => saying)
  return (
    <div className="stored stack">
      <h1 ref={heading} tabIndex={-1}>
        {say('keep.title')}
      </h1>
      <Done saying={done} />
      <WhatLiesHere />
      <div className="stored-choices">
        {way === 'kept' ? (
          <KeptChoices onDone={onDone} />
        ) : (
          <Disclosure summary={say('keep.device.keep')}>
            <KeepForm onDone={() => onDone(() => say('keep.keep.done'))} />
          </Disclosure>
        )}
        <p>
          <a className="button button-secondary" href={hrefTo({ page: 'copy' })}>
            {say('copy.title')}
          </a>
        </p>
        {/* Whoever goes on without what cannot be read has not lost the choice: a reload asks again. */}
        {!isUnreadable && <VersionBefore />}
        <Disclosure summary={say('keep.device')} startsOpen={isAsked}>
          {/* Where notes can be kept, the advice stands there. */}
          <DeviceQuestion advises={way === 'kept'} />
          <p className="hint">{say('keep.now.never')}</p>
        </Disclosure>
        <Disclosure summary={say('keep.more')}>
          <MoreChoices />
        </Disclosure>
        <EraseEverything offered={written || hasStored || hasKept} />
      </div>
    </div>
  )
}
