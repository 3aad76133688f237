import { useRef, useState } from 'react'
import { formatMonth, say, sayOf } from '../../i18n'
import { Button } from '../../ui/Button'
import { GroupFrame } from '../../ui/FieldFrame'
import { Select } from '../../ui/Select'
import { agoMeant, blankDate, DATE_WAYS, isBlankDate, type ApproximateDate, type DateWay } from '../approximateDate'
import { focusAnswer } from '../controlId'
import type { ApproximateDateField } from '../field'
import { noteOnDate } from '../needsLook'
import { useStepSetting } from '../StepContext'
import { useAnswer } from '../useAnswer'
import { placeAt, useDerived } from '../useDerived'
import { DateParts } from './DateParts'
import type { InputProps } from './input'
import { SameDate } from './SameDate'
import { useSaidAfterPause } from './useSaidAfterPause'
import { useAbout, useQuestionWords } from './words'

/** The way that was used last, as the start for the next date: most people say all their dates in one way. */
let lastWay: DateWay = 'ago'

function useNote({ field, place, itemId }: InputProps<ApproximateDateField>, date: ApproximateDate | null) {
  const setting = useStepSetting()
  const note = useDerived((answers) => noteOnDate(field, date, placeAt(answers, setting, place, itemId), setting))
  return note === null ? undefined : sayOf(`rough.note.${note}`)
}

/** Months and years stand side by side, and one is easily taken for the other: what is understood is said at once. */
function useMeant(date: ApproximateDate | null): string | undefined {
  const meant = agoMeant(date)
  const when = meant === null ? '' : meant.month === null ? meant.year : formatMonth(meant.year, meant.month)
  const words = when === '' ? undefined : say('rough.meant', { when })
  useSaidAfterPause(words, when)
  return words
}

/** A rough time, said in one of seven ways. What was typed for another way comes back with that way. */
export function ApproximateDateInput(props: InputProps<ApproximateDateField>) {
  const { id, path, place, itemId, domId } = props
  const { value, set, onBlur, error } = useAnswer<ApproximateDate | null>(path)
  const { today } = useStepSetting()
  const [chosenWay, setChosenWay] = useState<DateWay>(() => lastWay)
  const typed = useRef<Partial<Record<DateWay, ApproximateDate>>>({})
  const words = useQuestionWords(id)
  const about = useAbout(words.label)
  const meant = useMeant(value)
  const note = useNote(props, value) ?? meant
  const way = value?.kind ?? chosenWay
  const wayId = `${domId}-way`
  const date = value ?? blankDate(way === 'unsure' ? 'ago' : way, today)

  const setDate = (next: ApproximateDate) => {
    typed.current[next.kind] = next
    // "Not sure" about one date says nothing about the next one.
    if (next.kind !== 'unsure') lastWay = next.kind
    setChosenWay(next.kind)
    set(next)
  }
  const setWay = (next: string) => {
    const kind = DATE_WAYS.find((one) => one === next) ?? 'ago'
    if (value !== null) typed.current[value.kind] = value
    setDate(typed.current[kind] ?? blankDate(kind, today))
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
      <div className="date-parts">
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
      {value !== null && (
        <Button
          kind="quiet"
          className="button-small"
          what={about}
          onClick={() => {
            typed.current = {}
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
