import { say, sayIfAny } from '../../i18n'
import { RadioGroup } from '../../ui/RadioGroup'
import { focusAnswer } from '../controlId'
import type { ScaleField } from '../field'
import { useAnswer } from '../useAnswer'
import { ClearAnswer, clearsByKey } from './ClearAnswer'
import type { InputProps } from './input'
import { useAbout, useQuestionWords } from './words'

const NUMBERS = Array.from({ length: 11 }, (_, n) => ({ id: String(n), label: String(n) }))

/** 0 to 10; starts empty, never in the middle. */
export function ScaleInput({ id, path, domId }: InputProps<ScaleField>) {
  const { value, set, error } = useAnswer<number | null>(path)
  const words = useQuestionWords(id)
  const about = useAbout(words.label)
  const low = sayIfAny(`${id}.low`)
  const high = sayIfAny(`${id}.high`)
  const endsId = low !== undefined && high !== undefined ? `${domId}-ends` : undefined
  return (
    <RadioGroup
      {...words}
      id={domId}
      options={NUMBERS}
      layout="scale"
      around={{ onKeyDown: clearsByKey(value !== null, () => set(null)) }}
      value={value === null ? '' : String(value)}
      onChange={(n) => set(Number(n))}
      error={error}
      saidBefore={endsId}
    >
      {low !== undefined && high !== undefined && (
        <p className="scale-ends" id={endsId}>
          <span>{say('scale.end', { n: 0, words: low })}</span> <span>{say('scale.end', { n: 10, words: high })}</span>
        </p>
      )}
      {value !== null && (
        <ClearAnswer
          about={about}
          onClear={() => {
            set(null)
            focusAnswer(domId)
          }}
        />
      )}
    </RadioGroup>
  )
}
