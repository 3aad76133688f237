import { memo, useEffect, useRef, useState } from 'react'
import { useFormContext } from 'react-hook-form'
import { say, sayIfAny, sayOf } from '../i18n'
import { announce, takeBack } from '../ui/LiveRegion'
import { Chips } from '../ui/CheckboxChips'
import { blankItem } from './blank'
import { controlId, focusAnswer } from './controlId'
import { GroupTitle } from './GroupTitle'
import { useAtMost } from './inputs/useAtMost'
import { NotOnPageYet, PickedBelow, PickedItem } from './PickedItem'
import { PickOptions } from './PickOptions'
import { OTHER } from './field'
import { offeredIn } from './shown'
import { groupId, pickOptions, type PicksGroup } from './step'
import { useStepSetting, type FormAnswers } from './StepContext'
import { UndoNotice } from './UndoNotice'
import { useAnswer } from './useAnswer'
import { askedIn } from './useAsked'
import { useElsewhere } from './useElsewhere'
import { useItems } from './useItems'
import { useSteadyScroll } from './useSteadyScroll'
import type { ItemOf, ListOf } from './values'
import { useTheirs } from './useTheirs'

export interface PicksViewProps {
  group: string
  description: PicksGroup
}

const INSTEAD = ['none', 'preferNot'] as const

