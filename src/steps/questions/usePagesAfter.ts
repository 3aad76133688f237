import { isHeldBack } from '../../form/restsOn'
import { useStepSetting } from '../../form/StepContext'
import { useDerived } from '../../form/useDerived'
import { isList } from '../../form/values'
import { FIRST_PAGE } from './questions'
import type { QuestionItem } from './questionItems'

/**
 * Where the list goes on behind the first page: the index of the first question there. What is kept off the page has no
 * place on either, so it is not counted. Null while all of them have room on the first.
 */
export function usePagesAfter(): number | null {
  const { others } = useStepSetting()
  return useDerived(({ list }) => {
    // The description of the step says what the items hold.
    const items = list !== undefined && isList(list) ? (list.items as QuestionItem[]) : []
    const printed = items.flatMap(({ disclosure, values: { text, from, fromOffPage } }, index) => {
      const isPrinted = disclosure === 'page' && text.trim() !== '' && !isHeldBack(others, { from, known: fromOffPage })
      return isPrinted ? [index] : []
    })
    return printed[FIRST_PAGE] ?? null
  })
}
