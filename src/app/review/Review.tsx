/** Everything that was said, by step, with Change links that come back here, and the marks. */
import { useEffect, useState } from 'react'
import { setMark, useAnswers, versionOf } from '../../answers/store'
import { focusAnswer } from '../../form/controlId'
import { say } from '../../i18n'
import { Button } from '../../ui/Button'
import { TakeABreak } from '../feelings/TakeABreak'
import { AboutPage } from '../help/GoodToKnow'
import { wayLength } from '../pages'
import { hrefTo } from '../routes'
import { StepTitle } from '../StepTitle'
import { Rail } from '../Rail'
import { Trail } from '../Trail'
import { usePageHeading } from '../usePageHeading'
import { useShared } from '../useShared'
import { UndoButtons } from '../undo/UndoButtons'
import { setReviewPart, takeLanding, useVisit } from '../visit'
import { wayOn } from '../wayOn'
import { countAnswers, needsLook } from './partCounts'
import { KeptOffList } from './KeptOffList'
import { OpeningWords } from './OpeningWords'
import { ReviewTimeline } from './ReviewTimeline'
import { ReviewSection } from './ReviewSection'
import './review.css'

/** So many answers are seen at a glance, also on a phone; more stand behind the line of their part. */
const FEW_ANSWERS = 8

/** For who would rather read it all in a row. */
function OpenAll({ ids }: { ids: readonly string[] }) {
  const areOpen = useVisit(({ reviewParts }) => ids.every((id) => reviewParts[id] === true))
  return (
    <p>
      <Button kind="quiet" onClick={() => ids.forEach((id) => setReviewPart(id, !areOpen))}>
        {say(areOpen ? 'review.closeAll' : 'review.openAll')}
      </Button>
    </p>
  )
}

export function Review() {
  const shared = useShared()
  const answers = useAnswers((state) => state.answers)
  const version = versionOf(answers)
  const [landing] = useState(() => takeLanding({ page: 'review' }))
  const total = wayLength(version)
  const heading = usePageHeading(say('review.tab', { n: total, total }), { focus: landing === null })
  useEffect(() => {
    if (landing !== null) focusAnswer(landing)
  }, [landing])

  const { sections } = shared.said
  const isShort = sections.reduce((sum, section) => sum + countAnswers(section), 0) <= FEW_ANSWERS
  // What waits for the person comes first, and stays there once it is dealt with.
  const [first] = useState(() => new Set(sections.filter(needsLook).map(({ id }) => id)))
  const inOrder = sections.toSorted((a, b) => Number(first.has(b.id)) - Number(first.has(a.id)))
  return (
    <div className="review">
      <Trail at={total} total={total} />
      <h1 ref={heading} tabIndex={-1}>
        <StepTitle whole={say('review.title', { n: total, total })} place={say('review.tab', { n: total, total })} />
      </h1>
      <p>{say(sections.length === 0 ? 'review.empty' : 'review.parts')}</p>
      <KeptOffList said={shared.said} keptOff={shared.keptOff} />
      <AboutPage at="review" answers={answers} expectHref={hrefTo({ page: 'expect' })} />
      <div className="review-parts">
        {inOrder.map((section) => (
          <ReviewSection
            key={section.id}
            section={section}
            summary={shared.said}
            fates={shared}
            startsOpen={isShort}
            onMark={setMark}
          />
        ))}
        <ReviewTimeline shared={shared} startsOpen={isShort} />
        <OpeningWords shared={shared} startsOpen={isShort} />
      </div>
      {!isShort && <OpenAll ids={[...sections.map(({ id }) => id), 'timeline', 'opening']} />}
      <div className="review-end">
        <p role="status">
          {shared.keptOff.size > 0
            ? say('review.keptOff', { n: shared.keptOff.size })
            : sections.length > 0 && say('review.nothingKeptOff')}{' '}
          {shared.summary.aloud.length > 0 && say('review.aloud', { n: shared.summary.aloud.length })}
        </p>
        <UndoButtons />
        <p className="button-row">
          <a className="button button-primary" href={hrefTo({ page: 'make' })} {...wayOn}>
            {say('review.make')}
          </a>
        </p>
        <TakeABreak />
      </div>
      <Rail at={total} />
    </div>
  )
}
