/** Days as whole numbers, counted from 1970-01-01, so that they can be compared and drawn. */
import type { DateRange } from '../../form/approximateDate'
import type { Days } from './model'

const DAY = 86_400_000

/** @param iso `YYYY-MM-DD` */
export const dayNumber = (iso: string): number => Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY)

export const daysOf = (range: DateRange): Days => ({ from: dayNumber(range.from), to: dayNumber(range.to) })

/** The first day of a month; `month` counts from 0 and may run over the year's ends. */
export const firstOfMonth = (year: number, month: number): number => Date.UTC(year, month, 1) / DAY

export const yearOf = (day: number): number => new Date(day * DAY).getUTCFullYear()

/** 0 to 11. */
export const monthOf = (day: number): number => new Date(day * DAY).getUTCMonth()

export const middleOf = (days: Days): number => (days.from + days.to) / 2
