import { useState } from 'react'
import { say } from '../../i18n'
import { CheckboxChips, Chips } from '../../ui/CheckboxChips'
import { Disclosure } from '../../ui/Disclosure'
import { OTHER, type ChoicesField } from '../field'
import { pickedIn } from '../shown'
import { useStepSetting } from '../StepContext'
import { useAnswer } from '../useAnswer'
import { useStartingMark } from '../useStartingMark'
import type { ChoicesValue } from '../values'
import type { InputProps } from './input'
import { OwnWords } from './OwnWords'
import { toggled } from './toggle'
import { useAtMost } from './useAtMost'
import { useOptionWords, useQuestionWords } from './words'

/** Where fewer go with what was picked elsewhere, all the options are shown at once. */
const TOO_FEW_TO_LEAD = 3

/**
 * The options: those that go with what was picked elsewhere when the page came up, with the place for own words, and the
 * rest, which a list of many keeps behind a lid. Under a finger nothing moves.
 */
function useOptions({ options, leads }: ChoicesField): { first: readonly string[]; rest: readonly string[] } {
  const { others } = useStepSetting()
  const [picked] = useState(() => (leads === undefined ? [] : pickedIn(leads.to, others)))
  const own = [...new Set(picked.flatMap((item) => leads?.by[item] ?? []))]
  const led = [...new Set([...own, ...(leads?.always ?? [])])].filter((option) => options.includes(option))
  const left = options.filter((option) => !led.includes(option))
  if (own.length < TOO_FEW_TO_LEAD) return { first: [...led, ...left], rest: [] }
  return {
    first: [...led, ...left.filter((option) => option === OTHER)],
    rest: left.filter((option) => option !== OTHER),
  }
}

/** Any of several. */
export function ChoicesInput({ field, id, path, place, domId }: InputProps<ChoicesField>) {
  const { value, set, onBlur, error } = useAnswer<ChoicesValue>(path)
  const { note, mayAdd } = useAtMost(field.atMost, value.picked.length)
  const opensLine = value.picked.includes(OTHER)
  const startMark = useStartingMark(field, place)
  const words = useQuestionWords(id)
  const optionWords = useOptionWords(id)
  const { first, rest } = useOptions(field)
  const { picked } = value
  const toggle = (option: string, on: boolean) => {
    if (!mayAdd(on)) return
    if (on) startMark(option)
    set({ ...value, picked: toggled(picked, option, on) })
  }
  return (
    <CheckboxChips
      {...words}
      id={domId}
      options={optionWords(first)}
      picked={picked}
      onToggle={toggle}
      note={note}
      error={opensLine ? undefined : error}
    >
      {opensLine && (
        <OwnWords
          domId={domId}
          value={value.other}
          onChange={(other) => set({ ...value, other })}
          {...{ onBlur, error }}
        />
      )}
      {rest.length > 0 && (
        <Disclosure
          look="quiet"
          summary={say('choices.rest', { n: rest.length })}
          opens={rest.some((option) => picked.includes(option))}
        >
          <Chips options={optionWords(rest)} picked={picked} onToggle={toggle} />
        </Disclosure>
      )}
    </CheckboxChips>
  )
}
