/** Reads a pasted list of medicines: from a portal, a label, a letter, a note. Pure: the same text gives the same rows. */
import { beginsLate, beginsLater, beginsLine, LONGEST_NAME, readOf, type Read, type Reading } from './begins'
import { CUES, LABEL_RULES, NOTES } from './cues'
import { dateRules } from './dates'
import { COUNTS, STRENGTHS } from './doses'
import { headingOf, isHeading, NO_HEADING } from './headings'
import { clausesOf, linesOf, type Line } from './lines'
import { isKnownName } from './known'
import { findMarks, type Mark, type Stretch } from './marks'
import { bulletLength, type FoundName, type KnownNames } from './name'
import { OFTEN, SCHEMES } from './often'
import { isDirections, isOtherList, isPaperwork } from './paper'
import type { Often, PastedList } from './pasted'
import { findName, readInto } from './readClause'
import { finished, newRow, type RowInWork } from './rows'
import { rowOfTable, tableUnder, type Table } from './tables'

export interface ReadSetting {
  /** `YYYY-MM-DD`; "2 years ago" is counted from it. */
  readonly today: string
  /** Knows some names; null while it is not there. Many medicines are in no list. */
  readonly names: KnownNames | null
}

interface Directions extends Stretch {
  readonly marks: readonly Mark[]
}

const DIRECTS = /^\W*(?:sig|directions?|instructions?|einnahme|dosierung|pauta|posolog)/iu
const NAMES = /^(?:name|med|drug|product|brand|wirkstoff|präparat|handels|fármaco|nombre|médic|nom)/iu

/** "At night it's melatonin and a magnesium tablet": a time before the first name holds until the sentence ends. */
function leadingTime([first]: readonly Read[], before: Often): Often {
  const mark = first?.marks.find(({ kind }) => kind === 'often')
  if (first === undefined || (mark === undefined && !first.clause.hard)) return before
  const leads = mark?.kind === 'often' && mark.time !== undefined && mark.end <= (first.name?.start ?? 0)
  return leads ? mark.often : ''
}

class Reader {
  private readonly rows: RowInWork[] = []
  private readonly notUnderstood: Stretch[] = []
  /** The medicine that the next line may be about. */
  private current: RowInWork | null = null
  private table: Table | null = null
  private inOtherList = false
  private heading = NO_HEADING
  /** On some labels they stand above the name. */
  private directionsAbove: Directions | null = null
  private afterBlank = true
  private afterRow = false
  private next = 0

  constructor(
    private readonly reading: Reading,
    private readonly allMarks: readonly Mark[],
  ) {}

  read(): PastedList {
    const { text } = this.reading
    for (const line of linesOf(text)) {
      const before = this.rows.length
      this.readLine(line)
      this.afterBlank = line.isBlank
      this.afterRow = this.rows.length > before
    }
    this.dropDirections()
    return finished(
      text,
      this.rows,
      this.notUnderstood.toSorted((a, b) => a.start - b.start),
    )
  }

  private marksOf(line: Line): Mark[] {
    const marks: Mark[] = []
    for (; this.next < this.allMarks.length; this.next += 1) {
      const mark = this.allMarks[this.next]
      if (mark === undefined || mark.start >= line.end) break
      if (mark.start >= line.start) marks.push(mark)
    }
    return marks
  }

  private readLine(line: Line): void {
    const marks = this.marksOf(line)
    if (line.isBlank) {
      this.table = null
      this.inOtherList = false
      return
    }
    if (!/[\p{L}\p{N}]/u.test(line.text)) return
    const table = tableUnder(line)
    if (table !== null) {
      this.table = table
      this.current = null
      return this.leave(line)
    }
    if (this.table !== null) {
      const row = rowOfTable(this.reading.text, line, this.table, marks, this.reading.knows)
      if (row !== null) return this.add(row)
    }
    if (isOtherList(line.text)) {
      // "Allergies: penicillin" says it all in one line.
      this.inOtherList = !/:\s*\S/.test(line.text)
      this.current = null
      return this.leave(line)
    }
    if (this.inOtherList) return this.leave(line)
    const mayStandAlone = this.current === null || this.afterBlank || this.current.often !== ''
    if (isHeading(line, marks, mayStandAlone)) {
      this.heading = headingOf(line, marks)
      this.current = null
      return this.leave(line)
    }
    if (this.attach(line, marks)) return
    this.readClauses(line, marks)
  }

