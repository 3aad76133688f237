/** Everything that was said, by step, with Change links that come back here, and the marks. */
import { useEffect, useMemo } from 'react'
import { setMark, useAnswers, versionOf } from '../../answers/store'
import { focusAnswer } from '../../form/controlId'
import { say } from '../../i18n'
import type { Section } from '../../summary/summary'
import { TakeABreak } from '../feelings/TakeABreak'
import { AboutPage } from '../help/GoodToKnow'
import { wayLength } from '../pages'
import { hrefTo } from '../routes'
import { StepTitle } from '../StepTitle'
import { Trail } from '../Trail'
import { usePageHeading } from '../usePageHeading'
import { useShared } from '../useShared'
import { UndoButtons } from '../undo/UndoButtons'
import { takeReturn } from '../visit'
import { OpeningWords } from './OpeningWords'
import { ReviewTimeline } from './ReviewTimeline'
import { ReviewSection } from './ReviewSection'
import './review.css'

export function Review() {
  const shared = useShared()
  const answers = useAnswers((state) => state.answers)
  const version = versionOf(answers)
  const returnTo = useMemo(() => takeReturn(), [])
  const total = wayLength(version)
  const heading = usePageHeading(say('review.tab', { n: total, total }), { focus: returnTo === null })
  useEffect(() => {
    if (returnTo !== null) focusAnswer(returnTo)
  }, [returnTo])

  const sections: readonly Section[] = shared.said.sections
  return (
    <div className="review">
      <Trail at={total} total={total} />
      <h1 ref={heading} tabIndex={-1}>
        <StepTitle whole={say('review.title', { n: total, total })} place={say('review.tab', { n: total, total })} />
      </h1>
      <p>{say(sections.length === 0 ? 'review.empty' : 'review.lead')}</p>
      <AboutPage at="review" answers={answers} expectHref={hrefTo({ page: 'expect' })} />
      {sections.map((section) => (
        <ReviewSection key={section.id} section={section} summary={shared.said} onMark={setMark} />
      ))}
      <ReviewTimeline shared={shared} />
      <OpeningWords shared={shared} />
      <div className="review-end">
        <p role="status">
          {shared.keptOff === 0 ? say('review.nothingKeptOff') : say('review.keptOff', { n: shared.keptOff })}{' '}
          {shared.summary.aloud.length > 0 && say('review.aloud', { n: shared.summary.aloud.length })}
        </p>
        <p className="button-row">
          <a className="button button-primary" href={hrefTo({ page: 'make' })}>
            {say('review.make')}
          </a>
        </p>
        <TakeABreak />
        <UndoButtons />
      </div>
    </div>
  )
}
