/** From answers to the questions that are worth offering, with the answers that are the reason. */
import type { AnyAnswers } from '../form/values'
import type { QuestionId } from '../steps/questions/questionBank'
import { basisOf, restsOn } from './basis'
import { ALL_CONCERNS, concern } from './concerns'
import { isFound } from './found'
import { hadAlready } from './had'
import { readerOf, type Reader } from './reader'
import { RULES, THEMES, WHY_THEY_COME } from './rules'
import { SAFETY } from './rules/safety'
import type { Rule } from './rule'
import type { FiredRule, Reason, Suggestion, SuggestionSetting } from './suggestion'

interface Suggestions {
  /** In the order to show; also those that are on the list already. */
  suggestions: readonly Suggestion[]
  fired: readonly FiredRule[]
}

interface Fired extends Reason {
  from: Rule
  /** What the rule offers, but for what was had already. */
  offers: readonly QuestionId[]
}

function firedRules(read: Reader): Fired[] {
  const offered = new Set<QuestionId>()
  const had = hadAlready(read)
  return RULES.flatMap((from): Fired[] => {
    const because = from.fires(read, offered)
    if (!isFound(because)) return []
    const offers = from.suggests.filter((question) => !had.has(question))
    for (const question of offers) offered.add(question)
    return [{ rule: from.id, because, from, offers }]
  })
}

/** What they hope for is what they come for, too. */
const HOPES = 'goals.hopes'

/** The concerns that matter most to the person; where nothing was said of that, all that were picked. */
function mainConcerns(read: Reader): ReadonlySet<string> {
  const main = read.references('concerns.most.main').map((id) => `concerns.picked/${id}`)
  const picked = (concern(read, ...ALL_CONCERNS) ?? []).map(({ recordId }) => recordId)
  return new Set([HOPES, ...(main.length > 0 ? main : picked)])
}

/**
 * Safety, then what is about the concern that matters most: it is what the person comes for. Then by theme, and within a
 * theme what rests on that concern before what does not; at last as the rules stand.
 */
function placeOf({ from, because }: Fired, main: ReadonlySet<string>): readonly number[] {
  const theme = THEMES.findIndex((rules) => rules.includes(from))
  const isMain = because.some(({ recordId }) => main.has(recordId))
  const isFirst = isMain && THEMES[theme] === WHY_THEY_COME
  return [THEMES[theme] === SAFETY ? 0 : isFirst ? 1 : 2, theme, isMain ? 0 : 1, THEMES[theme]?.indexOf(from) ?? 0]
}

const compare = (a: readonly number[], b: readonly number[]): number =>
  a.map((one, i) => one - (b[i] ?? 0)).find((difference) => difference !== 0) ?? 0

/**
 * The questions that the answers suggest.
 * @param answers of all steps; never changed
 */
export function suggestionsFor(answers: AnyAnswers, setting: SuggestionSetting): Suggestions {
  const read = readerOf(answers, setting)
  const fired = firedRules(read)
  const main = mainConcerns(read)
  const shown = fired.toSorted((a, b) => compare(placeOf(a, main), placeOf(b, main)))
  const byQuestion = new Map<QuestionId, { reasons: Reason[]; texts: string[] }>()
  for (const { rule, because, offers } of shown) {
    const text = restsOn(answers, { rule, because })
    for (const question of offers) {
      const { reasons, texts } = byQuestion.get(question) ?? { reasons: [], texts: [] }
      byQuestion.set(question, { reasons: [...reasons, { rule, because }], texts: [...texts, text] })
    }
  }
  return {
    suggestions: [...byQuestion].map(([question, { reasons, texts }]) => ({
      question,
      reasons,
      basis: basisOf(texts),
    })),
    fired: fired.map(({ rule, because, from }) => ({ rule, because, boxes: from.boxes })),
  }
}
