import type { Answers } from '../answers/answers'
import { OTHER } from '../form/field'
import { sayTheirs } from '../i18n'
import { theirWords } from '../steps/about/bodyWords'

/** What a picked concern is called on screen: its label, in their words for a part that it names, or the person's own words for "something else". */
export function concernName(answers: Answers, concern: string): string {
  const own = answers.concerns.picked.items.find((item) => item.id === concern)?.values.what.trim()
  return concern === OTHER && own ? own : sayTheirs(`concerns.picked.option.${concern}`, theirWords(answers.about))
}
