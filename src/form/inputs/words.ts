import { use } from 'react'
import { say, sayIfAny, sayOf } from '../../i18n'
import { ItemNameContext } from '../StepContext'
import { useTheirs } from '../useTheirs'

/** Label and help of a question. */
export const labelAndHint = (id: string) => ({ label: sayOf(`${id}.label`), hint: sayIfAny(`${id}.help`) })

/** The same, in the person's own words where it names a part of the body. */
export function useQuestionWords(id: string) {
  const their = useTheirs()
  return { label: their.sayOf(`${id}.label`), hint: their.sayIfAny(`${id}.help`) }
}

/** What a button is about that stands at a question: its words, and those of the item that asks it. */
export function useAbout(question: string): string {
  const item = use(ItemNameContext)
  return item === '' ? question : say('answer.ofItem', { question, item })
}

/** The words of options, likewise. */
export function useOptionWords(id: string) {
  const their = useTheirs()
  return (options: readonly string[]) =>
    options.map((option) => ({ id: option, label: their.sayOf(`${id}.option.${option}`) }))
}

const LONG_OPTION = 34

/** Short options stand side by side; long ones read better one below the other. */
export const layoutFor = (options: readonly { label: string }[]): 'wrap' | 'rows' =>
  options.some(({ label }) => label.length > LONG_OPTION) ? 'rows' : 'wrap'
