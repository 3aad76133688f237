/**
 * What a line tells by itself: an option of a choice beside it (`toldBy`), where the line is a known name and nothing more,
 * or as a whole one of the words that people have for the option. Who names a thing is not asked what kind of thing it is.
 */
import { useState } from 'react'
import { useFormContext } from 'react-hook-form'
import { sayIfAny, sayOf, spokenLanguage } from '../i18n'
import { blankValue } from './blank'
import type { ChoiceField, Field } from './field'
import { remembered } from './remembered'
import { isNamed } from './search'
import { fieldId, groupId, type Group } from './step'
import { useStepSetting, type FormAnswers } from './StepContext'
import { useSuggesters, type Suggester } from './suggester'
import { recordAt, recordPath, useDerived, type RecordPlace } from './useDerived'
import type { RecordOf } from './values'

const known = remembered<string | undefined>()

function named(id: string, { options }: ChoiceField, text: string): string | undefined {
  const isIt = (option: string): boolean => {
    const more = sayIfAny(`${id}.search.${option}`) ?? ''
    return isNamed({ id: option, label: sayOf(`${id}.option.${option}`), more }, text)
  }
  return known(`${spokenLanguage()} ${id} ${text}`, () => options.find(isIt))
}

/** @param id of the choice, `step.group.field` */
export const optionTold = (
  id: string,
  field: ChoiceField,
  text: string,
  suggester: Suggester | undefined,
): string | undefined => (text.trim() === '' ? undefined : (suggester?.tells(id, text) ?? named(id, field, text)))

/** The choices of a group that a line tells. */
const toldIn = ({ fields }: Group): [string, ChoiceField & { toldBy: string }][] =>
  Object.entries(fields).flatMap(([name, field]) => (isTellable(field) ? [[name, field]] : []))

export const tellsAny = (group: Group): boolean => Object.values(group.fields).some(isTellable)

const isTellable = (field: Field): field is ChoiceField & { toldBy: string } =>
  field.kind === 'choice' && field.toldBy !== undefined

const textIn = (record: RecordOf | undefined, name: string): string => {
  const text = record?.values[name]
  return typeof text === 'string' ? text : ''
}

const pickedIn = (record: RecordOf | undefined, name: string): string => {
  const value = record?.values[name]
  return typeof value === 'object' && value !== null && 'picked' in value && typeof value.picked === 'string'
    ? value.picked
    : ''
}

/**
 * To be called after a line was changed: fills in what it tells, where nothing was picked by hand. Both changes come of one
 * press, so Undo takes them back together.
 */
export function useTelling(id: string, place: RecordPlace): (before: string, after: string) => void {
  const { step } = useStepSetting()
  const { getValues, setValue } = useFormContext<FormAnswers>()
  const suggesterOf = useSuggesters()
  const group = step.groups[place.group]
  const line = id.split('.')[2] ?? ''
  return (before, after) => {
    if (group === undefined) return
    const suggester = suggesterOf(group.fields[line])
    for (const [name, field] of toldIn(group).filter(([, { toldBy }]) => toldBy === line)) {
      const choice = fieldId(step.id, place.group, name)
      const told = (text: string): string => optionTold(choice, field, text, suggester) ?? ''
      const picked = pickedIn(recordAt(getValues(), place), name)
      if (picked !== '' && picked !== told(before)) continue
      if (picked === told(after)) continue
      // react-hook-form does not know the paths, which come from descriptions.
      const value = { ...(blankValue(field) as object), picked: told(after) }
      setValue(`${recordPath(place)}.values.${name}` as never, value as never)
    }
  }
}

/**
 * The choices of a record that need not be asked: their line tells them. What was answered when the record came up, and
 * has its name, is not asked again either: nothing moves once those who know the names have come.
 */
export function useTold(group: string, description: Group, index: number | undefined): readonly string[] {
  const { step } = useStepSetting()
  const { getValues } = useFormContext<FormAnswers>()
  const suggesterOf = useSuggesters()
  const choices = toldIn(description)
  const [answered] = useState(() => {
    const record = recordAt(getValues(), { group, index })
    return choices
      .filter(([name, { toldBy }]) => textIn(record, toldBy).trim() !== '' && pickedIn(record, name) !== '')
      .map(([name]) => name)
  })
  const told = useDerived((answers) => {
    const record = recordAt(answers, { group, index })
    return choices
      .filter(
        ([name, field]) =>
          answered.includes(name) ||
          optionTold(
            `${groupId(step.id, group)}.${name}`,
            field,
            textIn(record, field.toldBy),
            suggesterOf(description.fields[field.toldBy]),
          ) !== undefined,
      )
      .map(([name]) => name)
      .join(' ')
  })
  return told === '' ? [] : told.split(' ')
}
