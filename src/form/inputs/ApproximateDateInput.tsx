import { useState, type FocusEvent } from 'react'
import { formatMonth, say, sayOf } from '../../i18n'
import { Button } from '../../ui/Button'
import { GroupFrame } from '../../ui/FieldFrame'
import { announce } from '../../ui/LiveRegion'
import { Select } from '../../ui/Select'
import { agoMeant, blankDate, DATE_WAYS, isBlankDate, type ApproximateDate, type DateWay } from '../approximateDate'
import { focusAnswer } from '../controlId'
import type { ApproximateDateField } from '../field'
import { noteOnDate } from '../needsLook'
import { saidDate } from '../saidDate'
import { useStepSetting } from '../StepContext'
import { typedMonth } from '../typedMonth'
import { useAnswer } from '../useAnswer'
import { placeAt, useDerived } from '../useDerived'
import { useSteadyScroll } from '../useSteadyScroll'
import { DateParts } from './DateParts'
import type { InputProps } from './input'
import { SameDate } from './SameDate'
import { usePressed } from './usePressed'
import { useSaidAfterPause } from './useSaidAfterPause'
import { useSaidWays } from './useSaidWays'
import { useAbout, useQuestionWords } from './words'

/** The way that was used last, as the start for the next date: most people say all their dates in one way. */
let lastWay: DateWay = 'ago'

function useNote({ field, place, itemId }: InputProps<ApproximateDateField>, date: ApproximateDate | null) {
  const setting = useStepSetting()
  const note = useDerived((answers) => noteOnDate(field, date, placeAt(answers, setting, place, itemId), setting))
  return note === null ? undefined : sayOf(`rough.note.${note}`)
}

/** "Marzo 2021" typed as a year, as a month and its year; null where no month is said. */
function asMonth(date: ApproximateDate | null): Extract<ApproximateDate, { kind: 'monthYear' }> | null {
  const month = date?.kind === 'year' || date?.kind === 'monthYear' ? typedMonth(date.y) : null
  return month === null ? null : { kind: 'monthYear', ...month }
}

/** What is understood by a time, where it is not what stands there word for word. */
function meantBy(date: ApproximateDate | null): string {
  const month = asMonth(date)
  if (month !== null) return month.y === '' ? '' : formatMonth(month.y, Number(month.m))
  const meant = agoMeant(date)
  return meant === null ? '' : meant.month === null ? meant.year : formatMonth(meant.year, meant.month)
}

/** Months and years stand side by side, and one is easily taken for the other: what is understood is said at once. */
function useMeant(date: ApproximateDate | null): string | undefined {
  const when = meantBy(date)
  const words = when === '' ? undefined : say('rough.meant', { when })
  useSaidAfterPause(words, when)
  return words
}

/**
 * A rough time, said in one of seven ways. What was typed for another way comes back with that way, and what fits into the
 * new one is carried over.
 */
export function ApproximateDateInput(props: InputProps<ApproximateDateField>) {
  const { id, path, place, itemId, domId } = props
  const { value, set, onBlur, error } = useAnswer<ApproximateDate | null>(path)
  const { today } = useStepSetting()
  const [chosenWay, setChosenWay] = useState<DateWay>(() => lastWay)
  const ways = useSaidWays(domId)
  const keepSteady = useSteadyScroll()
  const pressed = usePressed()
  const words = useQuestionWords(id)
  const about = useAbout(words.label)
  const meant = useMeant(value)
  const note = useNote(props, value) ?? meant
  const way = value?.kind ?? chosenWay
  const wayId = `${domId}-way`
  const date = value ?? blankDate(way === 'unsure' ? 'ago' : way, today)
  // Where nothing of it fits the new way, it is a press away, and not only for who remembers which way it was.
  const back = value !== null && (isBlankDate(value) || value.kind === 'unsure') ? ways.former : null

  const setDate = (next: ApproximateDate) => {
    ways.keep(next)
    // "Not sure" about one date says nothing about the next one.
    if (next.kind !== 'unsure') lastWay = next.kind
    setChosenWay(next.kind)
    set(next)
  }
  const setWay = (next: string) => {
    const kind = DATE_WAYS.find((one) => one === next) ?? 'ago'
    if (value === null || isBlankDate(value)) return setDate(ways.typedFor(kind) ?? blankDate(kind, today))
    ways.keep(value)
    if (value.kind !== 'unsure') ways.remember(value)
    setDate(ways.inOtherWay(value, kind, today))
  }
  const takeBack = (one: ApproximateDate) => {
    setDate(one)
    announce(say('rough.same.taken', { date: saidDate(one) }))
    // The button goes; the focus stays with the question.
    focusAnswer(wayId)
  }
  const leaveParts = ({ relatedTarget }: FocusEvent) => {
    const press = pressed.now()
    const month = asMonth(value)
    if (month === null) return
    // A select comes in between: what is just being pressed stays under the finger.
    keepSteady(press ?? (relatedTarget instanceof Element ? relatedTarget : null))
    setDate(month)
    announce(say('rough.same.taken', { date: saidDate(month) }))
  }

  return (
    <GroupFrame {...words} hint={words.hint ?? say('rough.help')} id={domId} note={note} error={error}>
      {isBlankDate(value) && (
        <SameDate
          {...{ id, place, itemId }}
          take={(same) => {
            setDate(same)
            // The button goes; the focus stays with the question.
            focusAnswer(wayId)
          }}
        />
      )}
      <div className="date-parts" onFocus={pressed.watch} onBlur={leaveParts}>
        <Select
          id={wayId}
          label={say('rough.way')}
          labelHidden
          options={DATE_WAYS.map((one) => ({ id: one, label: sayOf(`rough.way.${one}`) }))}
          value={date.kind}
          onChange={setWay}
        />
        <DateParts domId={domId} date={date} today={today} onChange={setDate} onBlur={onBlur} />
      </div>
      {back !== null && (
        <p className="same-date">
          <Button className="button-small" onClick={() => takeBack(back)}>
            {say('rough.back', { date: saidDate(back) })}
          </Button>
        </p>
      )}
      {value !== null && (
        <Button
          kind="quiet"
          className="button-small"
          what={about}
          onClick={() => {
            ways.forget()
            setChosenWay(lastWay)
            set(null)
            focusAnswer(domId)
          }}
        >
          {say('answer.clear')}
        </Button>
      )}
    </GroupFrame>
  )
}
