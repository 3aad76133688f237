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

/** One card, closed. Put away, it leaves a line on this page, so that the focus has a place and a slip can be undone. */
function PlacedCard({ id, expectHref }: { id: CardId; expectHref: string }) {
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

  const title = sayOf(`card.${id}.title`)
  if (isAway && wasAway) return null
  return (
    <div ref={place}>
      {isAway ? (
        <p className="card-away">
          {say('expect.away')}{' '}
          <Button kind="quiet" what={title} onClick={press(bringBack)}>
            {say('expect.back')}
          </Button>
        </p>
      ) : (
        <Disclosure look="quiet" summary={say('expect.goodToKnow', { title })}>
          <p>{sayOf(`card.${id}.text`)}</p>
          <p className="button-row">
            <a className="button button-quiet" href={expectHref}>
              {say('expect.all')}
            </a>
            <Button kind="quiet" what={title} onClick={press(putAway)}>
              {say('expect.putAway')}
            </Button>
          </p>
        </Disclosure>
      )}
    </div>
  )
}

/** What is good to know here: a card or two, closed. It asks nothing, and nothing waits for it. */
export const GoodToKnow = ({ at, answers, expectHref }: { at: string; answers: AnyAnswers; expectHref: string }) => {
  const cards = cardsAt(at, answers)
  if (cards.length === 0) return null
  return (
    <div className="good-to-know">
      {cards.map((id) => (
        <PlacedCard key={id} id={id} expectHref={expectHref} />
      ))}
    </div>
  )
}
