/** Where the pasted text is kept, and what the place for it is given. */
export const PASTED_ID = 'medicines.pasted'
export const TEXT_ID = 'medicines.pasted.text'
export const TEXT_PATH = 'pasted.values.text'
/** The rows that were read and are being looked at (`kept.ts`). */
export const ROWS_PATH = 'pasted.values.rows'

export interface PastePlaceProps {
  /** Called when all of the text is on the list. */
  onDone: () => void
}
