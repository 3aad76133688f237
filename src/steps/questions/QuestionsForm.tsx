/** The form of the questions step: one ordered list, filled with one's own words or from the bank. */
import { controlId, focusAnswer } from '../../form/controlId'
import { UndoNotice } from '../../form/UndoNotice'
import { say, sayOf } from '../../i18n'
import { Button } from '../../ui/Button'
import { BankPicker } from './BankPicker'
import { FIRST_QUESTIONS } from './questionBank'
import { QuestionCard, useTopCount } from './QuestionCard'
import './questions.css'
import { LIST_ID, useQuestionList } from './useQuestionList'

const ADD_OWN = 'f-questions-own'
const offerId = (id: string): string => `f-questions-offer-${id}`

interface FirstOffersProps {
  sources: readonly string[]
  /** Where the focus goes after the last offer was taken. */
  after: () => void
  onPick: (id: string) => void
}

/** For a list that is only begun: three that fit everyone, one press each. */
function FirstOffers({ sources, after, onPick }: FirstOffersProps) {
  const open = FIRST_QUESTIONS.filter((id) => !sources.includes(id))
  if (open.length === 0 || sources.length >= FIRST_QUESTIONS.length) return null
  const take = (id: string) => {
    onPick(id)
    // The button goes; the focus stays among the offers, or follows the last one.
    const next = sources.length + 1 < FIRST_QUESTIONS.length ? open.find((one) => one !== id) : undefined
    if (next === undefined) after()
    else focusAnswer(offerId(next))
  }
  return (
    <div className="first-offers">
      <h3>{sayOf('questionsForm.first.title')}</h3>
      <p>{sayOf('questionsForm.first.text')}</p>
      <ul>
        {open.map((id) => (
          <li key={id}>
            <Button className="first-offer" id={offerId(id)} onClick={() => take(id)}>
              {sayOf('questionsForm.add.one', { question: sayOf(`question.${id}`) })}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}

const ListHelp = ({ count }: { count: number }) => (
  <>
    <p className="hint">{sayOf('questionsForm.list.help')}</p>
    <p className="quiet-words">
      {sayOf('questionsForm.list.count', { n: count })} {sayOf('questionsForm.top.count', { n: useTopCount() })}
    </p>
  </>
)

export function QuestionsForm() {
  const list = useQuestionList()
  const { rows, removed } = list
  const sources = list.now().map((item) => item.values.source)
  const undo = removed && (
    <li key="undo">
      <UndoNotice text={say('list.removed', { name: removed.name })} onUndo={list.putBack} />
    </li>
  )
  return (
    <>
      <section className="group list" id={controlId(LIST_ID)} aria-label={sayOf('questionsForm.list.title')}>
        <h2 className="group-title">{sayOf('questionsForm.list.title')}</h2>
        {rows.length > 0 && <ListHelp count={rows.length} />}
        {(rows.length > 0 || removed !== null) && (
          <ol className="cards question-list">
            {rows.flatMap((row, index) => [
              removed?.index === index && undo,
              <QuestionCard
                key={row.key}
                index={index}
                itemId={row.id}
                last={index === rows.length - 1}
                verbs={list}
              />,
            ])}
            {removed !== null && removed.index >= rows.length && undo}
          </ol>
        )}
        <FirstOffers sources={sources} onPick={list.pick} after={() => focusAnswer(ADD_OWN)} />
        <Button id={ADD_OWN} className="button-add" onClick={() => list.addOwn()}>
          {sayOf(rows.length === 0 ? 'questionsForm.own.first' : 'questionsForm.own.add')}
        </Button>
        <p className="hint">{sayOf('questionsForm.own.help')}</p>
      </section>
      <BankPicker picked={sources} onToggle={(id, on) => (on ? list.pick(id) : list.unpick(id))} />
    </>
  )
}
