import { useId, useRef, useState, type Ref } from 'react'
import { say, sayOf } from '../../i18n'
import { Button } from '../../ui/Button'
import { TextField } from '../../ui/TextField'
import { SearchSupport, useResultSaid } from '../../form/searchSupport'
import { Disclosure } from '../../ui/Disclosure'
import { lazyPage } from '../lazyPage'
import { FOOT, type CardId } from './cards'
import { findCards } from './findCards'
import '../../form/form.css'
import './help.css'

/** Who only reads does not need what makes a paper. */
const TakeCards = lazyPage(async () => (await import('./TakeCards')).TakeCards, ['help', 'check', 'ways', 'paper'])

const ExpectCard = ({ id }: { id: CardId }) => (
  <li className="expect-card">
    <h3>{sayOf(`card.${id}.title`)}</h3>
    <p>{sayOf(`card.${id}.text`)}</p>
  </li>
)

interface WhatToExpectProps {
  headingRef?: Ref<HTMLHeadingElement>
  /** A visit is booked. */
  hasVisit?: boolean
}

/** The cards to read, by moment, searchable and printable; nothing has to be typed. */
export function WhatToExpect({ headingRef, hasVisit = false }: WhatToExpectProps) {
  const [query, setQuery] = useState('')
  const search = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const { groups, count, all } = findCards(query, hasVisit)
  const searching = query.trim() !== ''
  const result = count === 0 ? say('expect.none') : say(all ? 'expect.found' : 'expect.foundSome', { n: count })
  useResultSaid(searching ? result : '', query)

  return (
    <>
      <div className="help-page">
        <h1 tabIndex={-1} ref={headingRef}>
          {say('expect.title')}
        </h1>
        <div className="help-tools">
          <p>{say('expect.intro')}</p>
          <TextField
            id={useId()}
            type="search"
            label={say('expect.search')}
            value={query}
            onChange={setQuery}
            ref={search}
          />
          <SearchSupport search={query} />
          {searching && (
            <div className="help-found">
              <p>{result}</p>
              <Button
                kind="quiet"
                onClick={() => {
                  setQuery('')
                  // The button goes; the focus stays with the search.
                  search.current?.focus()
                }}
              >
                {say('expect.clear')}
              </Button>
            </div>
          )}
        </div>
      </div>
      {/* Above the cards: on a phone there are many screens of them. */}
      <div className="take-cards">
        <Disclosure summary={say('expect.take')}>
          <TakeCards />
        </Disclosure>
      </div>
      <article className="help-page wide">
        {groups.map((group) => (
          <section key={group.id} aria-labelledby={`expect-${group.id}`}>
            <h2 id={`expect-${group.id}`}>{sayOf(`cardGroup.${group.id}`)}</h2>
            <ul className="expect-cards">
              {group.cards.map((id) => (
                <ExpectCard key={id} id={id} />
              ))}
            </ul>
          </section>
        ))}
        <aside className="expect-foot" aria-labelledby="expect-foot">
          <h2 id="expect-foot">{sayOf(`card.${FOOT.id}.title`)}</h2>
          <p>{sayOf(`card.${FOOT.id}.text`)}</p>
        </aside>
      </article>
    </>
  )
}
