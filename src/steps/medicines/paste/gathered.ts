/** What has been read so far: the rows, which of them the next line may be about, and what belongs to none. */
import { NO_HEADING, type Heading } from './headings'
import type { Mark, Stretch } from './marks'
import type { PastedList } from './pasted'
import { readInto } from './readClause'
import { finished, type RowInWork } from './rows'

interface Directions extends Stretch {
  readonly marks: readonly Mark[]
}

export class Gathered {
  readonly rows: RowInWork[] = []
  /** The medicine that the next line may be about. */
  current: RowInWork | null = null
  heading: Heading = NO_HEADING
  private readonly notUnderstood: Stretch[] = []
  private readonly allergies: string[] = []
  /** On some labels they stand above the name. */
  private directionsAbove: Directions | null = null
  private standAbove = false

  constructor(private readonly text: string) {}

  finished(): PastedList {
    this.dropDirections()
    const left = this.notUnderstood.toSorted((a, b) => a.start - b.start)
    return { ...finished(this.text, this.rows, left), allergies: this.allergies }
  }

  /** An empty line: where directions stood above a name, those that follow are about the next one. */
  pause(): void {
    if (this.standAbove) this.current = null
  }

  /** The stretch belongs to no medicine. */
  leave({ start, end }: Stretch, isAllergy = false): void {
    const said = this.text.slice(start, end)
    const from = start + said.length - said.trimStart().length
    this.notUnderstood.push({ start: from, end: start + said.trimEnd().length })
    if (isAllergy) this.allergies.push(said.trim())
  }

  add(row: RowInWork): void {
    if (this.directionsAbove !== null && row.often === '') {
      const { marks, ...within } = this.directionsAbove
      row.start = within.start
      readInto(row, { text: this.text, within, marks, whole: 'note' })
      row.pieces.sort((a, b) => a.start - b.start)
      this.directionsAbove = null
      this.standAbove = true
    }
    this.dropDirections()
    this.rows.push(row)
    this.current = row
    if (row.often === '') row.often = this.heading.often
    if (row.status === '') row.status = this.heading.status
  }

  /** All of the stretch is about the medicine above, or about the next one when it is a direction with none above. */
  attachAs({ start, end }: Stretch, marks: readonly Mark[], whole: 'note' | 'rest'): void {
    const within = { start, end }
    if (this.current !== null) return readInto(this.current, { text: this.text, within, marks, whole })
    this.dropDirections()
    if (whole === 'note' && marks.some(({ kind }) => kind === 'often')) this.directionsAbove = { ...within, marks }
    else this.leave(within)
  }

  private dropDirections(): void {
    if (this.directionsAbove !== null) this.leave(this.directionsAbove)
    this.directionsAbove = null
  }
}
