/** The page of a step beside the way: heading, what comes before the form, the form, and a sheet of it below. */
import { useEffect, useMemo, useState, type ReactNode } from 'react'
import { setStep, useAnswers } from '../../answers/store'
import { birthYearFrom } from '../../form/approximateDate'
import { focusAnswer } from '../../form/controlId'
import { StepForm } from '../../form/StepForm'
import { say, sayIfAny } from '../../i18n'
import { Button } from '../../ui/Button'
import { useIdleForDevice } from '../device'
import { routeOf, type StepPlace } from '../pages'
import { goTo, hrefTo, type Route } from '../routes'
import { today } from '../today'
import { UndoButtons } from '../undo/UndoButtons'
import { usePageHeading } from '../usePageHeading'
import { takeLanding, useVisit } from '../visit'
import { whereFrom } from '../whereFrom'

interface AsideProps {
  step: StepPlace['step']
  lead: string
  before?: ReactNode
  /** What stands right after a question or a group (`step.group.field`, `step.group`). */
  after?: (id: string) => ReactNode
  /** The sheet; it brings its own preview, which is all that prints. */
  children: ReactNode
}

interface WayBack {
  route: Route
  words: 'aside.backToReview' | 'app.stepList' | 'check.backToPage'
}

/** Beside the way there is no next page: who is done goes back to where they were. */
function wayBack(toReview: boolean, from: Route | null): WayBack {
  if (toReview) return { route: { page: 'review' }, words: 'aside.backToReview' }
  return from === null
    ? { route: { page: 'steps' }, words: 'app.stepList' }
    : { route: from, words: 'check.backToPage' }
}

function Page({ step, lead, before, after, children }: AsideProps) {
  const answers = useAnswers((state) => state.answers)
  // Before the way back is read: come by another way than a Change link, the way on leads to where one was.
  const [landing] = useState(() => takeLanding(routeOf({ step, number: 0 })))
  const returnTo = useVisit((state) => state.returnTo)
  const day = useMemo(() => today(), [])
  const [from] = useState(whereFrom)
  const back = wayBack(returnTo !== null, from)
  const heading = usePageHeading('', { focus: landing === null })
  useEffect(() => {
    if (landing !== null) focusAnswer(landing)
  }, [landing])
  return (
    <div className="make">
      <div className="make-screen">
        <h1 ref={heading} tabIndex={-1}>
          {sayIfAny(`${step.id}.title`) ?? step.id}
        </h1>
        <p>{lead}</p>
        {before}
        <StepForm
          step={step}
          version="full"
          answers={answers}
          today={day}
          birthYear={birthYearFrom(answers.about.age.values.age, day)}
          after={after}
          onChange={(stepAnswers) => setStep(step.id, stepAnswers)}
          onSubmit={() => goTo(back.route)}
          actions={
            <>
              <UndoButtons />
              <div className="button-row step-actions">
                <Button type="submit">{say(back.words)}</Button>
                {back.route.page !== 'review' && (
                  <a className="button button-quiet" href={hrefTo({ page: 'review' })}>
                    {say('steps.review')}
                  </a>
                )}
              </div>
            </>
          }
        />
      </div>
      {children}
    </div>
  )
}

/** Starts afresh when the notes are put in from elsewhere: undo, a copy. */
export function AsidePage(props: AsideProps) {
  useIdleForDevice()
  const epoch = useAnswers((state) => state.epoch)
  return <Page key={epoch} {...props} />
}
