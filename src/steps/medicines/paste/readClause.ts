/** What a clause, a line or a cell says about one medicine. */
import { besidesIn } from './besides'
import { isCut } from './dates'
import type { Mark, Stretch } from './marks'
import { nameIn, type FoundName } from './name'
import type { Often, StatusOption } from './pasted'
import { isAside, isAsideIn, roleOfDate } from './roles'
import { gaps, has, type Piece, type Role, type RowInWork } from './rows'

export type MarkOf<K extends Mark['kind']> = Extract<Mark, { kind: K }>
export const ofKind = <K extends Mark['kind']>(marks: readonly Mark[], kind: K): MarkOf<K>[] =>
  marks.filter((mark): mark is MarkOf<K> => mark.kind === kind)

/** Whether a text is, or holds, a name that is known. */
export type Knows = (text: string) => boolean

/** The stretch cut behind a colon: what stands before one may only lead to the name ("hi, my list: Zoloft"). */
function partsOf(text: string, { start, end }: Stretch): Stretch[] {
  const at = /:\s+(?=\p{L})/u.exec(text.slice(start, end))
  return at === null
    ? [{ start, end }]
    : [{ start, end: start + at.index + 1 }, ...partsOf(text, { start: start + at.index + at[0].length, end })]
}

const IS = /^\s*(?:is|are|=|ist|sind|es|son|est|sont)(?!\p{L})/iu

/**
 * The name among what the marks leave over: the first, unless it is unknown, has no dose behind it, and another one is known
 * or has one.
 */
export function findName(text: string, within: Stretch, marks: readonly Mark[], knows: Knows): FoundName | null {
  const bareDose = !marks.some((mark) => mark.kind === 'strength')
  const found: FoundName[] = []
  for (const gap of gaps(within, marks))
    for (const part of partsOf(text, gap)) {
      const name = nameIn(text, part, bareDose)
      if (name === null) continue
      found.push(name)
      // "The blue box is Tadalafil": a known name further on.
      const behind = nameIn(text, { start: name.dose?.end ?? name.end, end: part.end }, bareDose)
      if (behind !== null && IS.test(text.slice(name.end, behind.start)) && knows(text.slice(behind.start, behind.end)))
        found.push(behind)
    }
  const [first] = found
  if (first === undefined || found.length === 1) return first ?? null
  const isKnown = ({ start, end }: FoundName) => knows(text.slice(start, end))
  const hasDose = (name: FoundName) =>
    name.dose !== null ||
    marks.some(
      (mark) =>
        (mark.kind === 'strength' || mark.kind === 'count') &&
        mark.start >= name.end &&
        !/[\p{L}\p{N}]/u.test(text.slice(name.end, mark.start)),
    )
  if (hasDose(first) || isKnown(first)) return first
  const before = text.slice(within.start, first.end + 1)
  return found.find(isKnown) ?? (before.endsWith(':') ? found.find(hasDose) : undefined) ?? first
}

const TIMES_A_DAY: readonly Often[] = ['daily', 'twice', 'three']

/** One answer from all that was said: when needed or before sex, else the first plain saying, else the times of day counted. */
export function oftenOf(marks: readonly MarkOf<'often'>[]): Often {
  const first = marks.find(({ often }) => often === 'beforeSex') ?? marks.find(({ often }) => often === 'needed')
  if (first !== undefined) return first.often
  const stated = marks.filter(({ time }) => time === undefined)
  // "Every day, morning and evening" says two times.
  const narrower = stated.find(({ often }) => often !== 'daily') ?? null
  if (narrower !== null) return narrower.often
  const times = new Set(marks.flatMap(({ time }) => (time === undefined ? [] : [time])))
  if (times.size > 0) return TIMES_A_DAY[Math.min(times.size, 3) - 1] ?? 'daily'
  return stated[0]?.often ?? ''
}

/** What is said of how often that no option says. */
const anotherWay = (marks: readonly MarkOf<'often'>[]): MarkOf<'often'> | undefined =>
  marks.find(({ often }) => often === 'other')

