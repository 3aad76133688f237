/** Questions that the person's answers suggest: each with its reason, to add or to put away. */
import { useState, type ReactNode } from 'react'
import { focusAnswer } from '../../form/controlId'
import { UndoNotice } from '../../form/UndoNotice'
import { sayOf, sayParts } from '../../i18n'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Disclosure } from '../../ui/Disclosure'
import { announce } from '../../ui/LiveRegion'
import { AddedNote } from './AddedNote'
import type { QuestionId } from './questionBank'
import type { Reason, Suggested, SuggestedQuestion } from './suggested'
import type { Added } from './useQuestionList'

export const SUGGESTED = 'f-questions-suggested'
/** So many are shown before "Show more". */
const AT_FIRST = 8
/** So many reasons are named under a question. */
const REASONS = 2

const addId = (question: string): string => `${SUGGESTED}-${question}`
const wordsOf = (question: QuestionId): string => sayOf(`question.${question}`)

/** A message with elements at its places. */
const filled = (key: string, places: Readonly<Record<string, ReactNode>>): ReactNode[] =>
  sayParts(key).map((part, i) => (i % 2 === 1 ? <span key={i}>{places[part]}</span> : part))

const Said = ({ words }: Reason) =>
  words.map(({ text, own }, i) =>
    own ? (
      <span key={i} className="own" dir="auto" translate="no">
        {text}
      </span>
    ) : (
      text
    ),
  )

function Why({ offer, covered }: { offer: SuggestedQuestion; covered: boolean }) {
  const { reasons, more } = offer
  const [first] = reasons
  if (covered || first === undefined) return <p className="suggested-why">{sayOf('questionsForm.because.something')}</p>
  const rest = reasons.slice(REASONS).reduce((sum, { answers }) => sum + answers, more)
  if (reasons.length === 1 && rest === 0)
    return <p className="suggested-why">{filled('questionsForm.because.one', { reason: <Said {...first} /> })}</p>
  return (
    <div className="suggested-why">
      <p>{sayOf('questionsForm.because.several')}</p>
      <ul>
        {reasons.slice(0, REASONS).map((reason, i) => (
          <li key={i}>
            <Said {...reason} />
          </li>
        ))}
        {rest > 0 && <li>{sayOf('questionsForm.because.more', { n: rest })}</li>}
      </ul>
    </div>
  )
}

interface OfferProps {
  offer: SuggestedQuestion
  covered: boolean
  onAdd: () => void
  onHide: () => void
}

function Offer({ offer, covered, onAdd, onHide }: OfferProps) {
  const words = wordsOf(offer.question)
  return (
    <li>
      <Card className="item-card suggested-card" role="group" aria-label={words}>
        <p className="suggested-words">{words}</p>
        <Why offer={offer} covered={covered} />
        <div className="suggested-buttons">
          <Button id={addId(offer.question)} className="button-small" what={words} onClick={onAdd}>
            {sayOf('questionsForm.suggested.add')}
          </Button>
          <Button kind="quiet" className="button-small" what={words} onClick={onHide}>
            {sayOf('questionsForm.suggested.hide')}
          </Button>
        </div>
      </Card>
    </li>
  )
}

const PutAway = ({ hidden, onShow }: { hidden: readonly SuggestedQuestion[]; onShow: (id: QuestionId) => void }) => (
  <Disclosure look="quiet" summary={sayOf('questionsForm.suggested.hidden', { n: hidden.length })}>
    <ul className="suggested-hidden">
      {hidden.map(({ question }) => (
        <li key={question}>
          <span>{wordsOf(question)}</span>
          <Button kind="quiet" className="button-small" what={wordsOf(question)} onClick={() => onShow(question)}>
            {sayOf('questionsForm.suggested.show')}
          </Button>
        </li>
      ))}
    </ul>
  </Disclosure>
)

