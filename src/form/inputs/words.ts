import { use } from 'react'
import { say, sayIfAny, sayOf } from '../../i18n'
import { useOwnWord } from '../ownWords'
import { ItemNameContext } from '../StepContext'

/** Label and help of a question. */
export const labelAndHint = (id: string) => ({ label: sayOf(`${id}.label`), hint: sayIfAny(`${id}.help`) })

/** The same, with the person's own word where the question names a part of the body. */
export const useQuestionWords = (id: string) => ({ ...labelAndHint(id), ownWord: useOwnWord(id) })

/** What a button is about that stands at a question: its words, and those of the item that asks it. */
export function useAbout(question: string): string {
  const item = use(ItemNameContext)
  return item === '' ? question : say('answer.ofItem', { question, item })
}

/** The words of options, longest length in characters included, for the layout. */
export function optionsOf(id: string, options: readonly string[]) {
  return options.map((option) => ({ id: option, label: sayOf(`${id}.option.${option}`) }))
}

const LONG_OPTION = 34

/** Short options stand side by side; long ones read better one below the other. */
export const layoutFor = (options: readonly { label: string }[]): 'wrap' | 'rows' =>
  options.some(({ label }) => label.length > LONG_OPTION) ? 'rows' : 'wrap'
