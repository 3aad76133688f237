/** The rules that the answers fire, for what stands in place below a question: worked out as the suggestions are. */
import type { Answers } from '../../answers/answers'
import { useAnswers, versionOf } from '../../answers/store'
import type { FiredRule, SuggestionSetting } from '../../suggestions'
import { today } from '../today'
import { useLoaded } from '../useLoaded'
import { loadRules } from './engine'

type Rules = Awaited<ReturnType<typeof loadRules>>

/** Forty cards of medicines ask with the same answers: once is enough. */
const before = new WeakMap<Answers, { setting: SuggestionSetting; fired: readonly FiredRule[] }>()

const isSame = (one: SuggestionSetting, other: SuggestionSetting): boolean =>
  (Object.keys(one) as (keyof SuggestionSetting)[]).every((key) => one[key] === other[key])

function firedBy(rules: Rules, answers: Answers, setting: SuggestionSetting): readonly FiredRule[] {
  const known = before.get(answers)
  if (known !== undefined && isSame(known.setting, setting)) return known.fired
  const { fired } = rules(answers, setting)
  before.set(answers, { setting, fired })
  return fired
}

/**
 * @param wanted false where no rule is asked
 * @param answers to be settled: they are gone through whenever they change
 * @returns null while the rules are on their way, and where they are not wanted
 */
export function useFired(
  wanted: boolean,
  answers: Answers,
  names: SuggestionSetting['names'],
): readonly FiredRule[] | null {
  const rules = useLoaded(loadRules, wanted)
  const { region, ageBand } = useAnswers((state) => state.place)
  if (rules === null) return null
  return firedBy(rules, answers, { version: versionOf(answers), today: today(), names, region, ageBand })
}
