import { useState } from 'react'
import { eraseUnreadable, startBesideKept } from '../../drafts/keeper'
import { useKeeping } from '../../drafts/keeping'
import { formatMoment, say } from '../../i18n'
import { Button } from '../../ui/Button'
import { announce } from '../../ui/LiveRegion'
import { usePageHeading } from '../usePageHeading'
import { EraseQuestion } from './EraseQuestion'
import { useGoingOn } from './blocked'
import { RawText } from './RawText'
import { VersionBefore } from './VersionBefore'

/** Kept notes are left alone, and a visit beside them is saved as usual. In the place of a visit nothing is saved. */
const goOn = (areKept: boolean): void => {
  if (areKept) startBesideKept()
  else useGoingOn.setState({ withoutUnreadable: true })
}

/** What lies here is from a newer version, or cannot be read. Nothing is written over it. */
export function Unreadable() {
  const heading = usePageHeading()
  const why = useKeeping((state) => state.unreadable) ?? 'damaged'
  const at = useKeeping((state) => state.previousAt)
  const areKept = useKeeping((state) => state.phase === 'locked')
  const [asking, setAsking] = useState(false)
  const erase = async (): Promise<void> => {
    setAsking(false)
    await eraseUnreadable()
    announce(say('unreadable.erased'))
  }
  return (
    <div className="stack">
      <h1 ref={heading} tabIndex={-1}>
        {say('unreadable.title')}
      </h1>
      <p>{at === null ? say(`unreadable.${why}`) : say('unreadable.before', { time: formatMoment(at) })}</p>
      <p>{say('unreadable.lead')}</p>
      <VersionBefore />
      <div className="button-row">
        <RawText />
      </div>
      <div>
        <Button onClick={() => goOn(areKept)}>{say('unreadable.goOn')}</Button>
        <p className="under-button">{say(areKept ? 'lock.beside.lead' : 'unreadable.goOn.lead')}</p>
      </div>
      <p>
        <Button kind="quiet" onClick={() => setAsking(true)}>
          {say('unreadable.erase')}
        </Button>
      </p>
      <EraseQuestion
        open={asking}
        title={say('unreadable.erase.title')}
        text={say('unreadable.erase.text')}
        no={say('keep.erase.no')}
        onNo={() => setAsking(false)}
        onYes={() => void erase()}
      />
    </div>
  )
}