/** The strongest word wins: what is not begun yet is no medicine that was stopped. */
const BY_WEIGHT: readonly StatusOption[] = ['planned', 'stopped', 'changed', 'new', 'sometimes', 'now']

/** "Changed" of "changed twice a week": how often it is done, and no part of anything else. */
const leadsTo = (text: string, often: Stretch, asides: readonly Mark[]): Mark | undefined =>
  asides.find((aside) => aside.end <= often.start && !/[\p{L}\p{N}]/u.test(text.slice(aside.end, often.start)))
/** "Changed my" of "changed my Estradot patch every Monday". */
const leadsToName = (text: string, mark: Mark, name: Stretch): boolean =>
  mark.end <= name.start &&
  /^chang\w+(?: \p{L}{2,3})?$/iu.test(text.slice(mark.start, mark.end)) &&
  text.slice(mark.end, name.start).trim() === ''

/** The season of "stopped spring 2022" has no field: the words stay, too. */
function whenSaid(text: string, date: MarkOf<'date'>, marks: readonly Mark[]): [Role, Stretch] {
  if (!isCut(date.date, text.slice(date.start, date.end))) return ['date', date]
  const cue = ofKind(marks, 'cue').findLast(({ end }) => end <= date.start)
  const isNear = cue !== undefined && /^[\s:,]*(?:\p{L}{1,3}\s+){0,2}$/u.test(text.slice(cue.end, date.start))
  return ['note', { start: isNear ? cue.start : date.start, end: date.end }]
}

const ONE =
  /^(?:1|one|una?|eine?|une)\s*(?:pills?|tab(?:let)?s?|cap(?:sule|let)?s?|tabl?\.|tbl\.?|tablette|kapsel|comprimidos?|comp\.|tableta|gragea|cápsula|capsula|pastilla|comprimé|cp|gélule)?$/iu
/** "1 tablet daily": one of what comes in pieces, beside words that say no more than an option, tells nothing more. */
const isOneEach = (text: string, count: Stretch, often: readonly MarkOf<'often'>[]): boolean => {
  const [only, ...others] = often
  return (
    (only?.often === 'daily' || only?.often === 'twice') &&
    only.plain === true &&
    others.length === 0 &&
    ONE.test(text.slice(count.start, count.end))
  )
}

