import { say } from '../../i18n'
import { Button } from '../../ui/Button'
import { RadioGroup } from '../../ui/RadioGroup'
import { focusAnswer } from '../controlId'
import { OTHER, type ChoiceField } from '../field'
import { useAnswer } from '../useAnswer'
import { useStartingMark } from '../useStartingMark'
import type { ChoiceValue } from '../values'
import type { InputProps } from './input'
import { OwnWords } from './OwnWords'
import { useAbout, useQuestionWords, layoutFor, optionsOf } from './words'

/** One of several; can always be cleared. The own words stay when the pick changes. */
export function ChoiceInput({ field, id, path, place, domId }: InputProps<ChoiceField>) {
  const { value, set, onBlur, error } = useAnswer<ChoiceValue>(path)
  const startMark = useStartingMark(field, place)
  const words = useQuestionWords(id)
  const about = useAbout(words.label)
  const options = optionsOf(id, field.options)
  const opensLine = value.picked === OTHER
  return (
    <RadioGroup
      {...words}
      id={domId}
      options={options}
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
      {value.picked !== '' && (
        <Button
          kind="quiet"
          className="button-small"
          what={about}
          onClick={() => {
            set({ ...value, picked: '' })
            // The button goes; the focus stays with the question.
            focusAnswer(domId)
          }}
        >
          {say('answer.clear')}
        </Button>
      )}
    </RadioGroup>
  )
}