  private leave({ start, end }: Stretch): void {
    const said = this.reading.text.slice(start, end)
    const from = start + said.length - said.trimStart().length
    this.notUnderstood.push({ start: from, end: start + said.trimEnd().length })
  }

  private dropDirections(): void {
    if (this.directionsAbove !== null) this.leave(this.directionsAbove)
    this.directionsAbove = null
  }

  private add(row: RowInWork): void {
    if (this.directionsAbove !== null && row.often === '') {
      const { marks, ...within } = this.directionsAbove
      row.start = within.start
      readInto(row, { text: this.reading.text, within, marks, whole: 'note' })
      row.pieces.sort((a, b) => a.start - b.start)
      this.directionsAbove = null
    }
    this.dropDirections()
    this.rows.push(row)
    this.current = row
    if (row.often === '') row.often = this.heading.often
    if (row.status === '') row.status = this.heading.status
  }

  /** Lines that belong to the medicine above: directions, paperwork, a dose on its own. True when the line is dealt with. */
  private attach(line: Line, marks: readonly Mark[]): boolean {
    const { text, knows } = this.reading
    const name = findName(text, { start: line.start + bulletLength(line.text), end: line.end }, marks, knows)
    const isDosed = name !== null && this.hasStrengthBehind(marks, name)
    const isLabelled = this.startsWithNameLabel(line, marks)
    const named = name !== null && (isDosed || isLabelled || (name.words <= LONGEST_NAME && this.isKnown(name)))
    if (isPaperwork(line.text) && !isDosed && !isLabelled) return this.attachAs(line, marks, 'rest')
    if (isDirections(line.text) && !named) return this.attachAs(line, marks, 'note')
    const label = marks.find((mark) => mark.kind === 'label')
    const labelled = label !== undefined && text.slice(line.start, label.start).trim() === ''
    if (labelled && !isLabelled && !(named && this.current === null)) {
      if (this.current === null) return false
      if (DIRECTS.test(line.text)) return this.attachDirections(line, label, marks)
      readInto(this.current, { text, within: line, marks })
      return true
    }
    if (name === null && this.current !== null && marks.length > 0) {
      readInto(this.current, { text, within: line, marks })
      return true
    }
    return false
  }

  /** "Posología: 1 comprimido cada 24 horas   Inicio: 10/05/2022": what stands behind a further label is no direction. */
  private attachDirections(line: Line, label: Mark, marks: readonly Mark[]): boolean {
    const further = marks.find((mark) => mark.kind === 'label' && mark.start > label.start)
    const end = further?.start ?? line.end
    this.attachAs(
      { start: label.end, end },
      marks.filter((mark) => mark !== label && mark.end <= end),
      'note',
    )
    if (further !== undefined && this.current !== null)
      readInto(this.current, {
        text: this.reading.text,
        within: { start: end, end: line.end },
        marks: marks.filter((mark) => mark.start >= end),
      })
    return true
  }

  private attachAs(within: Stretch, marks: readonly Mark[], whole: 'note' | 'rest'): boolean {
    const { start, end } = within
    if (this.current !== null) readInto(this.current, { text: this.reading.text, within, marks, whole })
    else {
      this.dropDirections()
      if (whole === 'note' && marks.some(({ kind }) => kind === 'often')) this.directionsAbove = { start, end, marks }
      else this.leave(within)
    }
    return true
  }

