import { say, sayIfAny } from '../../i18n'
import { Button } from '../../ui/Button'
import { RadioGroup } from '../../ui/RadioGroup'
import { focusAnswer } from '../controlId'
import type { ScaleField } from '../field'
import { useAnswer } from '../useAnswer'
import type { InputProps } from './input'
import { useQuestionWords } from './words'

const NUMBERS = Array.from({ length: 11 }, (_, n) => ({ id: String(n), label: String(n) }))

/** 0 to 10; starts empty, never in the middle. */
export function ScaleInput({ id, path, domId }: InputProps<ScaleField>) {
  const { value, set, error } = useAnswer<number | null>(path)
  const words = useQuestionWords(id)
  const low = sayIfAny(`${id}.low`)
  const high = sayIfAny(`${id}.high`)
  const endsId = low !== undefined && high !== undefined ? `${domId}-ends` : undefined
  return (
    <RadioGroup
      {...words}
      id={domId}
      options={NUMBERS}
      layout="scale"
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
        <Button
          kind="quiet"
          className="button-small"
          what={words.label}
          onClick={() => {
            set(null)
            focusAnswer(domId)
          }}
        >
          {say('answer.clear')}
        </Button>
      )}
    </RadioGroup>
  )
}
