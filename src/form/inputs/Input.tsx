import { ApproximateDateInput } from './ApproximateDateInput'
import { ChoiceInput } from './ChoiceInput'
import { ChoicesInput } from './ChoicesInput'
import { DayInput } from './DayInput'
import type { InputProps } from './input'
import { NumberInput } from './NumberInput'
import { ReferencesInput } from './ReferencesInput'
import { ScaleInput } from './ScaleInput'
import { SwitchInput } from './SwitchInput'
import { TextInput } from './TextInput'

/** The input for a kind of question. */
export function Input({ field, ...rest }: InputProps) {
  switch (field.kind) {
    case 'text':
    case 'longText':
      return <TextInput field={field} {...rest} />
    case 'choice':
      return <ChoiceInput field={field} {...rest} />
    case 'choices':
      return <ChoicesInput field={field} {...rest} />
    case 'references':
      return <ReferencesInput field={field} {...rest} />
    case 'scale':
      return <ScaleInput field={field} {...rest} />
    case 'number':
      return <NumberInput field={field} {...rest} />
    case 'date':
    case 'time':
      return <DayInput field={field} {...rest} />
    case 'approximateDate':
      return <ApproximateDateInput field={field} {...rest} />
    case 'switch':
      return <SwitchInput field={field} {...rest} />
    case 'origin':
    case 'work':
    case 'records':
      return null
  }
}
