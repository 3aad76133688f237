/** The person's own words for what a question names, beside the question: its sentence stays as it is. */
import { say } from '../i18n'
import type { OwnWord } from '../ui/FieldFrame'
import { useStepSetting, type WordForPart } from './StepContext'

/** A word that somebody would rather not hear is not said once more beside their own. */
const line = ({ part, word, avoided }: WordForPart, alone: boolean): string =>
  alone || avoided ? say('ownWord.one', { word }) : say('ownWord.part', { part, word })

export function useOwnWord(id: string): OwnWord | undefined {
  const { wordsForParts } = useStepSetting()
  const found = wordsForParts?.(id) ?? []
  if (found.length === 0) return undefined
  return { words: found.map((one) => line(one, found.length === 1)), first: found.some((one) => one.avoided) }
}
