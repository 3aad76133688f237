/** The list of steps: any order, with states said in words and no percentages. */
import { useState } from 'react'
import { useSession } from '../answers/session'
import { setStep, useAnswers, versionOf } from '../answers/store'
import { stepsOf } from '../form/shown'
import type { Step } from '../form/step'
import { say, sayIfAny } from '../i18n'
import { STEPS } from '../steps'
import { Button } from '../ui/Button'
import { announce } from '../ui/LiveRegion'
import { StatusTag } from '../ui/StatusTag'
import { concernName } from './concernName'
import { EraseEverything } from './keep/EraseEverything'
import { OfferKeeping } from './keep/offer'
import { asidePlaces, routeOf, stateOf, stepPlaces, type StepPlace } from './pages'
import { hrefTo } from './routes'
import { usePageHeading } from './usePageHeading'

const TAGS = { some: 'done', skipped: 'plain' } as const

const PageLink = ({ place, name }: { place: StepPlace; name: string }) => {
  const state = useAnswers(({ answers, skipped }) => stateOf(place, answers, skipped))
  return (
    <span className="step-row">
      <a href={hrefTo(routeOf(place))}>{name}</a> {/* What is not begun says nothing: it is not late. */}
      {state !== 'notStarted' && <StatusTag kind={TAGS[state]}>{say(`steps.state.${state}`)}</StatusTag>}
    </span>
  )
}

function StepItem({ step, places }: { step: Step; places: readonly StepPlace[] }) {
  const answers = useAnswers((state) => state.answers)
  const title = sayIfAny(`${step.id}.title`) ?? step.id
  const [first] = places
  if (step.perPick === undefined) return <li>{first && <PageLink place={first} name={title} />}</li>
  if (first === undefined) {
    return (
      <li>
        <span className="step-row">
          {title} <StatusTag kind="quiet">{say('steps.noConcern')}</StatusTag>
        </span>
      </li>
    )
  }
  return (
    <li>
      {title}
      <ul className="step-sublist">
        {places.map((place) => (
          <li key={place.itemId}>
            <PageLink place={place} name={say('steps.concern', { concern: concernName(answers, place.itemId) })} />
          </li>
        ))}
      </ul>
    </li>
  )
}

function VersionSwitch() {
  const start = useAnswers((state) => state.answers.start)
  const version = useAnswers((state) => versionOf(state.answers))
  // Offered when it is chosen, not each time the list is looked at.
  const [hasSwapped, setSwapped] = useState(false)
  const swap = (): void => {
    setSwapped(true)
    const picked = version === 'full' ? 'quick' : 'full'
    const values = { ...start.way.values, version: { picked, other: '' } }
    setStep('start', { ...start, way: { ...start.way, values } })
    announce(say('steps.switched'))
  }
  return (
    <>
      <p className="version-switch">
        {say(version === 'full' ? 'steps.full' : 'steps.short')}{' '}
        <Button kind="quiet" onClick={swap}>
          {say(version === 'full' ? 'steps.toShort' : 'steps.toFull')}
        </Button>
      </p>
      {hasSwapped && version === 'full' && <OfferKeeping />}
    </>
  )
}

/** The pages beside the way: before there is a visit, and after it. */
const BesideTheWay = () => (
  <section aria-labelledby="steps-beside">
    <h2 id="steps-beside">{say('steps.beside')}</h2>
    <ul className="step-beside">
      {asidePlaces().map((place) => (
        <li key={place.id}>
          <PageLink place={place} name={sayIfAny(`${place.step.id}.title`) ?? place.step.id} />
          <p className="quiet-words">{sayIfAny(`${place.step.id}.purpose`)}</p>
        </li>
      ))}
    </ul>
  </section>
)

export function StepList() {
  const heading = usePageHeading()
  const answers = useAnswers((state) => state.answers)
  const added = useAnswers((state) => state.added)
  const written = useSession((state) => state.written)
  const version = versionOf(answers)
  const places = stepPlaces(answers, version, added)
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {say('steps.title')}
      </h1>
      <p>{say('steps.lead')}</p>
      <VersionSwitch />
      <ol className="step-list">
        {stepsOf(STEPS, version).map((step) => (
          <StepItem key={step.id} step={step} places={places.filter((place) => place.step.id === step.id)} />
        ))}
        <li>
          <span className="step-row">
            <a href={hrefTo({ page: 'review' })}>{say('steps.review')}</a>
          </span>
        </li>
      </ol>
      <BesideTheWay />
      <p>
        <a className="button button-quiet" href={hrefTo({ page: 'copy', part: written ? 'take' : 'open' })}>
          {say(written ? 'copy.take' : 'copy.open')}
        </a>
      </p>
      <EraseEverything offered={written} />
    </>
  )
}