const SIGNS_BEFORE = /^[^\p{L}\p{N}<>=~≈]*/u
const SIGNS_BEHIND = /[\s,;:–—\-|([{"“]+$|(?<=^[^([]*)[\s,;:.)\]]+$/u
/** Nothing is lost with these on their own. */
const CONNECTS = /^(?:and|und|y|et|plus|then|in|on|at|the|of|im|am|en|el|la|lo|le|i)$/iu

/**
 * Puts what the marks say into the row: what it has already stays.
 * @param name taken as the row's name; leave out where the row has one
 * @param whole the stretch as a whole is a note ("Take 1 tablet by mouth daily") or something else that was said
 */
export function readInto(
  row: RowInWork,
  {
    text,
    within,
    marks,
    name,
    whole,
  }: { text: string; within: Stretch; marks: readonly Mark[]; name?: FoundName | null; whole?: 'note' | 'rest' },
): void {
  row.end = Math.max(row.end, within.end)
  const pieces: Piece[] = []
  const add = (role: Role, { start, end }: Stretch) => pieces.push({ role, start, end })
  if (name) {
    add('name', name)
    if (name.dose !== null) add('dose', name.dose)
  }
  const often = ofKind(marks, 'often')
  if (row.often === '' && whole !== 'rest') row.often = oftenOf(often)
  // No option says "twice a week": its words go with the answer. In directions they stay where they are said.
  const another = row.often === 'other' && row.oftenText === '' && whole === undefined ? anotherWay(often) : undefined
  const asides = ofKind(marks, 'cue').filter(isAside)
  if (another !== undefined) {
    const said = { start: leadsTo(text, another, asides)?.start ?? another.start, end: another.end }
    add('often', said)
    row.oftenText = text.slice(said.start, said.end)
  }
  const count = ofKind(marks, 'count')[0]
  const strengths = ofKind(marks, 'strength')
  // What stands before the name may be how much is in the pack: "1 x 30 g hydrocortisone 1 %".
  const strength = strengths.find(({ start }) => !name || start >= name.end) ?? strengths[0]
  const doseIsOpen = !has(row, 'dose') && !name?.dose
  const dose = doseIsOpen && whole !== 'rest' ? (strength ?? count) : undefined
  if (dose !== undefined) add('dose', dose)
  const isPlanned = ofKind(marks, 'cue').some(({ status }) => status === 'planned')
  const saysStopped = ofKind(marks, 'cue').some(({ status }) => status === 'stopped')
  for (const date of ofKind(marks, 'date')) {
    if (whole === 'rest') continue
    const about = roleOfDate(date, marks)
    if (about === 'aside') continue
    // "Next month" is when a planned one begins.
    if (about === 'since' && date.date === null && isPlanned) add('date', date)
    else if (about === 'since' && !has(row, 'since')) {
      add('since', date)
      row.since = date.date
    } else if (about === 'until' && row.stoppedWhen === null) {
      // "Until next week": it is not stopped yet.
      if (date.date === null && !saysStopped) continue
      add(...whenSaid(text, date, marks))
      row.stoppedWhen = date.date
      row.status = 'stopped'
    } else if (about === 'changed' && row.changedWhen === null) {
      add(...whenSaid(text, date, marks))
      row.changedWhen = date.date
    }
    if (date.until !== undefined && row.stoppedWhen === null) {
      row.stoppedWhen = date.until
      row.status = 'stopped'
    }
  }
  if (whole !== 'rest') {
    const statuses = [row.status, ...ofKind(marks, 'cue').map((cue) => cue.status)]
    row.status = BY_WEIGHT.find((status) => statuses.includes(status)) ?? ''
  }
  for (const mark of marks) {
    if (pieces.some((piece) => piece.start < mark.end && mark.start < piece.end)) continue
    if (whole !== undefined) add(whole, mark)
    // "Until I sleep": no time, so the words stay together.
    else if (mark.kind === 'cue' && mark.status === '' && mark.date === 'until' && row.stoppedWhen === null) continue
    else if (isAsideIn(mark, marks)) {
      // Beside how often it says no more than that; else it stays among the words around it.
      const next = often.find((one) => leadsTo(text, one, asides) === mark)
      if (name && often.length > 0 && leadsToName(text, mark, name)) add('often', mark)
      else if (next !== undefined) add(next.plain === true ? 'often' : 'note', mark)
    } else if (mark.kind === 'often') add(mark.plain === true ? 'often' : 'note', mark)
    else if (mark.kind === 'count') add(isOneEach(text, mark, often) ? 'often' : 'note', mark)
    else if (mark.kind === 'note') add('note', mark)
    else if (mark.kind === 'strength' || mark.kind === 'date') add('rest', mark)
    // "Now and then, stopped in May": the field says only that it was stopped.
    else if (mark.kind === 'cue')
      add(mark.status === 'sometimes' && row.status !== 'sometimes' ? 'note' : 'status', mark)
  }
  pieces.sort((a, b) => a.start - b.start)
  const labels = marks.filter((mark) => mark.kind === 'label' && whole === undefined)
  const covered = [...pieces, ...labels].toSorted((a, b) => a.start - b.start)
  for (const gap of gaps(within, covered)) {
    const between = text.slice(gap.start, gap.end)
    const lead = (whole === undefined ? SIGNS_BEFORE : /^\s*/u).exec(between)?.[0].length ?? 0
    const words = between.slice(lead).replace(whole === undefined ? SIGNS_BEHIND : /\s+$/u, '')
    if (!/[\p{L}\p{N}]/u.test(words) || (whole === undefined && CONNECTS.test(words))) continue
    const said = { start: gap.start + lead, end: gap.start + lead + words.length }
    pieces.push(...(whole === undefined ? besidesIn(text, said, row.status === 'stopped') : [{ role: whole, ...said }]))
  }
  pieces.sort((a, b) => a.start - b.start)
  row.pieces.push(...pieces)
}
