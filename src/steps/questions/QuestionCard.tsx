import { useState, type KeyboardEvent, type RefObject, useRef } from 'react'
import { controlId, markControlId } from '../../form/controlId'
import { useCounter } from '../../form/inputs/counter'
import { MarkControl } from '../../form/MarkControl'
import type { Disclosure as Mark } from '../../form/step'
import { useAnswer } from '../../form/useAnswer'
import { useDerived } from '../../form/useDerived'
import { isList, type ChoiceValue } from '../../form/values'
import { say, sayOf } from '../../i18n'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Checkbox } from '../../ui/Checkbox'
import { Disclosure } from '../../ui/Disclosure'
import { announce } from '../../ui/LiveRegion'
import { RadioGroup } from '../../ui/RadioGroup'
import { TextField } from '../../ui/TextField'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import { STARTS_PRIVATE } from './questionBank'
import { questions } from './questions'
import type { QuestionListVerbs } from './useQuestionList'

const { counter } = questions.groups.list.fields.text
/** The radio that stands for "not decided"; an empty id would be no option at all. */
const UNDECIDED = 'undecided'
const WHEN_OPTIONS = [...questions.groups.list.fields.when.options, UNDECIDED]
const TOP_MOST = 3

export interface QuestionCardProps {
  index: number
  itemId: string
  last: boolean
  verbs: Pick<QuestionListVerbs, 'addOwn' | 'takeAway' | 'moveTo'>
}

interface PartProps {
  /** `list.items.3` */
  path: string
  /** What the question is called for screen readers. */
  name: string
  itemId: string
}

/** How many questions carry the "top three" mark. */
export const useTopCount = (): number =>
  useDerived(({ list }) =>
    list !== undefined && isList(list) ? list.items.filter((item) => item.values['top'] === true).length : 0,
  )

/** A fourth is not taken, and it is said why, kindly; the box stays free to press. */
function TopMark({ path, name, itemId }: PartProps) {
  const top = useAnswer<boolean>(`${path}.values.top`)
  const count = useTopCount()
  const [refused, setRefused] = useState(false)
  const full = sayOf('questionsForm.top.full')
  const choose = (on: boolean) => {
    const refuse = on && count >= TOP_MOST
    setRefused(refuse)
    if (refuse) announce(full)
    else top.set(on)
  }
  return (
    <>
      <Checkbox
        id={controlId('questions.list.top', itemId)}
        label={
          <>
            {sayOf('questions.list.top.label')}
            <VisuallyHidden>: {name}</VisuallyHidden>
          </>
        }
        checked={top.value}
        onChange={choose}
        onBlur={top.onBlur}
      />
      {refused && count >= TOP_MOST && <p className="field-note">{full}</p>}
    </>
  )
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

function MarkOfQuestion({ path, name, itemId }: PartProps) {
  const mark = useAnswer<Mark>(`${path}.disclosure`)
  const source = useAnswer<string>(`${path}.values.source`)
  return (
    <>
      <MarkControl
        anchor={markControlId('questions.list', itemId)}
        value={mark.value}
        onChange={mark.set}
        name={name}
      />
      {mark.value === 'private' && STARTS_PRIVATE.has(source.value) && (
        <p className="hint">{sayOf('questionsForm.item.startsPrivate')}</p>
      )}
    </>
  )
}

interface ToolsProps {
  name: string
  index: number
  last: boolean
  takeAway: (index: number) => void
  moveBy: (by: -1 | 1, focused: HTMLElement | null) => void
}

function Tools({ name, index, last, takeAway, moveBy }: ToolsProps) {
  const up = useRef<HTMLButtonElement>(null)
  const down = useRef<HTMLButtonElement>(null)
  const mover = (by: -1 | 1, ref: RefObject<HTMLButtonElement | null>, atEnd: boolean) => (
    <Button
      kind="quiet"
      className="button-small"
      what={name}
      ref={ref}
      aria-disabled={atEnd || undefined}
      onClick={() => moveBy(by, ref.current)}
    >
      {say(by === -1 ? 'list.up' : 'list.down')}
    </Button>
  )
  return (
    <div className="item-tools">
      {mover(-1, up, index === 0)}
      {mover(1, down, last)}
      <Button kind="quiet" className="button-small button-remove" what={name} onClick={() => takeAway(index)}>
        {say('list.remove')}
      </Button>
    </div>
  )
}

/** One question of the list: its words, whether it is one of the top three, when to ask it, and who sees it. */
export function QuestionCard({ index, itemId, last, verbs }: QuestionCardProps) {
  const path = `list.items.${index}`
  const text = useAnswer<string>(`${path}.values.text`)
  const label = sayOf('questionsForm.item.label', { n: index + 1 })
  const name = text.value.trim() || label
  const moveBy = (by: -1 | 1, focused: HTMLElement | null) => {
    verbs.moveTo(index, index + by)
    // The browser drops the focus of what is moved about in the page.
    requestAnimationFrame(() => focused?.focus())
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    moveBy(event.key === 'ArrowUp' ? -1 : 1, event.target instanceof HTMLElement ? event.target : null)
  }
  const onEnter = (event: KeyboardEvent) => {
    // While letters are being composed (Japanese, Chinese), Enter belongs to the composing.
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    if (text.value.trim() !== '') verbs.addOwn(index + 1)
  }
  const part = { path, name, itemId }
  return (
    <li>
      <Card className="item-card question-card" role="group" aria-label={name} onKeyDown={onKeyDown}>
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
        <TopMark {...part} />
        <div className="item-foot">
          <div className="question-settings">
            <WhenToAsk {...part} />
            <MarkOfQuestion {...part} />
          </div>
          <Tools {...{ name, index, last, moveBy }} takeAway={verbs.takeAway} />
        </div>
      </Card>
    </li>
  )
}
