import { formatDay, formatMonth, say, sayOf } from '../i18n'
import { isBlankDate, type ApproximateDate } from './approximateDate'

/** A rough time in a few words of the form; what cannot be read as a date stands as typed. '' where nothing was said. */
export function saidDate(date: ApproximateDate | null): string {
  if (date === null || isBlankDate(date)) return ''
  switch (date.kind) {
    case 'ago': {
      const n = date.n.trim()
      return date.unit === 'month' ? say('rough.said.month', { n }) : say('rough.said.year', { n })
    }
    case 'monthYear': {
      const [month, year] = [Number(date.m), date.y.trim()]
      return month >= 1 && month <= 12 ? formatMonth(year, month) : year
    }
    case 'year':
      return date.y.trim()
    case 'day':
      return formatDay(date.d.trim())
    case 'age':
      return say('rough.said.age', { n: date.n.trim() })
    case 'stage':
      if (date.id === 'otherStage') return date.other.trim()
      return date.id === '' ? '' : sayOf(`rough.stage.${date.id}`)
    case 'unsure':
      return ''
  }
}
