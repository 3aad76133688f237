/** To read from in the room: opening words and first questions in large letters, and nothing that tells what it is. */
import { useMemo, useState } from 'react'
import { useAnswers } from '../../answers/store'
import { Words } from '../../exports/Words'
import { inLanguage, say } from '../../i18n'
import { useLanguage } from '../../i18n/useLanguage'
import { readAloud } from '../../summary/readAloud'
import type { Text } from '../../summary/paper'
import { Button } from '../../ui/Button'
import { announce } from '../../ui/LiveRegion'
import { useCopyForTwo } from '../copyForTwo'
import { useDiscreetStart } from '../device'
import { usePageHeading } from '../usePageHeading'
import { useShared } from '../useShared'
import { ByThatDay } from './ByThatDay'
import { ToBeRead } from './ToBeRead'
import './read.css'

/** Classes of read.css, from about twice the usual letters to six times. */
const SIZES = 6
const FIRST_SIZE = 2

/** The size lives as long as the page is shown: on a watched device not even that is kept. */
function useSize() {
  const [size, setSize] = useState(FIRST_SIZE)
  const step = (by: number): void => {
    const next = Math.min(SIZES, Math.max(1, size + by))
    setSize(next)
    announce(say('read.size', { n: next, total: SIZES }))
  }
  return { size, step }
}

/** Each within its item: the item's number stays on the side where the list has room for it. */
const Items = ({ texts }: { texts: readonly Text[] }) =>
  texts.map((text, i) => (
    <li key={i}>
      <div dir="auto">
        <Words text={text} />
      </div>
    </li>
  ))

export function ReadPage() {
  useDiscreetStart()
  useCopyForTwo()
  const heading = usePageHeading()
  const { summary, fullName } = useShared()
  const page = useAnswers((state) => state.page)
  const language = useLanguage()
  const { opening, concerns, questions, silent } = useMemo(
    () => inLanguage(language, () => readAloud(summary, page, fullName)),
    [language, summary, page, fullName],
  )
  const { size, step } = useSize()
  const isSaid = opening.kind === 'kept' || questions.length > 0
  return (
    <div className={`read read-${size}`}>
      <h1 ref={heading} tabIndex={-1} className="visually-hidden">
        {say('read.title')}
      </h1>
      {opening.kind === 'heldBack' && <p>{say('read.held')}</p>}
      {!isSaid && silent.length === 0 && <p>{say('read.empty')}</p>}
      {isSaid && (
        <div className="read-words">
          {opening.kind === 'kept' && (
            <p>
              <Words text={opening.text} />
            </p>
          )}
          {concerns.length > 0 && (
            <ul aria-label={say('read.concerns')}>
              <Items texts={concerns} />
            </ul>
          )}
          {questions.length > 0 && (
            <ol aria-label={say('read.questions')}>
              <Items texts={questions} />
            </ol>
          )}
        </div>
      )}
      <ToBeRead {...{ silent }} />
      {/* After the words, and in sight all the same: the words begin at the top, and Tab goes from the heading to these. */}
      <div className="read-tools" role="group" aria-label={say('settings.letters')}>
        <Button aria-disabled={size === 1} onClick={() => step(-1)}>
          {say('read.smaller')}
        </Button>
        <Button aria-disabled={size === SIZES} onClick={() => step(1)}>
          {say('read.larger')}
        </Button>
      </div>
      <ByThatDay />
    </div>
  )
}
