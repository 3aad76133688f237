import { CheckboxChips } from '../../ui/CheckboxChips'
import { OTHER, type ChoicesField } from '../field'
import { useAnswer } from '../useAnswer'
import { useStartingMark } from '../useStartingMark'
import type { ChoicesValue } from '../values'
import type { InputProps } from './input'
import { OwnWords } from './OwnWords'
import { toggled } from './toggle'
import { useAtMost } from './useAtMost'
import { useQuestionWords, optionsOf } from './words'

/** Any of several. */
export function ChoicesInput({ field, id, path, place, domId }: InputProps<ChoicesField>) {
  const { value, set, onBlur, error } = useAnswer<ChoicesValue>(path)
  const { note, mayAdd } = useAtMost(field.atMost, value.picked.length)
  const opensLine = value.picked.includes(OTHER)
  const startMark = useStartingMark(field, place)
  const words = useQuestionWords(id)
  return (
    <CheckboxChips
      {...words}
      id={domId}
      options={optionsOf(id, field.options)}
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
