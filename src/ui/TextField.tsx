import { useId, type KeyboardEvent, type ReactNode, type Ref } from 'react'
import { classes } from './classes'
import { describedBy, FieldFrame, type FrameProps } from './FieldFrame'
import { usePrivateTyping } from './privateTyping'

export interface TextFieldProps extends FrameProps {
  value: string
  onChange: (text: string) => void
  onBlur?: (() => void) | undefined
  onKeyDown?: ((event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => void) | undefined
  /** Several lines; the box grows with its text. */
  multiline?: 'short' | 'tall' | undefined
  type?: 'text' | 'search' | 'date' | 'time' | undefined
  /** To read and to copy from only. */
  readOnly?: boolean | undefined
  inputMode?: 'text' | 'numeric' | undefined
  /** For a line that has no label in sight: what goes in, in a word. */
  placeholder?: string | undefined
  /** As wide as a number, a year in words ("about 2012"), a date, or the line. */
  width?: 'number' | 'year' | 'short' | 'line' | undefined
  /**
   * Shown as dots. Not `type="password"`: for that browsers offer to keep the words, whatever `autocomplete` says, and on
   * a shared device both the offer and the entry are a trace. The price: a screen reader reads what is typed.
   */
  secret?: boolean | undefined
  ref?: Ref<HTMLInputElement & HTMLTextAreaElement> | undefined
  /** Of a list that hangs from the line (`ComboField`). */
  combobox?: ComboboxProps | undefined
  /** What hangs from the line. */
  below?: ReactNode
}

interface ComboboxProps {
  role: 'combobox'
  'aria-autocomplete': 'list'
  'aria-controls': string
  'aria-expanded': boolean
  'aria-activedescendant': string | undefined
}

/** Rows for browsers that cannot size a box to its text by CSS; a rough count is enough. */
const rowsFor = (text: string): number =>
  Math.min(
    24,
    Math.max(
      3,
      text.split('\n').reduce((rows, line) => rows + 1 + Math.floor(line.length / 60), 1),
    ),
  )

/** The one component through which anything is typed. */
export function TextField(props: TextFieldProps) {
  const {
    id,
    label,
    labelHidden,
    hint,
    note,
    error,
    value,
    onChange,
    multiline,
    type = 'text',
    width = 'line',
    secret,
    combobox,
    below,
    ...rest
  } = props
  const typing = usePrivateTyping()
  // A name that tells autofill nothing.
  const name = useId()
  const shared = {
    ...typing,
    ...rest,
    ...combobox,
    id,
    name,
    value,
    'aria-describedby': describedBy({ id, hint, note, error }),
    'aria-invalid': error === undefined ? undefined : true,
    className: classes(
      'text-field',
      multiline === undefined ? `text-field-${width}` : `text-field-${multiline}-box`,
      secret && 'text-field-secret',
    ),
    onChange: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
  }
  return (
    <FieldFrame {...{ id, label, labelHidden, hint, note, error }}>
      {multiline ? <textarea {...shared} rows={rowsFor(value)} /> : <input {...shared} type={type} />}
      {below}
    </FieldFrame>
  )
}