export interface SuggestedQuestionsProps {
  suggested: Suggested
  /** What stands on the list already is not offered. */
  sources: readonly string[]
  /** What was just put on the list. */
  added: Added | null
  onAdd: (offer: SuggestedQuestion) => void
  /** Where the focus goes after the last offer was taken. */
  after: () => void
}

export function SuggestedQuestions({ suggested, sources, added, onAdd, after }: SuggestedQuestionsProps) {
  const [all, setAll] = useState(false)
  // Put away just now: its place shows the way back.
  const [justHidden, setJustHidden] = useState<{ question: QuestionId; index: number } | null>(null)
  // Its card went: the note stands in its place.
  const [addedAt, setAddedAt] = useState(0)
  const isOpen = ({ question }: SuggestedQuestion): boolean => !sources.includes(question)
  const offers = suggested.offers.filter(isOpen)
  const hidden = suggested.hidden.filter(isOpen)
  const isAdded = added !== null && suggested.offers.some(({ question }) => question === added.source)
  if (offers.length + hidden.length === 0 && !isAdded) return null
  const shown = all ? offers : offers.slice(0, AT_FIRST)
  const covered = suggested.reasonsHidden

  const add = (offer: SuggestedQuestion) => {
    setJustHidden(null)
    onAdd(offer)
    // The card goes; the focus stays among the others, or follows the last one.
    const index = offers.indexOf(offer)
    setAddedAt(index)
    const next = offers[index + 1] ?? offers[index - 1]
    if (next === undefined) after()
    else focusAnswer(addId(next.question))
  }
  const hide = ({ question }: SuggestedQuestion, index: number) => {
    setJustHidden({ question, index })
    suggested.hide(question)
    announce(sayOf('questionsForm.said.hidden', { question: wordsOf(question) }))
  }
  const show = (question: QuestionId) => {
    setJustHidden(null)
    // It may belong behind "Show more".
    setAll(true)
    suggested.show(question)
    announce(sayOf('questionsForm.said.shown', { question: wordsOf(question) }))
    focusAnswer(addId(question))
  }
  const showAll = () => {
    setAll(true)
    const first = offers[AT_FIRST]
    if (first !== undefined) focusAnswer(addId(first.question))
  }
  const isJustHidden = justHidden !== null && hidden.some(({ question }) => question === justHidden.question)
  const undo = isJustHidden && (
    <li key="undo">
      <UndoNotice
        of={justHidden.question}
        text={sayOf('questionsForm.suggested.gone')}
        onUndo={() => show(justHidden.question)}
      />
    </li>
  )
  const note = isAdded && (
    <li key="added">
      <AddedNote added={added} />
    </li>
  )
  return (
    <section className="group" id={SUGGESTED} aria-label={sayOf('questionsForm.suggested.title')}>
      <h2 className="group-title">{sayOf('questionsForm.suggested.title')}</h2>
      <p className="hint">{sayOf('questionsForm.suggested.help')}</p>
      {offers.length > 0 && (
        <Button kind="quiet" className="suggested-cover button-small" onClick={() => suggested.hideReasons(!covered)}>
          {sayOf(covered ? 'questionsForm.suggested.uncover' : 'questionsForm.suggested.cover')}
        </Button>
      )}
      <ul className="cards suggested-list">
        {shown.flatMap((offer, index) => [
          justHidden?.index === index && undo,
          addedAt === index && note,
          <Offer
            key={offer.question}
            offer={offer}
            covered={covered}
            onAdd={() => add(offer)}
            onHide={() => hide(offer, index)}
          />,
        ])}
        {justHidden !== null && justHidden.index >= shown.length && undo}
        {addedAt >= shown.length && note}
      </ul>
      {shown.length < offers.length && (
        <Button className="button-add" onClick={showAll}>
          {sayOf('questionsForm.suggested.more', { n: offers.length - shown.length })}
        </Button>
      )}
      {hidden.length > 0 && <PutAway hidden={hidden} onShow={show} />}
    </section>
  )
}
