/** What a row says, in a few words. */
import type { ApproximateDate } from '../../../form/approximateDate'
import { lacksYear } from '../../../form/dateNote'
import { saidDate } from '../../../form/saidDate'
import { say, sayOf } from '../../../i18n'
import type { CheckedRow } from './check'
import type { PastedRow } from './pasted'

/** Since when it is taken; '' where that was not read. "3 years" is no time since which, so it is said as one. */
export function sinceOf({ since, sinceText }: PastedRow): string {
  if (since === null) return ''
  if (since.kind !== 'ago') return say('paste.row.since', { time: sinceText })
  return sayOf(`paste.row.for.${since.unit}`, { n: since.n })
}

const dates = ({ since, stoppedWhen, changedWhen }: PastedRow): (ApproximateDate | null)[] => [
  since,
  stoppedWhen,
  changedWhen,
]

/** Whether a month was read that may be of any year. */
export const lacksAYear = (row: PastedRow): boolean => dates(row).some(lacksYear)

/** Of each month without a year, that its year is missing. */
export const yearsMissing = (row: PastedRow): string[] =>
  dates(row)
    .filter(lacksYear)
    .map((date) => say('paste.row.noYear', { month: saidDate(date) }))

/** How often, in the person's own words where the option only says "another way". */
export const oftenSaid = ({ often, oftenText = '' }: CheckedRow): string => {
  if (often === '') return ''
  return often === 'other' && oftenText !== '' ? oftenText : sayOf(`medicines.list.often.option.${often}`)
}
