import { useState } from 'react'
import { CheckboxChips } from '../../ui/CheckboxChips'
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

/** The options, those first that go with what was picked elsewhere when the page came up: under a finger nothing moves. */
function useOptions({ options, leads }: ChoicesField): readonly string[] {
  const { others } = useStepSetting()
  const [picked] = useState(() => (leads === undefined ? [] : pickedIn(leads.to, others)))
  const first = new Set(picked.flatMap((item) => leads?.by[item] ?? []))
  return [...[...first].filter((option) => options.includes(option)), ...options.filter((option) => !first.has(option))]
}

/** Any of several. */
export function ChoicesInput({ field, id, path, place, domId }: InputProps<ChoicesField>) {
  const { value, set, onBlur, error } = useAnswer<ChoicesValue>(path)
  const { note, mayAdd } = useAtMost(field.atMost, value.picked.length)
  const opensLine = value.picked.includes(OTHER)
  const startMark = useStartingMark(field, place)
  const words = useQuestionWords(id)
  const optionWords = useOptionWords(id)
  const options = useOptions(field)
  return (
    <CheckboxChips
      {...words}
      id={domId}
      options={optionWords(options)}
      picked={value.picked}
      onToggle={(option, on) => {
        if (!mayAdd(on)) return
        if (on) startMark(option)
        set({ ...value, picked: toggled(value.picked, option, on) })
      }}
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
    </CheckboxChips>
  )
}
