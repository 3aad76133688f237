import { setStep, useAnswers } from '../../answers/store'
import { sayOf } from '../../i18n'
import { start } from '../../steps/start/start'
import { RadioGroup } from '../../ui/RadioGroup'
import { KeepingAdvice } from './KeepingAdvice'
import { useIdleForDevice } from '../device'

const ID = 'start.way.sharedDevice'

/**
 * The one question about the device, where it matters again: the same as on the first step, with the same answer.
 * `advises`: false where the page gives our advice in another place.
 */
export function DeviceQuestion({ advises = true }: { advises?: boolean }) {
  useIdleForDevice()
  const answers = useAnswers((state) => state.answers.start)
  const { values } = answers.way
  const choose = (picked: string): void =>
    setStep('start', {
      ...answers,
      way: { ...answers.way, values: { ...values, sharedDevice: { picked, other: '' } } },
    })
  return (
    <>
      <RadioGroup
        id="device-question"
        label={sayOf(`${ID}.label`)}
        options={start.groups.way.fields.sharedDevice.options.map((id) => ({ id, label: sayOf(`${ID}.option.${id}`) }))}
        value={values.sharedDevice.picked}
        onChange={choose}
      />
      {advises && <KeepingAdvice />}
    </>
  )
}
