/** Whether an item of a list waits for the person: it has no name yet, or the page says something about an answer in it. */
import type { ApproximateDate } from './approximateDate'
import { dateNote, type DateNote } from './dateNote'
import type { ApproximateDateField } from './field'
import { holds, type Place } from './shown'
import { groupId, type ListGroup } from './step'
import type { FormAnswers, StepSetting } from './StepContext'
import { namedBy } from './title'
import { placeAt, recordAt } from './useDerived'

/** What there is to say about a rough time, given what else was said. */
export const noteOnDate = (
  { mayLieAhead }: ApproximateDateField,
  date: ApproximateDate | null,
  place: Place,
  { today, birthYear }: Pick<StepSetting, 'today' | 'birthYear'>,
): DateNote | null =>
  dateNote(date, { today, birthYear, future: mayLieAhead !== undefined && holds(mayLieAhead, place) })

export function needsLook(
  setting: StepSetting,
  group: string,
  description: ListGroup,
  answers: FormAnswers,
  index: number,
): boolean {
  const values = recordAt(answers, { group, index })?.values
  if (values === undefined) return false
  if (namedBy(groupId(setting.step.id, group), description, values).name === '') return true
  const place = placeAt(answers, setting, { group, index })
  return Object.entries(description.fields).some(
    ([name, field]) =>
      field.kind === 'approximateDate' &&
      holds(field.when, place) &&
      // A value has the shape of its field's kind.
      noteOnDate(field, values[name] as ApproximateDate | null, place, setting) !== null,
  )
}
