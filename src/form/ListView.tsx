import { memo, useEffect, useState } from 'react'
import { useFormState } from 'react-hook-form'
import { say, sayIfAny, sayOf, type Saying } from '../i18n'
import { Button } from '../ui/Button'
import { Checkbox } from '../ui/Checkbox'
import { announce } from '../ui/LiveRegion'
import { After } from './After'
import { blankItem, isBlank } from './blank'
import { controlId, focusAnswer, focusLid } from './controlId'
import { HARD_LIMITS } from './field'
import { GroupTitle } from './GroupTitle'
import { ListCard } from './ListCard'
import { NamedBefore } from './NamedBefore'
import { hasNext, isUnsaid, wantsNext } from './nextItem'
import { createOneOpen } from './oneOpen'
import { fieldId, groupId, type ListGroup } from './step'
import { useStepSetting } from './StepContext'
import { itemName } from './title'
import { UndoNotice } from './UndoNotice'
import { messageIn, useAnswer } from './useAnswer'
import { useDerived } from './useDerived'
import { useItems } from './useItems'
import type { ItemOf, ListOf } from './values'
import { useTheirs } from './useTheirs'

interface Removed {
  index: number
  item: ItemOf
  /** Said anew by each rendering: the name may be a word of ours. */
  name: Saying
}

export interface ListViewProps {
  group: string
  description: ListGroup
}

