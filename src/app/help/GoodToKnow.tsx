import { useEffect, useRef, useState } from 'react'
import { create } from 'zustand'
import { onErase } from '../../answers/session'
import type { AnyAnswers } from '../../form/values'
import { say, sayOf } from '../../i18n'
import { Button } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import type { CardId } from './cards'
import { cardsAt } from './cardsInPlace'
import './help.css'

/** The cards that were put away, for this visit. In memory: what somebody reads is kept nowhere. */
const usePutAway = create<{ cards: readonly CardId[] }>(() => ({ cards: [] }))

onErase(() => usePutAway.setState({ cards: [] }))

const putAway = (id: CardId): void => usePutAway.setState(({ cards }) => ({ cards: [...cards, id] }))
const bringBack = (id: CardId): void =>
  usePutAway.setState(({ cards }) => ({ cards: cards.filter((one) => one !== id) }))

interface CardProps {
  id: CardId
  expectHref: string
  /** Inside a lid of its own; else it stands open, where there is a lid already. */
  lid: boolean
}

const AllCards = ({ expectHref }: { expectHref: string }) => (
  <a className="button button-quiet" href={expectHref}>
    {say('expect.all')}
  </a>
)

function CardWords({ id, expectHref, lid, onPutAway }: CardProps & { onPutAway: () => void }) {
  const title = sayOf(`card.${id}.title`)
  const words = say('expect.goodToKnow', { title })
  const text = sayOf(`card.${id}.text`)
  const away = (
    <Button kind="quiet" what={title} onClick={onPutAway}>
      {say('expect.putAway')}
    </Button>
  )
  if (!lid) {
    return (
      <>
        <h2 className="about-title">{words}</h2>
        <p>{text}</p>
        {away}
      </>
    )
  }
  return (
    <Disclosure look="quiet" summary={words}>
      <p>{text}</p>
      <p className="button-row">
        <AllCards expectHref={expectHref} />
        {away}
      </p>
    </Disclosure>
  )
}

/** One card. Put away, it leaves a line on this page, so that the focus has a place and a slip can be undone. */
function PlacedCard(props: CardProps) {
  const { id } = props
  const isAway = usePutAway(({ cards }) => cards.includes(id))
  const [wasAway] = useState(isAway)
  const place = useRef<HTMLDivElement>(null)
  const pressed = useRef(false)
  useEffect(() => {
    // The pressed button is gone; what stands in its place has the focus.
    if (pressed.current) place.current?.querySelector<HTMLElement>('summary, button')?.focus()
    pressed.current = false
  }, [isAway])
  const press = (change: (id: CardId) => void) => () => {
    pressed.current = true
    change(id)
  }

  if (isAway && wasAway) return null
  return (
    <div className="placed-card" ref={place}>
      {isAway ? (
        <p className="card-away">
          {say('expect.away')}{' '}
          <Button kind="quiet" what={sayOf(`card.${id}.title`)} onClick={press(bringBack)}>
            {say('expect.back')}
          </Button>
        </p>
      ) : (
        <CardWords {...props} onPutAway={press(putAway)} />
      )}
    </div>
  )
}

interface GoodToKnowProps {
  at: string
  answers: AnyAnswers
  expectHref: string
}

/** What is good to know here: a card, closed. It asks nothing, and nothing waits for it. */
export const GoodToKnow = ({ at, answers, expectHref }: GoodToKnowProps) => {
  const cards = cardsAt(at, answers)
  if (cards.length === 0) return null
  return (
    <div className="good-to-know">
      {cards.map((id) => (
        <PlacedCard key={id} id={id} expectHref={expectHref} lid />
      ))}
    </div>
  )
}

interface AboutPageProps extends GoodToKnowProps {
  /** Why the therapist asks. */
  why?: string | undefined
  startsOpen?: boolean | undefined
}

/** One quiet line at the head of a page: why it is asked, and what is good to know. */
export function AboutPage({ at, answers, expectHref, why, startsOpen }: AboutPageProps) {
  const cards = cardsAt(at, answers)
  if (cards.length === 0 && why === undefined) return null
  return (
    <div className="about-page">
      <Disclosure look="quiet" summary={say('expect.about')} startsOpen={startsOpen}>
        {why !== undefined && (
          <div>
            <h2 className="about-title">{say('form.why')}</h2>
            <p>{why}</p>
          </div>
        )}
        {cards.map((id) => (
          <PlacedCard key={id} id={id} expectHref={expectHref} lid={false} />
        ))}
        {cards.length > 0 && (
          <p className="about-all">
            <AllCards expectHref={expectHref} />
          </p>
        )}
      </Disclosure>
    </div>
  )
}
