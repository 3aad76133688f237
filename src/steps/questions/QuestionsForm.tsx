/** The form of the questions step: one ordered list, filled with one's own words or from the bank. */
import { controlId, focusAnswer } from '../../form/controlId'
import { UndoNotice } from '../../form/UndoNotice'
import { useDerived } from '../../form/useDerived'
import { isList, optionsIn } from '../../form/values'
import { say, sayOf } from '../../i18n'
import { Button } from '../../ui/Button'
import { useKeyboard } from '../../ui/keyboard'
import { BankPicker } from './BankPicker'
import { FIRST_QUESTIONS } from './questionBank'
import { PlaceLine } from './PlaceLine'
import { QuestionCard } from './QuestionCard'
import { questions } from './questions'
import './questions.css'
import type { Suggested } from './suggested'
import { SuggestedQuestions } from './SuggestedQuestions'
import { dragClass, useDragOrder } from './useDragOrder'
import { usePagesAfter } from './usePagesAfter'
import { LIST_ID, useQuestionList } from './useQuestionList'

const ADD_OWN = 'f-questions-own'
const TIMES = [...questions.groups.list.fields.when.options, '']
const offerId = (id: string): string => `f-questions-offer-${id}`

interface FirstOffersProps {
  sources: readonly string[]
  /** Those that stand among the suggested ones. */
  suggested: readonly string[]
  /** Where the focus goes after the last offer was taken. */
  after: () => void
  onPick: (id: string) => void
}

/** Three that fit everyone, one press each; each stays until it is taken. */
function FirstOffers({ sources, suggested, after, onPick }: FirstOffersProps) {
  const open = FIRST_QUESTIONS.filter((id) => !sources.includes(id) && !suggested.includes(id))
  if (open.length === 0) return null
  const take = (id: string) => {
    onPick(id)
    // The button goes; the focus stays among the offers, or follows the last one.
    const next = open.find((one) => one !== id)
    if (next === undefined) after()
    else focusAnswer(offerId(next))
  }
  return (
    <div className="first-offers">
      <h3>{sayOf('questionsForm.first.title')}</h3>
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

/** How many are asked when. Nothing is said of a time with none, nor of all at one time. */
function Times() {
  const counts = useDerived(({ list }) => {
    const times =
      list !== undefined && isList(list) ? list.items.map((item) => optionsIn(item.values['when'])[0] ?? '') : []
    return TIMES.map((time) => times.filter((one) => one === time).length).join(' ')
  })
  const times = counts.split(' ').flatMap((count, i) => (count === '0' ? [] : [{ count, time: TIMES[i] || 'open' }]))
  if (times.length < 2) return null
  return (
    <ul className="question-times">
      {times.map(({ count, time }) => (
        <li key={time}>{sayOf(`questionsForm.times.${time}`, { n: count })}</li>
      ))}
    </ul>
  )
}

const ListHelp = () => (
  <>
    <p className="hint">{sayOf('questionsForm.list.help')}</p>
    <p className="keys-line">{sayOf('questionsForm.list.keys')}</p>
    <Times />
  </>
)

export function QuestionsForm({ suggested = null }: { suggested?: Suggested | null }) {
  const list = useQuestionList()
  const { rows, removed, added } = list
  const sources = list.now().map((item) => item.values.source)
  const { drag, handleFor } = useDragOrder(list.moveTo)
  const after = usePagesAfter()
  const hasKeys = useKeyboard()
  const undo = removed && (
    <li key="undo">
      <UndoNotice of={removed.item.id} text={say('list.removed', { name: removed.name() })} onUndo={list.putBack} />
    </li>
  )
  return (
    <>
      <section className="group list" id={controlId(LIST_ID)} aria-label={sayOf('questionsForm.list.title')}>
        <h2 className="group-title">{sayOf('questionsForm.list.title')}</h2>
        {rows.length > 0 && hasKeys && <ListHelp />}
        {(rows.length > 0 || removed !== null) && (
          <ol className="cards question-list">
            {rows.flatMap((row, index) => [
              removed?.index === index && undo,
              after !== null && index === 0 && <PlaceLine key="first" at="first" />,
              after === index && <PlaceLine key="after" at="after" />,
              <QuestionCard
                key={row.key}
                index={index}
                itemId={row.id}
                last={index === rows.length - 1}
                verbs={list}
                handle={handleFor(index)}
                dragged={dragClass(drag, index)}
              />,
            ])}
            {removed !== null && removed.index >= rows.length && undo}
          </ol>
        )}
        <FirstOffers
          sources={sources}
          suggested={suggested?.offers.map(({ question }) => question) ?? []}
          onPick={list.pick}
          after={() => focusAnswer(ADD_OWN)}
        />
        <Button id={ADD_OWN} className="button-add" onClick={() => list.addOwn()}>
          {sayOf(rows.length === 0 ? 'questionsForm.own.first' : 'questionsForm.own.add')}
        </Button>
        {rows.length > 0 && hasKeys && <p className="hint">{sayOf('questionsForm.own.help')}</p>}
      </section>
      {suggested !== null && (
        <SuggestedQuestions
          suggested={suggested}
          sources={sources}
          added={added}
          onAdd={list.addSuggested}
          after={() => focusAnswer(ADD_OWN)}
        />
      )}
      <BankPicker picked={sources} added={added} onToggle={(id, on) => (on ? list.pick(id) : list.unpick(id))} />
    </>
  )
}
