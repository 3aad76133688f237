import type { Answers } from '../answers/answers'
import { OTHER } from '../form/field'
import { sayOf } from '../i18n'

/** What a picked concern is called on screen: its label, or the person's own words for "something else". */
export function concernName(answers: Answers, concern: string): string {
  const own = answers.concerns.picked.items.find((item) => item.id === concern)?.values.what.trim()
  return concern === OTHER && own ? own : sayOf(`concerns.picked.option.${concern}`)
}
