/** The questions that the answers suggest, ready for the questions step. Worked out anew when other steps change, not with each key. */
import { useEffect, useMemo, useState } from 'react'
import type { Answers } from '../../answers/answers'
import { hideSuggestion, showSuggestion, useAnswers } from '../../answers/store'
import { useStepSetting } from '../../form/StepContext'
import { inLanguage } from '../../i18n'
import { STEPS } from '../../steps'
import type { QuestionId } from '../../steps/questions/questionBank'
import type { Suggested, SuggestedQuestion } from '../../steps/questions/suggested'
import type { Suggestion } from '../../suggestions'
import { summarizeAll, type Summary } from '../../summary/summary'
import { useDevice } from '../device'
import { useVisit } from '../visit'
import { markedRecord, mayBeNamed, reasonsOf } from './becauseWords'
import { loadEngine, type SuggestionEngine } from './engine'

function offerOf({ question, reasons }: Suggestion, said: Summary): SuggestedQuestion {
  const all = reasons.flatMap(({ because }) => because)
  const because = [...new Map(all.map((one) => [`${one.id}/${one.itemId ?? ''}`, one])).values()]
  const named = reasonsOf(because.filter(mayBeNamed), said)
  const records = (of: typeof because): string[] => [...new Set(of.map(({ recordId }) => markedRecord(recordId)))]
  return {
    question,
    from: records(because),
    fromOffPage: records(because.filter(({ disclosure }) => disclosure !== 'page')),
    reasons: named,
    more: because.length - named.reduce((sum, { answers }) => sum + answers, 0),
  }
}

/** The rules; null while they come. Without a line they may not come: the ready questions are there all the same. */
function useEngine(): SuggestionEngine | null {
  const [engine, setEngine] = useState<SuggestionEngine | null>(null)
  useEffect(() => {
    let isHere = true
    const begin = async (): Promise<void> => {
      // One that does not come is asked for again the next time that the step opens.
      const loaded = await loadEngine().catch(() => null)
      if (isHere) setEngine(loaded)
    }
    void begin()
    return () => {
      isHere = false
    }
  }, [])
  return engine
}

/** Null while the rules are on their way. */
export function useSuggestions(): Suggested | null {
  const engine = useEngine()
  const { others, version, today, language } = useStepSetting()
  const { region, ageBand } = useAnswers((state) => state.place)
  const putAway = useAnswers((state) => state.hidden)
  const isWatched = useDevice() === 'watched'
  const chosen = useVisit((state) => state.reasonsHidden)
  const found = useMemo(() => {
    if (engine === null) return null
    // The page of a step gives its form the answers of the store.
    const answers = others as Answers
    const setting = { version, today, region, ageBand, names: engine.names }
    const said = summarizeAll(STEPS, answers, today)
    const { suggestions } = engine.suggestionsFor(answers, setting)
    const offer = (suggestion: Suggestion) => ({ basis: suggestion.basis, offer: offerOf(suggestion, said) })
    return inLanguage(language, () => suggestions.map(offer))
  }, [engine, language, others, version, today, region, ageBand])
  return useMemo(() => {
    if (found === null) return null
    const isHidden = ({ basis, offer }: (typeof found)[number]): boolean => putAway[offer.question] === basis
    return {
      offers: found.filter((one) => !isHidden(one)).map(({ offer }) => offer),
      hidden: found.filter(isHidden).map(({ offer }) => offer),
      hide: (question: QuestionId) => {
        const one = found.find(({ offer }) => offer.question === question)
        if (one !== undefined) hideSuggestion(question, one.basis)
      },
      show: showSuggestion,
      reasonsHidden: chosen ?? isWatched,
      hideReasons: (reasonsHidden: boolean) => useVisit.setState({ reasonsHidden }),
    }
  }, [found, putAway, chosen, isWatched])
}
