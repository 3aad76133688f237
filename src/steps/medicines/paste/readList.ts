/** Reads a pasted list of medicines: from a portal, a label, a letter, a note. Pure: the same text gives the same rows. */
import { COUNTS, STRENGTHS } from './doses'
import { CUES, LABEL_RULES, NOTES } from './cues'
import { dateRules } from './dates'
import { clausesOf, linesOf, type Clause, type Line } from './lines'
import { findMarks, type Mark, type Stretch } from './marks'
import { bulletLength, type FoundName, type KnownNames } from './name'
import { OFTEN } from './often'
import type { Often, PastedList, Status } from './pasted'
import { findName, ofKind, oftenOf, readInto } from './readClause'
import { finished, gaps, newRow, type RowInWork } from './rows'
import { ABOUT_IT, bare, GENERIC, isDirections, isOtherList, isPaperwork, SMALL } from './smallWords'
import { rowOfTable, tableUnder, type Table } from './tables'

export interface ReadSetting {
  /** `YYYY-MM-DD`; "2 years ago" is counted from it. */
  readonly today: string
  /** Knows some names; null while it is not there. Many medicines are in no list. */
  readonly names: KnownNames | null
}

/** More words than this are a sentence about something else. */
const LONGEST_NAME = 4
const LONGEST_LISTED_NAME = 7

interface Read {
  readonly clause: Clause
  readonly marks: readonly Mark[]
  readonly name: FoundName | null
  readonly isKnown: boolean
  /** A dose that stands behind the name. */
  readonly hasDose: boolean
  /** A verb of taking, starting or stopping. */
  readonly takes: boolean
  /** Begins as a remark does: "with food", "because …". */
  readonly isRemark: boolean
}

class Reader {
  private readonly rows: RowInWork[] = []
  private readonly notUnderstood: Stretch[] = []
  private current: RowInWork | null = null
  private table: Table | null = null
  private inOtherList = false
  private heading: { often: Often; status: Status } = { often: '', status: '' }
  private next = 0

  constructor(
    private readonly text: string,
    private readonly allMarks: readonly Mark[],
    private readonly names: KnownNames | null,
  ) {}

