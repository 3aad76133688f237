/** What comes of reading a pasted list. Nothing is corrected: every text is a stretch of what was pasted. */
import type { ApproximateDate } from '../../../form/approximateDate'
import type { medicines } from '../medicines'

type ListFields = (typeof medicines)['groups']['list']['fields']
export type Often = ListFields['often']['options'][number] | ''
export type StatusOption = ListFields['status']['options'][number] | ''

export interface PastedRow {
  /** The stretch of the pasted text that the row was read from, exactly. */
  text: string
  name: string
  dose: string
  often: Often
  /** The words for it where no option says as much ("twice a week"). Left out in rows of before, as are the two below. */
  oftenText?: string | undefined
  /** How it is taken, as it was said, where that says more than the option ("1 tablet at bedtime"). */
  oftenNote: string
  since: ApproximateDate | null
  /** The words that `since` was read from. */
  sinceText: string
  status: StatusOption
  stoppedWhen: ApproximateDate | null
  changedWhen: ApproximateDate | null
  /** What it is for, with its "for". */
  purpose?: string | undefined
  /** What came of it: "me daba tos". */
  came?: string | undefined
  /** What else stood there. */
  rest: string
}

/** Where a stretch of the text went. `row`: the index of its row, or -1 where it belongs to none. */
export interface Span {
  text: string
  row: number
  /** `between`: blanks and signs between things, and words whose whole meaning is in a field ("since", "Dose:"). */
  role:
    | 'name'
    | 'dose'
    | 'often'
    | 'since'
    | 'date'
    | 'status'
    | 'note'
    | 'purpose'
    | 'came'
    | 'rest'
    | 'between'
    | 'notUnderstood'
}

export interface PastedList {
  rows: PastedRow[]
  /** Lines, or parts of one, that belong to no medicine. */
  notUnderstood: string[]
  /** Those of them that are about allergies. */
  allergies: string[]
  /** The whole text, cut: joined in order they give it back. */
  spans: Span[]
}
