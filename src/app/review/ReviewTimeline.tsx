/** When things happened, as the page will show it: made from what may be shared, and new with each change of a mark. */
import { useMemo } from 'react'
import { Table } from '../../exports/Table'
import { TimelineFigure } from '../../exports/TimelineFigure'
import { Words } from '../../exports/Words'
import { inLanguage, say } from '../../i18n'
import { useLanguage } from '../../i18n/useLanguage'
import { timelineTable, undatedLine } from '../../summary/timeline/part'
import { timelineOf } from '../../summary/timeline/timelineOf'
import type { Shared } from '../useShared'
import { ReviewPart } from './ReviewPart'

export function ReviewTimeline({ shared, startsOpen }: { shared: Shared; startsOpen: boolean }) {
  const language = useLanguage()
  const timeline = useMemo(() => inLanguage(language, () => timelineOf(shared.summary)), [language, shared.summary])
  if (timeline === null) return null
  return (
    <ReviewPart id="timeline" title={say('part.timeline')} says={[]} startsOpen={startsOpen}>
      <div className="review-timeline">
        {shared.keptOff.size > 0 && <p>{say('review.timeline.keptOff')}</p>}
        {timeline.lanes.length > 0 && <TimelineFigure timeline={timeline} />}
        {timeline.key.length > 0 && (
          <p>
            <Words text={timeline.key} />
          </p>
        )}
        <Table block={timelineTable(timeline)} />
        {undatedLine(timeline).map(({ label = [], text }, i) => (
          <p key={i}>
            <Words text={label} /> <Words text={text} />
          </p>
        ))}
      </div>
    </ReviewPart>
  )
}
