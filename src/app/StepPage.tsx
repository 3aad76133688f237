/** One page of the way: heading, why it is asked, the form, and the ways on. */
import { useEffect, useMemo, useState } from 'react'
import { setMark, setSkipped, setStep, useAnswers, versionOf } from '../answers/store'
import { birthYearFrom } from '../form/approximateDate'
import { focusAnswer, markControlId } from '../form/controlId'
import { useGoingOn } from '../form/goingOn'
import { MarkControl } from '../form/MarkControl'
import type { MarkedRecord } from '../form/StepContext'
import { StepForm } from '../form/StepForm'
import { Intro } from '../form/Intro'
import { say, sayIfAny, type TheirWords } from '../i18n'
import { theirWords } from '../steps/about/bodyWords'
import { SUGGESTERS } from '../steps/suggesters'
import { Button } from '../ui/Button'
import { AlsoStands } from './alsoIn/AlsoStands'
import { afterQuestion } from './afterQuestion'
import { concernName } from './concernName'
import { Feelings } from './feelings/Feelings'
import { AboutPage } from './help/GoodToKnow'
import { StartNote } from './keep/StartNote'
import { useIdleForDevice } from './device'
import { hasAnswers, placeOfRoute, routeOf, wayLength, type StepPlace } from './pages'
import { MoreConcerns } from './MoreConcerns'
import { goTo, hrefTo, replaceWith, type Route } from './routes'
import { STEP_FORMS } from './stepForms'
import { StepTitle } from './StepTitle'
import { TheirWordsFirst } from './TheirWordsFirst'
import { Rail } from './Rail'
import { Trail } from './Trail'
import { today } from './today'
import { UndoButtons } from './undo/UndoButtons'
import './settings/questionsFollow'
import { useAnswersBeside } from './useAnswersBeside'
import { usePageHeading } from './usePageHeading'
import { usePlaces } from './usePlaces'
import { SPECIAL_GROUPS } from './specialGroups'
import { takeLanding, useVisit, type WayBack } from './visit'
import { wayOn } from './wayOn'

/** The person's own words for their body; new only when what they rest on changes. */
function useTheirWords(): TheirWords {
  const about = useAnswers((state) => state.answers.about)
  return useMemo(() => theirWords(about), [about])
}

/** The concern's own mark stands on its page: it goes for everything said there. */
function ConcernMark({ itemId }: { itemId: string }) {
  const disclosure = useAnswers(
    ({ answers }) => answers.concerns.picked.items.find((item) => item.id === itemId)?.disclosure ?? 'page',
  )
  return (
    <MarkControl
      anchor={markControlId('concerns.picked', itemId)}
      group="concerns.picked"
      name={say('step.mark')}
      value={disclosure}
      onChange={(mark) => setMark(`concerns.picked/${itemId}`, mark)}
    />
  )
}

const besideMark = (marked: MarkedRecord) => <AlsoStands {...marked} />

/** The way back in words, to check or to the step where one was. */
const backTo = ({ route }: WayBack): string =>
  route.page === 'step'
    ? say('step.backToStep', { title: sayIfAny(`${route.step}.title`) ?? route.step })
    : say('step.backToReview')

function SkipButton({ onSkip }: { onSkip: () => void }) {
  const { goOn } = useGoingOn()
  return <Button onClick={() => goOn(onSkip)}>{say('step.skip')}</Button>
}

