import type { KeyboardEvent } from 'react'
import { controlId } from '../../form/controlId'
import { useCounter } from '../../form/inputs/counter'
import { useAnswer } from '../../form/useAnswer'
import type { ChoiceValue } from '../../form/values'
import { sayOf } from '../../i18n'
import { Card } from '../../ui/Card'
import { Disclosure } from '../../ui/Disclosure'
import { RadioGroup } from '../../ui/RadioGroup'
import { TextField } from '../../ui/TextField'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import { HeldBack, MarkOfQuestion, type PartProps } from './QuestionMark'
import { ItemTools } from '../../form/ItemTools'
import { Handle } from './Handle'
import { questions } from './questions'
import type { DragHandle } from './useDragOrder'
import type { QuestionListVerbs } from './useQuestionList'

const { counter } = questions.groups.list.fields.text
/** The radio that stands for "not decided"; an empty id would be no option at all. */
const UNDECIDED = 'undecided'
const WHEN_OPTIONS = [...questions.groups.list.fields.when.options, UNDECIDED]

export interface QuestionCardProps {
  index: number
  itemId: string
  last: boolean
  verbs: Pick<QuestionListVerbs, 'addOwn' | 'takeAway' | 'moveTo'>
  handle: DragHandle
  /** How the row stands while one of the list is dragged. */
  dragged: string | undefined
}

function WhenToAsk({ path, name, itemId }: PartProps) {
  const { value, set } = useAnswer<ChoiceValue>(`${path}.values.when`)
  const words = (id: string) =>
    sayOf(id === UNDECIDED ? 'questionsForm.item.whenOpen' : `questions.list.when.option.${id}`)
  const picked = value.picked === '' ? UNDECIDED : value.picked
  return (
    <Disclosure
      look="quiet"
      summary={
        <>
          {sayOf('questionsForm.item.when', { when: words(picked) })}
          <VisuallyHidden>: {name}</VisuallyHidden>
        </>
      }
    >
      <RadioGroup
        id={controlId('questions.list.when', itemId)}
        label={
          <>
            {sayOf('questions.list.when.label')}
            <VisuallyHidden> {name}</VisuallyHidden>
          </>
        }
        options={WHEN_OPTIONS.map((id) => ({ id, label: words(id) }))}
        value={picked}
        onChange={(id) => set({ ...value, picked: id === UNDECIDED ? '' : id })}
      />
    </Disclosure>
  )
}

/** One question of the list: its words, when to ask it, and who sees it. */
export function QuestionCard({ index, itemId, last, verbs, handle, dragged }: QuestionCardProps) {
  const path = `list.items.${index}`
  const text = useAnswer<string>(`${path}.values.text`)
  const label = sayOf('questionsForm.item.label', { n: index + 1 })
  const name = text.value.trim() || label
  const moveTo = (to: number, focused: HTMLElement | null) => {
    verbs.moveTo(index, to)
    // The browser drops the focus of what is moved about in the page.
    requestAnimationFrame(() => focused?.focus())
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    moveTo(index + (event.key === 'ArrowUp' ? -1 : 1), event.target instanceof HTMLElement ? event.target : null)
  }
  const onEnter = (event: KeyboardEvent) => {
    // While letters are being composed (Japanese, Chinese), Enter belongs to the composing.
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    // With these keys it goes on to the next page.
    if (event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    if (text.value.trim() !== '') verbs.addOwn(index + 1)
  }
  // Its controls are named by its number, which is in sight: the whole question is said once, as the name of the group.
  const part = { path, name: label, itemId }
  return (
    <li data-row="" className={dragged}>
      <Card
        id={controlId('questions.list', itemId)}
        className="item-card question-card"
        role="group"
        aria-label={name}
        onKeyDown={onKeyDown}
      >
        <Handle {...handle} />
        <TextField
          id={controlId('questions.list.text', itemId)}
          label={label}
          value={text.value}
          onChange={text.set}
          onBlur={text.onBlur}
          error={text.error}
          note={useCounter(text.value, counter)}
          onKeyDown={onEnter}
          multiline="short"
        />
        <HeldBack {...part} name={name} />
        <div className="item-foot">
          <div className="question-settings">
            <WhenToAsk {...part} />
            <MarkOfQuestion {...part} />
          </div>
          <ItemTools
            {...{ index, last, moveTo }}
            name={label}
            toTop={sayOf('questionsForm.item.toTop')}
            takeAway={verbs.takeAway}
          />
        </div>
      </Card>
    </li>
  )
}