  read(): PastedList {
    for (const line of linesOf(this.text)) this.readLine(line)
    return finished(this.text, this.rows, this.notUnderstood)
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
      const row = rowOfTable(this.text, line, this.table, marks)
      if (row !== null) return this.add(row)
    }
    if (isOtherList(line.text)) {
      // "Allergies: penicillin" says it all in one line.
      this.inOtherList = !/:\s*\S/.test(line.text)
      this.current = null
      return this.leave(line)
    }
    if (this.inOtherList) return this.leave(line)
    if (this.isHeading(line, marks)) return this.head(line, marks)
    if (this.attach(line, marks)) return
    this.readClauses(line, marks)
  }

  private leave({ start, end }: Stretch): void {
    const said = this.text.slice(start, end)
    const from = start + said.length - said.trimStart().length
    this.notUnderstood.push({ start: from, end: start + said.trimEnd().length })
  }

  private add(row: RowInWork): void {
    this.rows.push(row)
    this.current = row
    if (row.often === '') row.often = this.heading.often
    if (row.status === '') row.status = this.heading.status
  }

  /** "Stopped:", "Every morning:", "Current medications". */
  private isHeading(line: Line, marks: readonly Mark[]): boolean {
    const words = line.text.split(/[^\p{L}\p{N}'’.]+/u).filter((word) => word !== '')
    if (/:\s*$/.test(line.text) && !marks.some(({ kind }) => kind === 'strength' || kind === 'count'))
      return words.length <= 12
    if (words.length > 6 || marks.some(({ kind }) => kind === 'strength' || kind === 'count' || kind === 'date'))
      return false
    const start = line.start
    const covered = (word: string, at: number) =>
      marks.some((mark) => mark.start <= start + at && start + at + word.length <= mark.end)
    let at = 0
    let generic = false
    for (const word of words) {
      at = line.text.indexOf(word, at)
      const isGeneric = GENERIC.has(bare(word))
      const isMarked = covered(word, at)
      generic ||= isGeneric && !isMarked
      if (!isGeneric && !SMALL.has(bare(word)) && !isMarked) return false
      at += word.length
    }
    return generic
  }

  private head(line: Line, marks: readonly Mark[]): void {
    const status = ofKind(marks, 'cue').find((cue) => cue.status === 'stopped' || cue.status === 'planned')?.status
    const often = oftenOf(ofKind(marks, 'often'))
    this.heading = {
      often,
      status:
        status ?? (/\b(?:past|previous|former|old|inactive|früher|anterior|ancien)/iu.test(line.text) ? 'stopped' : ''),
    }
    this.current = null
    this.leave(line)
  }

  /** Lines that belong to the medicine above: directions, paperwork, a dose on its own. True when the line is dealt with. */
  private attach(line: Line, marks: readonly Mark[]): boolean {
    const name = findName(this.text, line, marks)
    const named = name !== null && (this.isNew(marks, name) || this.startsWithNameLabel(line, marks))
    if (isPaperwork(line.text) && !named) return this.attachAs(line, marks, 'rest')
    if (isDirections(line.text) && !named) return this.attachAs(line, marks, 'note')
    const label = marks.find((mark) => mark.kind === 'label')
    const labelled = label !== undefined && this.text.slice(line.start, label.start).trim() === ''
    if (labelled && !this.startsWithNameLabel(line, marks) && !(named && this.current === null)) {
      const directs = /^\W*(?:sig|directions?|instructions?|einnahme|dosierung|pauta|posolog)/iu.test(line.text)
      if (this.current === null) return false
      if (directs)
        return this.attachAs(
          { ...line, start: label.end },
          marks.filter((mark) => mark !== label),
          'note',
        )
      readInto(this.current, { text: this.text, within: line, marks })
      return true
    }
    if (name === null && this.current !== null && marks.length > 0) {
      readInto(this.current, { text: this.text, within: line, marks })
      return true
    }
    return false
  }

  private attachAs(within: Stretch, marks: readonly Mark[], whole: 'note' | 'rest'): boolean {
    if (this.current === null) this.leave(within)
    else readInto(this.current, { text: this.text, within, marks, whole })
    return true
  }

  private startsWithNameLabel(line: Line, marks: readonly Mark[]): boolean {
    const label = marks.find((mark) => mark.kind === 'label')
    return (
      label !== undefined &&
      this.text.slice(line.start, label.start).trim() === '' &&
      /^(?:name|med|drug|product|brand|wirkstoff|präparat|handels|fármaco|nombre|médic|nom)/iu.test(
        this.text.slice(label.start, label.end),
      )
    )
  }

  /** In lines that may be directions only a name with its strength right behind it counts. */
  private isNew(marks: readonly Mark[], name: FoundName): boolean {
    if (name.words > LONGEST_NAME) return false
    const between = marks.filter((mark) => mark.start >= name.end)[0]
    return (
      (between?.kind === 'strength' && this.text.slice(name.end, between.start).trim().length <= 12) || this.knows(name)
    )
  }

  private knows({ start, end }: Stretch): boolean {
    return this.names !== null && this.names.match(this.text.slice(start, end)) !== null
  }

  private readClause(clause: Clause, lineMarks: readonly Mark[]): Read {
    const marks = lineMarks.filter((mark) => mark.start >= clause.start && mark.end <= clause.end)
    const name = findName(this.text, clause, marks)
    const words = gaps(clause, marks).flatMap(
      ({ start, end }) => this.text.slice(start, end).match(/[\p{L}\p{N}'’]+/gu) ?? [],
    )
    const opening = words.find((word) => !/^(?:and|und|y|et|then|but|aber|pero|mais)$/iu.test(word))
    return {
      clause,
      marks,
      name,
      isKnown: name !== null && this.knows(name),
      hasDose:
        name !== null &&
        (name.dose !== null ||
          marks.some((mark) => (mark.kind === 'strength' || mark.kind === 'count') && mark.start >= name.end)),
      takes:
        ofKind(marks, 'cue').some((cue) => cue.takes === true || cue.status === 'planned') ||
        /^(?:also|plus|auch|noch|außerdem|dazu|también|aussi)$/iu.test(opening ?? ''),
      isRemark: opening !== undefined && ABOUT_IT.has(opening.toLowerCase()),
    }
  }

  private readClauses(line: Line, marks: readonly Mark[]): void {
    const bullet = bulletLength(line.text)
    const reads = clausesOf(this.text, { start: line.start + bullet, end: line.end }, marks).map((clause) =>
      this.readClause(clause, marks),
    )
    const listed =
      reads.filter((read) => read.hasDose).length >= 2 ||
      (reads.length > 1 && reads.every((read) => read.marks.length === 0 && read.name !== null))
    const forAll = this.oftenOfLine(line, marks)
    if (reads.length === 0) return this.leave(line)
    const groups: Read[][] = []
    for (const [i, read] of reads.entries()) {
      const group = groups.at(-1)
      const begins =
        i === 0
          ? this.beginsLine(line, reads, bullet > 0)
          : this.beginsLater(read, listed) || (group === undefined && this.beginsAlone(read))
      if (begins) groups.push([read])
      else if (group !== undefined) group.push(read)
      else this.leave(i === 0 ? { start: line.start, end: read.clause.end } : read.clause)
    }
    // A bullet belongs to what stands behind it.
    for (const group of groups) this.addGroup(group, forAll, group[0] === reads[0] ? line.start : undefined)
  }

  /** The clauses about one medicine, read as one: "1 in the morning and 1 at night" are two a day. */
  private addGroup(group: readonly Read[], forAll: Often, start?: number): void {
    const [first] = group
    if (first === undefined) return
    const within = { start: first.clause.start, end: group.at(-1)?.clause.end ?? first.clause.end }
    const row = newRow({ ...within, start: start ?? within.start })
    readInto(row, { text: this.text, within, marks: group.flatMap((read) => read.marks), name: first.name })
    if (row.often === '') row.often = forAll
    this.add(row)
  }

  /** "Morning: this, that" says it of all in the line. */
  private oftenOfLine(line: Line, marks: readonly Mark[]): Often {
    const first = marks[0]
    if (first?.kind !== 'often' || !/^\s*:/.test(this.text.slice(first.end, line.end))) return ''
    return /[\p{L}\p{N}]/u.test(this.text.slice(line.start, first.start)) ? '' : first.often
  }

  private beginsLine(line: Line, reads: readonly Read[], isListed: boolean): boolean {
    const read = reads[0]
    if (read === undefined || read.name === null) return false
    if (read.isKnown || this.startsWithNameLabel(line, read.marks)) return true
    if (read.isRemark && !read.takes && !read.hasDose) return false
    const most = isListed ? LONGEST_LISTED_NAME : LONGEST_NAME
    if (read.hasDose) return read.name.words <= LONGEST_LISTED_NAME
    if (!read.takes && /[?!]\s*$/.test(line.text)) return false
    if (read.name.words > most) return false
    // A strength in the next clause: "Sertraline, 50 mg".
    if (isListed || reads.slice(1).some(({ name, marks }) => name === null && marks.length > 0)) return true
    if (read.marks.length > 0) return read.takes || this.wordsOutside(read) <= LONGEST_NAME
    return this.beginsAlone(read) || (reads.length > 1 && reads.every(({ name }) => name !== null && name.words <= 3))
  }

  /** Words of the clause that are neither the name nor recognised. */
  private wordsOutside({ clause, marks, name }: Read): number {
    const covered = [...marks, ...(name === null ? [] : [name])].toSorted((a, b) => a.start - b.start)
    return gaps(clause, covered)
      .flatMap(({ start, end }) => this.text.slice(start, end).split(/\s+/))
      .filter((word) => bare(word) !== '' && !SMALL.has(bare(word)) && !GENERIC.has(bare(word))).length
  }

  /** A name and nothing else: short, with no word of a letter's prose around it. */
  private beginsAlone(read: Read): boolean {
    const { name, clause } = read
    if (name === null || read.isRemark || name.words > LONGEST_NAME) return false
    const said = this.text.slice(clause.start, clause.end)
    if (/[.!?:]\s*$/.test(said) || this.wordsOutside(read) > 2)
      return read.hasDose || read.isKnown || (read.takes && name.words <= 3)
    const words = this.text.slice(name.start, name.end).split(/[^\p{L}\p{N}'’-]+/u)
    return !words.some((word) => GENERIC.has(bare(word)) && !/^(?:pills?|vitamins?|pille)$/i.test(word))
  }

  private beginsLater(read: Read, listed: boolean): boolean {
    const { name } = read
    if (name === null || (read.isRemark && !read.takes)) return false
    if (read.isKnown || (read.hasDose && name.words <= LONGEST_NAME + 1)) return true
    if (read.takes && name.words <= 3) return true
    if (listed) return name.words <= 3
    return (
      read.clause.hard &&
      name.words <= LONGEST_NAME &&
      (read.marks.some((mark) => mark.kind !== 'label') || /;\s*$/.test(this.text.slice(0, read.clause.start)))
    )
  }
}

/** Reads a pasted text. Every character of it is in one of the spans. */
export function readList(text: string, { today, names }: ReadSetting): PastedList {
  const dates = dateRules(today)
  const rules = [...LABEL_RULES, ...dates.sure, ...OFTEN, ...STRENGTHS, ...COUNTS, ...dates.bare, ...CUES, ...NOTES]
  return new Reader(text, findMarks(text, rules), names).read()
}
