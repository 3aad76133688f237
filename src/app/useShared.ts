/** What was said and what may be shared, worked out from the answers when they change. */
import { useMemo } from 'react'
import { useAnswers } from '../answers/store'
import { inLanguage } from '../i18n'
import { useLanguage } from '../i18n/useLanguage'
import { withBesides } from '../summary/beside'
import { forSharing, type Sharing } from '../summary/sharing'
import { summarize, summarizeAll, type Summary } from '../summary/summary'
import { typedText } from '../summary/look'
import { STEPS } from '../steps'
import { today } from './today'
import { useMedicineNames } from './useMedicineNames'
import './settings/questionsFollow'
import { useSecondWords } from './useSecondWords'

export interface Shared extends Sharing {
  /** Everything that may print, whatever its mark. */
  all: Summary
  /** Everything that was said, also what never prints: for review only. */
  said: Summary
  /** The name as typed, to recognise it in edited opening words. Never printed by itself. */
  fullName: string
  /** False while the words of the page's second language are still to come. */
  inTwo: boolean
}

export function useShared(): Shared {
  const answers = useAnswers((state) => state.answers)
  const page = useAnswers((state) => state.page)
  const language = useLanguage()
  const names = useMedicineNames(answers.medicines.list.items.length > 0)
  const all = useMemo(() => {
    const summary = summarize(STEPS, answers, today())
    // Names of medicines read otherwise in another language.
    return names === null
      ? summary
      : inLanguage(language, () => withBesides(summary, { medicines: names.genericBeside }))
  }, [answers, names, language])
  const said = useMemo(() => summarizeAll(STEPS, answers, today()), [answers])
  const inTwo = useSecondWords(page.second)
  return useMemo(
    () => ({ ...forSharing(all, page), all, said, inTwo, fullName: typedText(all, 'about.name.name') }),
    [all, said, page, inTwo],
  )
}
