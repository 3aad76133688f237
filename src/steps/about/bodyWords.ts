/** What the person calls the parts of their body. On their own screen, whatever the mark. */
import type { TheirWords } from '../../i18n'

interface Given {
  words: { values: { avoid: string } }
  bodyWords: { values: Readonly<Record<string, string>> }
}

export const theirWords = ({ words, bodyWords }: Given): TheirWords => ({
  words: bodyWords.values,
  avoid: words.values.avoid,
})
