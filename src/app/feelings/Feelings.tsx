import { useKeeping } from '../../drafts/keeping'
import { feelingsWords } from './feelingsWords'
import { TakeABreak } from './TakeABreak'

/** At the end of a tender page: that it is fine to stop. */
export function Feelings() {
  const words = useKeeping(feelingsWords)
  return (
    <div className="feelings">
      <p className="quiet-words">{words}</p>
      <TakeABreak />
    </div>
  )
}
