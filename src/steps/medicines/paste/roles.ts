/** What a time in a clause is about, and which words in it are about something else than the medicine. */
import type { DateRole, Mark, Stretch } from './marks'

export const isAside = (mark: Mark): boolean => mark.kind === 'cue' && mark.date === 'aside'

/** "Still numb since 2019": since then it is so. */
const isSinceAside = (cue: Mark, earlier: Mark | undefined): boolean =>
  cue.kind === 'cue' &&
  cue.date === 'since' &&
  cue.status === '' &&
  earlier !== undefined &&
  isAside(earlier) &&
  cue.start - earlier.end <= 2

/** What a time is about: the word before it tells, else the word behind it ("2022 abgesetzt"). */
export function roleOfDate(date: Stretch, marks: readonly Mark[]): DateRole {
  const cues = marks.filter((mark) => mark.kind === 'cue' || mark.kind === 'label')
  const before = cues.findLast((cue) => cue.end <= date.start)
  if (before !== undefined) {
    const earlier = cues.findLast((cue) => cue.end <= before.start)
    // "Off it since May": since then it is not taken.
    if (isSinceAside(before, earlier)) return 'aside'
    const sinceStopped = before.kind === 'cue' && before.date === 'since' && earlier?.date === 'until'
    return sinceStopped && before.start - earlier.end <= 4 ? 'until' : before.date
  }
  const after = cues.find((cue) => cue.start >= date.end)
  const taken = after !== undefined && marks.some(({ kind, start }) => kind === 'date' && start >= after.end)
  return after === undefined || taken ? 'since' : after.date
}

/** Also a time beside it, and its "since". */
export const isAsideIn = (mark: Mark, marks: readonly Mark[]): boolean =>
  isAside(mark) ||
  isSinceAside(
    mark,
    marks.findLast(({ kind, end }) => kind === 'cue' && end <= mark.start),
  ) ||
  (mark.kind === 'date' && roleOfDate(mark, marks) === 'aside')
