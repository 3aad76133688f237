import { useKeeping } from '../../drafts/keeping'
import { say } from '../../i18n'
import { Button } from '../../ui/Button'
import { feelingsWords } from './feelingsWords'
import { TakeABreak } from './TakeABreak'

/** At the end of a tender page: that it is fine to stop. `onNext` goes on without a look at what was written. */
export function Feelings({ onNext }: { onNext: (() => void) | undefined }) {
  const words = useKeeping(feelingsWords)
  return (
    <div className="feelings">
      <p className="quiet-words">{words}</p>
      <div className="button-row">
        <TakeABreak />
        {onNext !== undefined && (
          <Button kind="quiet" onClick={onNext}>
            {say('feelings.next')}
          </Button>
        )}
      </div>
    </div>
  )
}