  private startsWithNameLabel(line: Line, marks: readonly Mark[]): boolean {
    const { text } = this.reading
    const label = marks.find((mark) => mark.kind === 'label')
    return (
      label !== undefined &&
      text.slice(line.start, label.start).trim() === '' &&
      NAMES.test(text.slice(label.start, label.end))
    )
  }

  /** In lines that may be directions only a name with its strength right behind it counts, or one that is known. */
  private hasStrengthBehind(marks: readonly Mark[], name: FoundName): boolean {
    const behind = marks.find((mark) => mark.start >= name.end)
    return (
      name.words <= LONGEST_NAME &&
      behind?.kind === 'strength' &&
      this.reading.text.slice(name.end, behind.start).trim().length <= 12
    )
  }

  private isKnown({ start, end }: Stretch): boolean {
    return this.reading.knows(this.reading.text.slice(start, end))
  }

  private readClauses(line: Line, marks: readonly Mark[]): void {
    const { reading } = this
    const bullet = bulletLength(line.text)
    const reads = clausesOf(reading.text, { start: line.start + bullet, end: line.end }, marks).map((clause) =>
      readOf(reading, clause, marks),
    )
    if (reads.length === 0) return this.leave(line)
    const isListed =
      reads.filter((read) => read.hasDose).length >= 2 ||
      (reads.length > 1 &&
        (!reading.isSure || bullet > 0 || reads.some(({ isKnown }) => isKnown)) &&
        reads.every((read) => read.marks.length === 0 && read.name !== null))
    const place = { isListed: bullet > 0, isAmong: this.afterRow, isLabelled: this.startsWithNameLabel(line, marks) }
    const groups: Read[][] = []
    for (const [i, read] of reads.entries()) {
      const group = groups.at(-1)
      const begins =
        i === 0
          ? beginsLine(reading, line, reads, place)
          : beginsLater(reading, read, isListed) || (group === undefined && beginsLate(reading, read))
      if (begins) groups.push([read])
      else if (group !== undefined) group.push(read)
      else this.leave(i === 0 ? { start: line.start, end: read.clause.end } : read.clause)
    }
    const forAll = this.oftenOfLine(line, marks)
    let leading: Often = ''
    for (const group of groups) {
      leading = leadingTime(group, leading)
      // A bullet belongs to what stands behind it.
      this.addGroup(group, forAll || leading, group[0] === reads[0] ? line.start : undefined)
    }
  }

  /** The clauses about one medicine, read as one: "1 in the morning and 1 at night" are two a day. */
  private addGroup(group: readonly Read[], forAll: Often, start?: number): void {
    const [first] = group
    if (first === undefined) return
    const within = { start: first.clause.start, end: group.at(-1)?.clause.end ?? first.clause.end }
    const row = newRow({ ...within, start: start ?? within.start })
    const marks = group.flatMap((read) => read.marks)
    readInto(row, { text: this.reading.text, within, marks, name: first.name })
    if (row.often === '') row.often = forAll
    this.add(row)
  }

  /** "Morning: this, that" says it of all in the line. */
  private oftenOfLine(line: Line, marks: readonly Mark[]): Often {
    const { text } = this.reading
    const first = marks[0]
    if (first?.kind !== 'often' || !/^\s*:/.test(text.slice(first.end, line.end))) return ''
    return /[\p{L}\p{N}]/u.test(text.slice(line.start, first.start)) ? '' : first.often
  }
}

/** Reads a pasted text. Every character of it is in one of the spans. */
export function readList(text: string, { today, names }: ReadSetting): PastedList {
  const dates = dateRules(today)
  const rules = [
    ...LABEL_RULES,
    ...SCHEMES,
    ...dates.sure,
    ...OFTEN,
    ...STRENGTHS,
    ...COUNTS,
    ...dates.bare,
    ...CUES,
    ...NOTES,
  ]
  const knows = (said: string) => names !== null && isKnownName(names, said)
  return new Reader({ text, knows, isSure: names !== null }, findMarks(text, rules)).read()
}
