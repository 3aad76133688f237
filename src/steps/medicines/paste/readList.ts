/** Reads a pasted list of medicines: from a portal, a label, a letter, a note. Pure: the same text gives the same rows. */
import { attach, startsWithNameLabel } from './attach'
import { beginsLate, beginsLater, beginsLine, readOf, type Read, type Reading } from './begins'
import { CUES, LABEL_RULES, NOTES } from './cues'
import { dateRules } from './dates'
import { COUNTS, STRENGTHS } from './doses'
import { Gathered } from './gathered'
import { headingOf, isHeading, type LoneWords } from './headings'
import { isKnownName } from './known'
import { clausesOf, linesOf, type Line } from './lines'
import { findMarks, type Mark } from './marks'
import { bulletLength, type KnownNames } from './name'
import { OFTEN, SCHEMES } from './often'
import { headsOtherList, isAllergy, isAllergyList, isNone, isOtherList } from './paper'
import type { Often, PastedList } from './pasted'
import { readInto } from './readClause'
import { newRow } from './rows'
import { rowOfTable, tableUnder, type Table } from './tables'

export interface ReadSetting {
  /** `YYYY-MM-DD`; "2 years ago" is counted from it. */
  readonly today: string
  /** Knows some names; null while it is not there. Many medicines are in no list. */
  readonly names: KnownNames | null
}

/** "At night it's melatonin and a magnesium tablet": a time before the first name holds until the sentence ends. */
function leadingTime([first]: readonly Read[], before: Often): Often {
  const mark = first?.marks.find(({ kind }) => kind === 'often')
  if (first === undefined || (mark === undefined && !first.clause.hard)) return before
  const leads = mark?.kind === 'often' && mark.time !== undefined && mark.end <= (first.name?.start ?? 0)
  return leads ? mark.often : ''
}

class Reader {
  private readonly gathered: Gathered
  private table: Table | null = null
  private inOtherList = false
  private inAllergies = false
  private isAfterBlank = true
  private isAfterRow = false
  /** In this text "Active" heads the medicines below it; elsewhere it is about the one above. */
  private hasStatusHeadings = false
  private next = 0

  constructor(
    private readonly reading: Reading,
    private readonly allMarks: readonly Mark[],
  ) {
    this.gathered = new Gathered(reading.text)
  }

  read(): PastedList {
    for (const line of linesOf(this.reading.text)) {
      const before = this.gathered.rows.length
      this.readLine(line)
      this.isAfterBlank = line.isBlank
      this.isAfterRow = this.gathered.rows.length > before
    }
    return this.gathered.finished()
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
    const { reading, gathered } = this
    const marks = this.marksOf(line)
    if (line.isBlank) {
      this.table = null
      this.inOtherList = false
      gathered.pause()
      return
    }
    if (!/[\p{L}\p{N}]/u.test(line.text)) return
    const table = tableUnder(line)
    if (table !== null) {
      this.table = table
      return this.leaveAndEnd(line)
    }
    if (this.table !== null) {
      const row = rowOfTable(reading.text, line, this.table, marks, reading.knows)
      if (row !== null) return gathered.add(row)
    }
    if (isOtherList(line.text)) {
      this.inOtherList = headsOtherList(line.text)
      this.inAllergies = isAllergyList(line.text)
      return this.leaveAndEnd(line, this.inAllergies)
    }
    if (isNone(line.text) && !marks.some(({ kind }) => kind === 'label'))
      return this.leaveAndEnd(line, this.inAllergies && this.inOtherList)
    const heads = isHeading(line, marks, this.mayHead())
    if (heads) this.inOtherList = false
    if (this.inOtherList) return gathered.leave(line, this.inAllergies)
    if (heads) {
      gathered.heading = headingOf(line, marks)
      this.hasStatusHeadings ||= gathered.heading.status !== ''
      return this.leaveAndEnd(line)
    }
    if (attach(reading, gathered, line, marks)) return
    this.readClauses(line, marks)
  }

  private mayHead(): LoneWords {
    const { current } = this.gathered
    const isOpen = current === null || this.isAfterBlank
    return { time: isOpen || current.often !== '', status: isOpen || this.hasStatusHeadings }
  }

  /** The line belongs to no medicine, and none goes on below it. */
  private leaveAndEnd(line: Line, isAboutAllergy = false): void {
    this.gathered.current = null
    this.gathered.leave(line, isAboutAllergy)
  }

  private readClauses(line: Line, marks: readonly Mark[]): void {
    const { reading, gathered } = this
    const bullet = bulletLength(line.text)
    const reads = clausesOf(reading.text, { start: line.start + bullet, end: line.end }, marks).map((clause) =>
      readOf(reading, clause, marks),
    )
    if (reads.length === 0) return gathered.leave(line)
    const isListed =
      reads.filter((read) => read.hasDose).length >= 2 ||
      (reads.filter((read) => read.isKnown).length >= 2 && !reads.some((read) => read.takes)) ||
      (reads.length > 1 &&
        (!reading.isSure || bullet > 0 || reads.some(({ isKnown }) => isKnown)) &&
        reads.every((read) => read.marks.length === 0 && read.name !== null))
    const place = {
      isListed: bullet > 0,
      isAmong: this.isAfterRow,
      isLabelled: startsWithNameLabel(reading, line, marks),
    }
    const groups: Read[][] = []
    let group: Read[] | undefined
    let isNot = false
    for (const [i, read] of reads.entries()) {
      const begins =
        i === 0
          ? beginsLine(reading, line, reads, place)
          : beginsLater(reading, read, isListed) || (group === undefined && beginsLate(reading, read))
      if (read.isOthers) group = undefined
      // "I am allergic to penicillin, sulfa and codeine": until the sentence ends.
      const said = reading.text.slice(read.clause.start, read.clause.end)
      isNot = isAllergy(said) || (isNot && !read.clause.hard)
      if (isNot || isNone(said)) {
        group = undefined
        gathered.leave(read.clause, isNot)
        continue
      }
      if (begins) {
        group = [read]
        groups.push(group)
      } else if (group !== undefined) group.push(read)
      else gathered.leave(i === 0 ? { start: line.start, end: read.clause.end } : read.clause)
    }
    const forAll = this.oftenOfLine(line, marks)
    let leading: Often = ''
    for (const clauses of groups) {
      leading = leadingTime(clauses, leading)
      // A bullet belongs to what stands behind it.
      this.addGroup(clauses, forAll || leading, clauses[0] === reads[0] ? line.start : undefined)
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
    this.gathered.add(row)
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
  const dates = dateRules(text, today)
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