/** Options to pick from, by group, and what was picked. */
export const PicksView = memo(function PicksView({ group, description }: PicksViewProps) {
  const { step, version, others } = useStepSetting()
  const id = groupId(step.id, group)
  const { setValue } = useFormContext<FormAnswers>()
  const { rows, now, append, remove, replace } = useItems(group)
  const instead = useAnswer<ListOf['instead']>(`${group}.instead`)
  const { note, mayAdd } = useAtMost(description.atMost, rows.length)
  // What was said about a pick that is taken away comes back with the pick.
  const dropped = useRef(new Map<string, ItemOf>())
  const [cleared, setCleared] = useState<ItemOf[]>([])
  const keepSteady = useSteadyScroll()
  const elsewhere = useElsewhere(group, description)
  const picked = rows.map((row) => row.id)
  const their = useTheirs()
  const [there] = useState<ReadonlySet<string>>(() => new Set(picked))
  const label = (option: string) => their.sayOf(`${id}.option.${option}`)
  const grouped = Object.keys(description.options).length > 1

  const asked = (item: ItemOf) =>
    askedIn(['asked'], description, version, { answers: others, values: item.values, itemId: item.id })
  const isAlone = (option: string) =>
    Object.values(description.options).some((ids) => ids.length === 1 && ids[0] === option)
  /** Right under its box; but not where that stands behind a lid, which may be closed. */
  const standsBelow = (option: string) =>
    !grouped || (isAlone(option) && asked(blankItem(description, option)).length > 0)
  /**
   * What comes up with a pick may be out of sight, and is not heard by itself. The questions are named: "two questions about
   * it" was taken for other ones, on another page.
   */
  const sayWhatComes = (item: ItemOf) => {
    const name = label(item.id)
    const isPrivate = item.disclosure === 'private'
    const questions = [
      ...asked(item).map((field) => sayOf(`${id}.${field}.label`)),
      ...(isPrivate ? [say('mark.may', { name })] : []),
    ]
    if (questions.length === 0) return
    const words = { name, questions: questions.join('; ') }
    whatComes.current = standsBelow(item.id) ? say('picks.asksBelow', words) : say('picks.asksAbove', words)
    announce(whatComes.current)
  }
  const whatComes = useRef('')
  // On the next page nothing of it comes.
  useEffect(() => () => takeBack(whatComes.current), [])

  const drop = (items: ItemOf[]) => items.forEach((item) => dropped.current.set(item.id, item))
  const toggle = (option: string, on: boolean) => {
    if (!mayAdd(on)) return
    keepSteady()
    setCleared([])
    if (on) {
      if (instead.value !== '') instead.set('')
      const item = dropped.current.get(option) ?? blankItem(description, option)
      append(item)
      sayWhatComes(item)
    } else {
      const index = now().findIndex((item) => item.id === option)
      drop(now().filter((item) => item.id === option))
      if (index >= 0) remove(index)
    }
  }
  const takeAway = (option: string) => {
    const index = picked.indexOf(option)
    const next = picked[index + 1] ?? picked[index - 1]
    toggle(option, false)
    announce(say('list.removed', { name: label(option) }))
    focusAnswer(next === undefined ? controlId(id) : controlId(id, next))
  }
  const own = description.fields['what']
  const hasOwn = own?.kind === 'text' && pickOptions(description).includes(OTHER)
  /** What was looked for and is no option, in the place for own words: behind what stands there. */
  const takeOwn = (text: string) => {
    const at = now().findIndex((item) => item.id === OTHER)
    if (at >= 0) {
      const before = now()[at]?.values['what']
      const words = typeof before === 'string' && before.trim() !== '' ? `${before.trimEnd()}, ${text}` : text
      // The form's paths come from descriptions, which its types do not know.
      setValue(`${group}.items.${at}.values.what` as never, words as never)
      return focusAnswer(controlId(`${id}.what`, OTHER))
    }
    if (!mayAdd(true)) return
    if (instead.value !== '') instead.set('')
    setCleared([])
    const item = blankItem(description, OTHER)
    append({ ...item, values: { ...item.values, what: text } })
    focusAnswer(controlId(`${id}.what`, OTHER))
  }
  const sayInstead = (one: ListOf['instead']) => {
    instead.set(one)
    if (one === '' || rows.length === 0) return
    drop(now())
    setCleared(now())
    replace([])
  }
  const pickedList = grouped && rows.length > 0 && (
    <div className="picked">
      <h3 className="picked-title">{say('picks.picked', { n: rows.length })}</h3>
      <ul>
        {rows.map((row, index) => (
          <PickedItem
            key={row.key}
            {...{ group, description, index }}
            itemId={row.id}
            label={label(row.id)}
            wasThere={there.has(row.id)}
            asks={!standsBelow(row.id)}
            onRemove={() => takeAway(row.id)}
          />
        ))}
      </ul>
    </div>
  )

  const below = (option: string) => {
    const index = picked.indexOf(option)
    const key = rows[index]?.key
    if (key === undefined) return null
    if (grouped && description.startsPrivate?.includes(option) === true)
      return <NotOnPageYet key={key} {...{ group, index }} itemId={option} label={label(option)} />
    return !standsBelow(option) ? null : (
      <PickedBelow
        key={key}
        {...{ group, description, index }}
        itemId={option}
        label={label(option)}
        wasThere={there.has(option)}
        alone={!grouped}
      />
    )
  }

  return (
    <section className="group picks" id={controlId(id)} aria-label={sayOf(`${id}.name`)}>
      <GroupTitle id={id} />
      <PicksHint id={id} />
      {pickedList}
      <PickOptions
        id={id}
        {...offeredIn(description, version, others, picked)}
        elsewhere={elsewhere}
        picked={picked}
        below={below}
        onToggle={toggle}
        onOwn={hasOwn ? takeOwn : undefined}
      />
      {note !== undefined && <p className="field-note">{note}</p>}
      <div className="picks-instead" role="group" aria-label={say('picks.instead')}>
        <Chips
          options={INSTEAD.map((one) => ({ id: one, label: sayIfAny(`${id}.${one}`) ?? sayOf(`picks.${one}`) }))}
          picked={[instead.value]}
          onToggle={(one, on) => sayInstead(on ? (INSTEAD.find((known) => known === one) ?? '') : '')}
        />
      </div>
      {cleared.length > 0 && (
        <UndoNotice
          of={id}
          text={say('picks.cleared', { n: cleared.length })}
          onUndo={() => {
            instead.set('')
            replace(cleared)
            setCleared([])
            announce(say('picks.back', { n: cleared.length }))
            focusAnswer(controlId(id))
          }}
        />
      )}
    </section>
  )
})

const PicksHint = ({ id }: { id: string }) => {
  const help = sayIfAny(`${id}.help`)
  return help === undefined ? null : <p className="hint">{help}</p>
}