/** Items that a person adds by hand. */
export const ListView = memo(function ListView({ group, description }: ListViewProps) {
  const { step, theirWords } = useStepSetting()
  const id = groupId(step.id, group)
  const { rows, now, insert, remove, move, append, replace } = useItems(group)
  const instead = useAnswer<ListOf['instead']>(`${group}.instead`)
  const [removed, setRemoved] = useState<Removed | null>(null)
  const limit = description.atMost ?? HARD_LIMITS.listItems
  // While somebody looks through the options that begin an item by arrows, its card still waits.
  const [chosenFor, setChosenFor] = useState<string | null>(null)
  // The card that waits at the end is none of the items yet.
  const hasBlank = useDerived((answers) => hasNext(description, answers[group]))
  const isWaiting = hasBlank || (chosenFor !== null && rows.at(-1)?.id === chosenFor)
  const isWanted = useDerived((answers) => wantsNext(description, answers[group]))
  const count = rows.length - (isWaiting ? 1 : 0)
  const full = count >= limit
  const [there] = useState<ReadonlySet<string>>(() => new Set(rows.slice(0, count).map((row) => row.id)))
  // As the page comes up, none but a single one: several would bury it.
  const [startOpen, setStartOpen] = useState<ReadonlySet<string>>(() => (there.size === 1 ? there : new Set()))
  const [oneOpen] = useState(createOneOpen)
  useEffect(() => {
    if (isWanted) append(blankItem(description))
    // Once for each time that one is wanted.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isWanted])
  const nameOf = (index: number) => itemName(step, group, description, { instead: '', items: now() }, index, theirWords)
  const firstField = fieldId(step.id, group, description.title)

  const place = (index: number, item: ItemOf) => {
    setRemoved(null)
    if (instead.value !== '') instead.set('')
    insert(index, item)
  }
  const placeOpen = (index: number, item: ItemOf, field = firstField) => {
    setStartOpen(new Set([...startOpen, item.id]))
    place(index, item)
    focusAnswer(controlId(field, item.id))
  }
  const add = () => {
    if (full) announce(say('list.full', { limit }))
    else placeOpen(rows.length, blankItem(description))
  }
  const takeOver = (item: ItemOf) => {
    if (full) return announce(say('list.full', { limit }))
    const asks = description.alsoIn?.asks
    // Before the card that waits. What it rests on is asked at once; else it has all that it needs, and stands as a line.
    if (asks !== undefined && isBlank(item.values[asks])) placeOpen(count, item, fieldId(step.id, group, asks))
    else {
      place(count, item)
      focusLid(controlId(id, item.id))
    }
    announce(
      say('also.added', { name: itemName(step, group, description, { instead: '', items: [item] }, 0, theirWords) }),
    )
  }
  const goToNext = () => {
    const waiting = isWaiting ? now().at(-1) : undefined
    if (waiting === undefined) add()
    else focusAnswer(controlId(firstField, waiting.id))
  }
  const copy = (index: number) => {
    const item = now()[index]
    if (item === undefined) return
    if (full) return announce(say('list.full', { limit }))
    announce(say('list.copied', { name: nameOf(index) }))
    placeOpen(index + 1, { ...item, id: blankItem(description).id })
  }
  const moveTo = (from: number, to: number) => {
    const name = nameOf(from)
    if (to < 0) return announce(say('list.isFirst', { name }))
    if (to >= count) return announce(say('list.isLast', { name }))
    setRemoved(null)
    move(from, to)
    announce(say('list.moved', { name, n: to + 1, all: count }))
  }
  const takeAway = (index: number) => {
    const items = now()
    const item = items[index]
    if (item === undefined) return
    const name = () => itemName(step, group, description, { instead: '', items }, index, theirWords)
    setRemoved({ index, item, name })
    remove(index)
    announce(say('list.removed', { name: name() }))
  }
  const undo = removed && (
    <UndoNotice
      key="undo"
      of={removed.item.id}
      text={say('list.removed', { name: removed.name() })}
      onUndo={() => {
        setStartOpen(new Set([...startOpen, removed.item.id]))
        setRemoved(null)
        insert(removed.index, removed.item)
        announce(say('list.restored', { name: removed.name() }))
        focusAnswer(controlId(id, removed.item.id))
      }}
    />
  )
  const addWords = sayIfAny(`${id}.add`)
  const none = count === 0 && description.none === true
  const sayNone = (on: boolean) => {
    instead.set(on ? 'none' : '')
    if (on) replace(now().filter((item) => !isUnsaid(description, item)))
  }

  return (
    <section
      className="group list"
      id={controlId(id)}
      aria-label={sayOf(`${id}.name`)}
      onMouseDownCapture={oneOpen.press}
    >
      <GroupTitle id={id} />
      <ListHint id={id} group={group} />
      <After id={id} />
      {/* Before the card that waits: who has none need not read it. */}
      {none && (
        <Checkbox
          id={`${controlId(id)}-none`}
          label={sayIfAny(`${id}.none`) ?? say('list.none')}
          checked={instead.value === 'none'}
          onChange={sayNone}
        />
      )}
      <NamedBefore {...{ group, description }} onAdd={takeOver} />
      <div className="cards">
        {/* One flat array: in nested ones React would build a moved card anew. */}
        {rows.flatMap((row, index) => [
          removed?.index === index && undo,
          <ListCard
            key={row.key}
            {...{ group, description, index, copy, moveTo, goToNext, oneOpen }}
            choose={setChosenFor}
            itemId={row.id}
            last={index === count - 1}
            isNext={isWaiting && index === count}
            wasThere={there.has(row.id)}
            startsOpen={startOpen.has(row.id) || index === count}
            remove={takeAway}
          />,
        ])}
        {removed !== null && removed.index >= rows.length && undo}
      </div>
      {full && <p className="field-note">{say('list.full', { limit })}</p>}
      {!isWaiting && (
        <Button
          className="button-add"
          onClick={add}
          aria-disabled={full || undefined}
          {...(addWords === undefined ? { what: sayOf(`${id}.name`) } : {})}
        >
          {addWords ?? say('list.add')}
        </Button>
      )}
    </section>
  )
})

/** The help text, and why the list as a whole cannot stay as it is. */
function ListHint({ id, group }: { id: string; group: string }) {
  const { errors } = useFormState({ name: `${group}.items` })
  const help = useTheirs().sayIfAny(`${id}.help`)
  const items: unknown = (errors as Record<string, { items?: { root?: unknown; message?: string } } | undefined>)[group]
    ?.items
  const error = ownMessage(items)
  return (
    <>
      {help !== undefined && <p className="hint">{help}</p>}
      {error !== undefined && <p className="field-error">{error}</p>}
    </>
  )
}

function ownMessage(items: unknown): string | undefined {
  if (typeof items !== 'object' || items === null) return undefined
  if ('root' in items) return messageIn(items.root)
  return 'message' in items && typeof items.message === 'string' ? items.message : undefined
}
