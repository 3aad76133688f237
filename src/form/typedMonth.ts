/** A month that is typed where a year is asked for: "marzo 2021", "Mar. 2021", "3/2021", "2021-03". */
import { monthNamed } from '../i18n'
import { roughly } from './plainNumber'

const YEAR = '(?<y>\\d{4})'
const NAME = '(?<name>\\p{L}{3,})'
const NUMBER = '(?<m>\\d{1,2})'

const FORMS = [
  `${NAME}\\.?[\\s,/-]*(?:(?:of|de|del)\\s+)?${YEAR}`,
  `${YEAR}[\\s,/-]+${NAME}`,
  `${NUMBER}\\s?[/.-]\\s?${YEAR}`,
  `${YEAR}\\s?[/.-]\\s?${NUMBER}`,
  NAME,
].map(roughly)

const isMonth = (n: number): boolean => n >= 1 && n <= 12

/** The month, 1 to 12, and its year, '' where that is not said; null where no month is. A year of two digits may be a day. */
export function typedMonth(typed: string): { y: string; m: string } | null {
  const text = typed.trim().normalize('NFC')
  for (const form of FORMS) {
    const said = form.exec(text)?.groups
    if (said === undefined) continue
    const { y = '', name, m } = said
    const month = name === undefined ? Number(m) : monthNamed(name)
    if (month !== null && isMonth(month)) return { y, m: String(month) }
  }
  return null
}
