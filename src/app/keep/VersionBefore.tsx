import { useState } from 'react'
import { goBackToPrevious } from '../../drafts/keeper'
import { useKeeping } from '../../drafts/keeping'
import { formatMoment, say } from '../../i18n'
import { Button } from '../../ui/Button'
import { announce } from '../../ui/LiveRegion'

/** Back to how the notes were; what they are now can be had back in the same way, unless it cannot be read. */
export function VersionBefore() {
  const at = useKeeping((state) => state.previousAt)
  const isUnreadable = useKeeping((state) => state.unreadable !== null)
  const [said, setSaid] = useState('')
  if (at === null) return null
  const goBack = async (): Promise<void> => {
    const { ok } = await goBackToPrevious()
    const done = isUnreadable ? say('unreadable.before.done', { time: formatMoment(at) }) : say('keep.before.done')
    const words = ok ? done : say('keep.before.failed')
    setSaid(words)
    announce(words)
  }
  return (
    <div>
      <Button onClick={() => void goBack()}>{say('keep.before', { time: formatMoment(at) })}</Button>
      <p className="under-button">
        {said === '' ? say(isUnreadable ? 'unreadable.before.lead' : 'keep.before.lead') : said}
      </p>
    </div>
  )
}
