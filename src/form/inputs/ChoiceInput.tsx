import { say } from '../../i18n'
import { Button } from '../../ui/Button'
import { RadioGroup } from '../../ui/RadioGroup'
import { focusAnswer } from '../controlId'
import { OTHER, type ChoiceField } from '../field'
import { useAnswer } from '../useAnswer'
import { useStartingMark } from '../useStartingMark'
import { useSteadyScroll } from '../useSteadyScroll'
import type { ChoiceValue } from '../values'
import type { InputProps } from './input'
import { ClearAnswer, clearsByKey } from './ClearAnswer'
import { OwnWords } from './OwnWords'
import { useChoosing } from './useChoosing'
import { useAbout, useQuestionWords, layoutFor, useOptionWords } from './words'

/**
 * One of several; can always be cleared. The own words stay when the pick changes. Of a long list only what was picked stays
 * in sight.
 */
export function ChoiceInput({ field, id, path, place, domId }: InputProps<ChoiceField>) {
  const { value, set, onBlur, error } = useAnswer<ChoiceValue>(path)
  const startMark = useStartingMark(field, place)
  const words = useQuestionWords(id)
  const about = useAbout(words.label)
  const options = useOptionWords(id)(field.options)
  const opensLine = value.picked === OTHER
  const keepSteady = useSteadyScroll()
  const { isFolded, unfold, around } = useChoosing(options.length, value.picked, keepSteady)
  const clear = () => set({ ...value, picked: '' })
  const clearByKey = clearsByKey(value.picked !== '', clear)
  const pickedRadio = () => document.getElementById(domId)?.querySelector<HTMLElement>('input:checked') ?? null
  return (
    <RadioGroup
      {...words}
      id={domId}
      options={isFolded ? options.filter(({ id: option }) => option === value.picked) : options}
      around={{
        ...around,
        onKeyDown: (event) => {
          around.onKeyDown(event)
          clearByKey(event)
        },
      }}
      layout={layoutFor(options)}
      value={value.picked}
      onChange={(picked) => {
        startMark(picked)
        set({ ...value, picked })
      }}
      // Shown at the line itself where that is open.
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
      {isFolded && (
        <Button kind="quiet" className="button-small" what={about} onClick={() => unfold(pickedRadio())}>
          {say('answer.change')}
        </Button>
      )}
      {value.picked !== '' && (
        <ClearAnswer
          about={about}
          onClear={() => {
            clear()
            // The button goes; the focus stays with the question.
            focusAnswer(domId)
            keepSteady()
          }}
        />
      )}
    </RadioGroup>
  )
}
