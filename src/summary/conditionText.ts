/** A health condition on paper: "A thyroid condition (hypothyroidism; under control), since 2019". */
import type { ApproximateDate } from '../form/approximateDate'
import { fieldText, pickText } from './phrases'
import { dateText } from './roughTimes'
import type { Block, Summary } from './summary'
import { plainText, type Text } from './text'
import { around, joined, withNotes } from './texts'

export const CONDITIONS = 'health.conditions'

/** What is said of it beside its name. */
export interface SaidOfCondition {
  note?: boolean
  since?: boolean
  now?: boolean
}

/** A word or two, which may be the very name that the person knows it by. */
export const isShortNote = (note: Text): boolean => plainText(note).length <= 40

/** "since 2019"; an age or a time of life ("in childhood") says by itself when. */
function sinceText(block: Block, summary: Summary): Text {
  const value = block.lines.find(({ id }) => id === `${CONDITIONS}.since`)?.value
  if (value === undefined) return []
  // The kind of the field and the shape of its value go together.
  const date = value as ApproximateDate
  const text = dateText(date, summary.birthYear)
  return date.kind === 'stage' || date.kind === 'age' || date.kind === 'unsure' ? text : around('front.from', text)
}

/** The person's own words stand first, in brackets beside the name, with how it is now; a long note stands last. */
export function conditionText(block: Block, summary: Summary, said: SaidOfCondition): Text {
  const note = said.note === true ? fieldText(summary, block, 'note') : []
  const inBrackets = isShortNote(note) && !/[()\n]/u.test(plainText(note))
  const now = said.now === true ? fieldText(summary, block, 'now') : []
  const named = withNotes(pickText(block, summary), [inBrackets ? note : [], now], '; ')
  const about = joined([named, said.since === true ? sinceText(block, summary) : []], ', ')
  return inBrackets ? about : joined([about, note], ': ')
}
