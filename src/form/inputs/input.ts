import type { Field } from '../field'
import type { RecordPlace } from '../useDerived'

/** What every input is given. */
export interface InputProps<F extends Field = Field> {
  field: F
  /** The full id, `step.group.field`: the key of its words. */
  id: string
  /** Where the value lies in the form. */
  path: string
  /** The record in which the field stands. */
  place: RecordPlace
  /** The item's id, in lists. */
  itemId: string | undefined
  /** The DOM id of the control, or of its fieldset. */
  domId: string
}
