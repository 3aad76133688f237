/** Lines that go on about the medicine above: directions, paperwork, labelled lines, a dose on its own. */
import { LONGEST_NAME, type Reading } from './begins'
import { partsOfDirections } from './directions'
import type { Gathered } from './gathered'
import { clausesOf, type Line } from './lines'
import type { Mark } from './marks'
import { bulletLength, type FoundName } from './name'
import { isAboutPaper, isAdvice, isDirections, isPaperwork } from './paper'
import { findName, readInto } from './readClause'

const DIRECTS = /^\W*(?:sig|directions?|instructions?|einnahme|dosierung|pauta|posolog)/iu
const NAMES = /^(?:name|med|drug|product|brand|wirkstoff|präparat|handels|fármaco|nombre|médic|nom)/iu

/** The label that the line begins with, if it does. */
function labelOf({ text }: Reading, line: Line, marks: readonly Mark[]): Mark | null {
  const label = marks.find((mark) => mark.kind === 'label')
  return label !== undefined && text.slice(line.start, label.start).trim() === '' ? label : null
}

/** "Name: …". */
export function startsWithNameLabel(reading: Reading, line: Line, marks: readonly Mark[]): boolean {
  const label = labelOf(reading, line, marks)
  return label !== null && NAMES.test(reading.text.slice(label.start, label.end))
}

function hasStrengthBehind({ text }: Pick<Reading, 'text'>, marks: readonly Mark[], name: FoundName): boolean {
  const behind = marks.find((mark) => mark.start >= name.end)
  return (
    name.words <= LONGEST_NAME && behind?.kind === 'strength' && text.slice(name.end, behind.start).trim().length <= 12
  )
}

/** "Take Zoloft 50 mg daily": what is taken is named in the directions themselves, and not only warned of. */
function namesOne({ text, knows }: Reading, line: Line, marks: readonly Mark[]): boolean {
  const within = { start: line.start + bulletLength(line.text), end: line.end }
  return clausesOf(text, within, marks).some((clause) => {
    const said = text.slice(clause.start, clause.end)
    if (isAdvice(said) || isPaperwork(said)) return false
    const own = marks.filter((mark) => mark.start >= clause.start && mark.end <= clause.end)
    const name = findName(text, clause, own, knows)
    if (name === null || name.words > LONGEST_NAME) return false
    return knows(text.slice(name.start, name.end)) || hasStrengthBehind({ text }, own, name)
  })
}

function attachParts({ text }: Reading, gathered: Gathered, line: Line, marks: readonly Mark[]): void {
  const { current } = gathered
  if (current === null) return gathered.attachAs(line, marks, 'note')
  for (const part of partsOfDirections(text, line, marks)) {
    const own = marks.filter((mark) => mark.start >= part.start && mark.end <= part.end)
    if (part.kind === 'more') readInto(current, { text, within: part, marks: own })
    else if (part.kind === 'paper') gathered.attachAs(part, own, 'rest')
    else gathered.attachAs(part, part.kind === 'advice' ? [] : own, 'note')
  }
}

/** True when the line is dealt with; false when it may begin a medicine. */
export function attach(reading: Reading, gathered: Gathered, line: Line, marks: readonly Mark[]): boolean {
  const { text, knows } = reading
  if (isAdvice(line.text)) {
    gathered.attachAs(line, [], 'note')
    return true
  }
  if (isDirections(line.text) && !namesOne(reading, line, marks)) {
    attachParts(reading, gathered, line, marks)
    return true
  }
  const name = findName(text, { start: line.start + bulletLength(line.text), end: line.end }, marks, knows)
  const hasNameLabel = startsWithNameLabel(reading, line, marks)
  const hasStrength = name !== null && hasStrengthBehind(reading, marks, name)
  const isDosed = name !== null && (hasNameLabel || hasStrength)
  const isKnown = name !== null && name.words <= LONGEST_NAME && knows(text.slice(name.start, name.end))
  if ((isPaperwork(line.text) && !isDosed) || (isAboutPaper(line.text) && !hasStrength && !isKnown)) {
    gathered.attachAs(line, marks, 'rest')
    return true
  }
  const { current } = gathered
  if (current === null) return false
  const label = labelOf(reading, line, marks)
  if (label !== null && !hasNameLabel) {
    if (DIRECTS.test(line.text)) attachDirections(reading, gathered, line, marks, label)
    else readInto(current, { text, within: line, marks })
    return true
  }
  if (name !== null || marks.length === 0) return false
  readInto(current, { text, within: line, marks })
  return true
}

/** "Posología: 1 comprimido cada 24 horas   Inicio: 10/05/2022": what stands behind a further label is no direction. */
function attachDirections(
  { text }: Reading,
  gathered: Gathered,
  line: Line,
  marks: readonly Mark[],
  label: Mark,
): void {
  const further = marks.find((mark) => mark.kind === 'label' && mark.start > label.start)
  const end = further?.start ?? line.end
  const directions = marks.filter((mark) => mark !== label && mark.end <= end)
  gathered.attachAs({ start: label.end, end }, directions, 'note')
  if (further !== undefined && gathered.current !== null)
    readInto(gathered.current, {
      text,
      within: { start: end, end: line.end },
      marks: marks.filter((mark) => mark.start >= end),
    })
}
