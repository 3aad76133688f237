/** Whether a clause begins a medicine, goes on about the one before it, or is about something else. */
import type { Clause, Line } from './lines'
import type { Mark, Stretch } from './marks'
import type { FoundName } from './name'
import { isAdvice } from './paper'
import { findName, ofKind, type Knows } from './readClause'
import { gaps } from './rows'
import { ABOUT_IT, bare, GENERIC, SMALL } from './smallWords'

/** What is read, and what is known of names; `isSure`: names that are not known are doubted where nothing else speaks for them. */
export interface Reading {
  readonly text: string
  readonly knows: Knows
  readonly isSure: boolean
}

/** More words than this are a sentence about something else. */
export const LONGEST_NAME = 4
const LONGEST_LISTED_NAME = 7

export interface Read {
  readonly clause: Clause
  readonly marks: readonly Mark[]
  readonly name: FoundName | null
  readonly isKnown: boolean
  /** A dose that stands behind the name. */
  readonly hasDose: boolean
  /** A verb of taking, starting or stopping. */
  readonly takes: boolean
  /** About what somebody else takes. */
  readonly isOthers: boolean
  /** Begins as a remark does: "with food", "because …". */
  readonly isRemark: boolean
}

const CONNECTING = /^(?:and|und|y|et|then|but|aber|pero|mais)$/iu
const ALSO = /^(?:also|plus|auch|noch|außerdem|dazu|también|aussi)$/iu
/** "My mother takes warfarin": not this person's. */
const OTHER_PERSON =
  /\b(?:(?:my|meine?|mi|mon|ma) )?(?:mother|father|mom|mum|dad|husband|wife|partner|sister|brother|son|daughter|boyfriend|girlfriend|mutter|vater|mann|frau|partnerin|schwester|bruder|madre|padre|marido|esposa|esposo|pareja|hermana|hermano|mère|père|mari|femme|sœur|frère|conjointe?) (?:also )?(?:takes|took|uses|used|is on|was on|had|has|nimmt|nahm|toma|tomaba|usa|prend|prenait)\b/iu

