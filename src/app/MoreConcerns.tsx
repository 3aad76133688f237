import type { Answers } from '../answers/answers'
import { addDetails, dropDetails, useAnswers } from '../answers/store'
import { say } from '../i18n'
import { CheckboxChips } from '../ui/CheckboxChips'
import { announce } from '../ui/LiveRegion'
import { concernName } from './concernName'
import { hasDetails } from './pages'

/**
 * In the short version the first concern has its page; the others come when they are picked here. One of which something
 * was said has its page in any case.
 * @param answers of the other concerns as they are; what is typed on this page does not matter here
 * @param first whose page comes without asking
 * @param itemId whose page this is
 */
export function MoreConcerns({ answers, first, itemId }: { answers: Answers; first: string; itemId: string }) {
  const added = useAnswers((state) => state.added)
  const others = answers.concerns.picked.items
    .map((item) => item.id)
    .filter((id) => id !== first && id !== itemId && !hasDetails(answers, id))
  if (others.length === 0) return null
  const toggle = (id: string, on: boolean): void => {
    if (!on) return dropDetails(id)
    addDetails(id)
    announce(say('step.addDetails.added', { concern: concernName(answers, id) }))
  }
  return (
    <CheckboxChips
      id="more-concerns"
      label={say('step.addDetails')}
      options={others.map((id) => ({ id, label: concernName(answers, id) }))}
      picked={added}
      onToggle={toggle}
    />
  )
}