function Page({ place, places }: { place: StepPlace; places: readonly StepPlace[] }) {
  const { step, itemId, position } = place
  const answers = useAnswersBeside(step.id)
  // Before the way back is read: come by another way than a Change link, Continue goes on.
  const [landing] = useState(() => takeLanding(routeOf(place)))
  const returnTo = useVisit((state) => state.returnTo)
  const version = useAnswers((state) => versionOf(state.answers))
  const concern = useAnswers((state) => (itemId === '' ? '' : concernName(state.answers, itemId)))
  const isBlank = useAnswers((state) => !hasAnswers(place, state.answers))
  const day = useMemo(() => today(), [])
  const birthYear = useAnswers((state) => birthYearFrom(state.answers.about.age.values.age, day))
  const own = useTheirWords()
  const total = wayLength(version)
  const heading = usePageHeading(say('step.tab', { n: position, total }), { focus: landing === null })
  useEffect(() => {
    if (landing !== null) focusAnswer(landing)
  }, [landing])

  const at = places.findIndex((one) => one.id === place.id)
  const before = places[at - 1]
  const next = places[at + 1]
  const goOn = (): void => {
    if (returnTo !== null) goTo(returnTo.route)
    else if (next === undefined) goTo({ page: 'review' })
    else goTo(routeOf(next))
  }
  // Where something was said, or from check, there is one way on.
  const canSkip = returnTo === null && isBlank
  const sisters = places.filter((one) => one.step.id === step.id)
  const title = sayIfAny(`${step.id}.title`) ?? step.id
  return (
    <article className="step">
      <Trail at={position} total={total} />
      <h1 ref={heading} tabIndex={-1}>
        <StepTitle
          whole={say('step.heading', { n: position, total, title })}
          place={say('step.tab', { n: position, total })}
        />
        {concern !== '' && (
          <>
            <span className="visually-hidden">: </span>
            <span className="heading-sub">{concern}</span>
          </>
        )}
      </h1>
      {sisters.length > 1 && (
        <p className="step-of">{say('step.ofPages', { n: place.number, total: sisters.length })}</p>
      )}
      <Intro step={step} />
      {step.id === 'concerns' && <TheirWordsFirst />}
      <AboutPage
        at={step.id}
        answers={answers}
        expectHref={hrefTo({ page: 'expect' })}
        why={sayIfAny(`${step.id}.why`)}
        startsOpen={step.whyOpen}
      />
      {step.id === 'start' && <StartNote />}
      <StepForm
        step={step}
        version={version}
        itemId={itemId === '' ? undefined : itemId}
        answers={answers}
        today={day}
        birthYear={birthYear}
        special={STEP_FORMS[step.id]}
        suggesters={SUGGESTERS}
        specialGroups={SPECIAL_GROUPS}
        after={afterQuestion}
        besideMark={besideMark}
        theirWords={own}
        onChange={(stepAnswers) => {
          setStep(step.id, stepAnswers)
          setSkipped(place.id, false)
        }}
        onSubmit={goOn}
        actions={
          <>
            {itemId !== '' && <ConcernMark itemId={itemId} />}
            {itemId !== '' && version === 'short' && (
              <MoreConcerns answers={answers} first={sisters[0]?.itemId ?? itemId} itemId={itemId} />
            )}
            {'tender' in step && <Feelings />}
            {step.id === 'start' && <p className="keys-line">{say('keys.line')}</p>}
            <UndoButtons />
            <div className="button-row step-actions">
              <Button kind="primary" type="submit" {...wayOn}>
                {returnTo === null ? say('step.continue') : backTo(returnTo)}
              </Button>
              {canSkip && (
                <SkipButton
                  onSkip={() => {
                    setSkipped(place.id, true)
                    goOn()
                  }}
                />
              )}
              <a className="button button-quiet" href={before ? hrefTo(routeOf(before)) : hrefTo({ page: 'steps' })}>
                {say('step.back')}
              </a>
            </div>
          </>
        }
      />
      <Rail at={position} />
    </article>
  )
}

/** A page whose concern is gone, or that this version does not have, leads to the list of steps. */
export function StepPage({ route }: { route: Route }) {
  useIdleForDevice()
  const epoch = useAnswers((state) => state.epoch)
  const places = usePlaces()
  const place = placeOfRoute(places, route)
  useEffect(() => {
    if (place === undefined) replaceWith({ page: 'steps' })
  }, [place])
  return place === undefined ? null : (
    <Page key={`${epoch}/${place.id}/${place.itemId}`} place={place} places={places} />
  )
}