export function readOf({ text, knows }: Reading, clause: Clause, lineMarks: readonly Mark[]): Read {
  const said = text.slice(clause.start, clause.end)
  const isOthers = OTHER_PERSON.test(said)
  const advises = isAdvice(said)
  // "Call if dizzy 2 days in a row" tells neither a dose nor how often.
  const marks = advises ? [] : lineMarks.filter((mark) => mark.start >= clause.start && mark.end <= clause.end)
  const name = isOthers || advises ? null : findName(text, clause, marks, knows)
  const words = gaps(clause, marks).flatMap(({ start, end }) => text.slice(start, end).match(/[\p{L}\p{N}'’]+/gu) ?? [])
  const opening = words.find((word) => !CONNECTING.test(word))
  return {
    clause,
    marks,
    name,
    isOthers,
    isKnown: name !== null && knows(text.slice(name.start, name.end)),
    hasDose:
      name !== null &&
      (name.dose !== null ||
        marks.some((mark) => (mark.kind === 'strength' || mark.kind === 'count') && mark.start >= name.end)),
    takes:
      ofKind(marks, 'cue').some((cue) => cue.takes === true || cue.status === 'planned') || ALSO.test(opening ?? ''),
    isRemark: opening !== undefined && ABOUT_IT.has(opening.toLowerCase()),
  }
}

/** Words of the clause that are neither the name nor recognised. */
function wordsOutside({ text }: Reading, { clause, marks, name }: Read): number {
  const covered: Stretch[] = [...marks, ...(name === null ? [] : [name])].toSorted((a, b) => a.start - b.start)
  return gaps(clause, covered)
    .flatMap(({ start, end }) => text.slice(start, end).split(/\s+/))
    .filter((word) => bare(word) !== '' && !SMALL.has(bare(word)) && !GENERIC.has(bare(word))).length
}

const KIND_OF_THING = /^(?:pills?|vitamins?|pille)$/i
function hasGenericWord({ text }: Reading, name: FoundName): boolean {
  const words = text.slice(name.start, name.end).split(/[^\p{L}\p{N}'’-]+/u)
  return words.some((word) => GENERIC.has(bare(word)) && !KIND_OF_THING.test(word))
}

/** A name and nothing else: short, with no word of a letter's prose around it. */
export function beginsAlone(reading: Reading, read: Read): boolean {
  const { name, clause } = read
  if (name === null || read.isRemark || name.words > LONGEST_NAME) return false
  const said = reading.text.slice(clause.start, clause.end)
  if (/[.!?:]\s*$/.test(said) || wordsOutside(reading, read) > 2)
    return read.hasDose || read.isKnown || (read.takes && name.words <= 3)
  return !hasGenericWord(reading, name)
}

/**
 * Something besides its place says that an unknown name is one: a dose with its unit, how often, a time, stopping.
 * "DOE, JAMIE" and "Street 118" have none.
 */
function isLikely(reading: Reading, read: Read): boolean {
  const { name, marks } = read
  if (!reading.isSure || read.isKnown || name === null) return true
  if (marks.some((mark) => mark.kind === 'strength' || mark.kind === 'count')) return true
  if (hasGenericWord(reading, name)) return false
  // "Updated: 3 Nov 2026" is about the list.
  if (/^\s*:/.test(reading.text.slice(name.end)) && marks.every(({ kind }) => kind === 'date')) return false
  const speaks = marks.some(
    (mark) => mark.kind === 'often' || mark.kind === 'date' || (mark.kind === 'cue' && mark.status !== 'now'),
  )
  return (speaks || name.dose !== null || read.takes) && wordsOutside(reading, read) <= 3
}

/**
 * @param isListed it has a bullet or a number
 * @param isAmong a row stands right above: what looks alike goes on with the list
 */
export function beginsLine(
  reading: Reading,
  line: Line,
  reads: readonly Read[],
  { isListed, isAmong, isLabelled }: { isListed: boolean; isAmong: boolean; isLabelled: boolean },
): boolean {
  const read = reads[0]
  if (read === undefined || read.name === null) return false
  if (read.isKnown || isLabelled) return true
  if (read.isRemark && !read.takes && !read.hasDose) return false
  if (!isListed && !isAmong && !isLikely(reading, read)) {
    const isInList = reads.slice(1).some((other) => other.isKnown) && !reads.some((other) => other.takes)
    if (!isInList && !(reads[1]?.name === null && reads[1].marks.length > 0)) return false
  }
  const most = isListed ? LONGEST_LISTED_NAME : LONGEST_NAME
  if (read.hasDose) return read.name.words <= LONGEST_LISTED_NAME
  if (!read.takes && /[?!]\s*$/.test(line.text)) return false
  if (read.name.words > most) return false
  // A strength in the next clause: "Sertraline, 50 mg".
  if (isListed || reads.slice(1).some(({ name, marks }) => name === null && marks.length > 0)) return true
  if (read.marks.length > 0) return read.takes || wordsOutside(reading, read) <= LONGEST_NAME
  return beginsAlone(reading, read) || (reads.length > 1 && reads.every(({ name }) => name !== null && name.words <= 3))
}

/** Nothing in the line began before: "hey, oh and the depo shot every 3 months". */
export function beginsLate(reading: Reading, read: Read): boolean {
  if (read.name === null) return false
  if (read.isKnown && beginsAlone(reading, read)) return true
  return (
    !read.isRemark &&
    read.name.words <= 3 &&
    read.marks.some(({ kind }) => kind === 'often') &&
    isLikely(reading, read) &&
    wordsOutside(reading, read) <= 1
  )
}

/** The name stands behind the verb, not before it as in "hospital started it", or how often is told too. */
const isObject = ({ name, marks }: Read): boolean =>
  marks.some(({ kind }) => kind === 'often') ||
  !marks.some((mark) => mark.kind === 'cue') ||
  ofKind(marks, 'cue').some((cue) => name !== null && cue.end <= name.start)

/** "Changed from Prozac": what was taken before is told of the one that stands above it. */
const INSTEAD_OF =
  /(?:(?:chang|switch|swap|mov)\w*(?: over)? from|instead of|cambi\p{L}*(?: \p{L}{2})? (?:de|desde)|en (?:lugar|vez) de)\s+(?:the |my |la |el )?$/iu

/** @param isListed the line is a list, its clauses alike */
export function beginsLater(reading: Reading, read: Read, isListed: boolean): boolean {
  const { name } = read
  if (name === null || (read.isRemark && !read.takes && !read.isKnown)) return false
  if (INSTEAD_OF.test(reading.text.slice(read.clause.start, name.start))) return false
  if (read.isKnown || (read.hasDose && name.words <= LONGEST_NAME + 1)) return true
  if (!isListed && !isLikely(reading, read)) return false
  if (read.takes && name.words <= 3 && (!reading.isSure || isObject(read))) return true
  // "…, fish oil": nothing but a name.
  if (isListed && reading.isSure && read.marks.length === 0 && wordsOutside(reading, read) > 0) return false
  if (isListed) return name.words <= 3
  return (
    read.clause.hard &&
    name.words <= LONGEST_NAME &&
    (read.marks.some((mark) => mark.kind !== 'label') || /;\s*$/.test(reading.text.slice(0, read.clause.start)))
  )
}
