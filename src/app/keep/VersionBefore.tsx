import { useState } from 'react'
import { goBackToPrevious } from '../../drafts/keeper'
import { useKeeping } from '../../drafts/keeping'
import { formatMoment, say, type Saying } from '../../i18n'
import { Button } from '../../ui/Button'
import { announce } from '../../ui/LiveRegion'

/** Back to how the notes were; what they are now can be had back in the same way, unless it cannot be read. */
export function VersionBefore() {
  const at = useKeeping((state) => state.previousAt)
  const isUnreadable = useKeeping((state) => state.unreadable !== null)
  const [said, setSaid] = useState<Saying | null>(null)
  if (at === null) return null
  const goBack = async (): Promise<void> => {
    const { ok } = await goBackToPrevious()
    const done = (): string =>
      isUnreadable ? say('unreadable.before.done', { time: formatMoment(at) }) : say('keep.before.done')
    const saying = ok ? done : () => say('keep.before.failed')
    setSaid(() => saying)
    announce(saying())
  }
  return (
    <div>
      <Button onClick={() => void goBack()}>{say('keep.before', { time: formatMoment(at) })}</Button>
      <p className="under-button">
        {said === null ? say(isUnreadable ? 'unreadable.before.lead' : 'keep.before.lead') : said()}
      </p>
    </div>
  )
}
