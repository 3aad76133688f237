/** Names as other languages write them, looked up in a list that has them in English. */
import type { KnownNames } from './name'

/** How the international names of substances end elsewhere: Cetirizin, cetirizina, tadalafilo. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L}{4}[nlrdt])(?!\p{L})/gu, 'e'],
  [/(?<=\p{L}{4})a(?!\p{L})/gu, 'e'],
  [/(?<=\p{L}{4}[lmn])o(?!\p{L})/gu, ''],
]

/** What people call a medicine whose name they do not have at hand. */
const DESCRIBED =
  /\b(?:birth control|contracepti|anticoncepti|antikonzepti|contraceptif|(?:blood pressure|water|sleeping|heart|thyroid|allergy|cholesterol|diet|anxiety|pain) (?:pills?|meds?|tablets?)|blood thinners?|antidepress|antidépress|antidepresiv|blutdrucktabletten?|blutverdünner|schlaftabletten?|pastillas? para dormir|fish oil|fischöl)/iu

export const isKnownName = (names: KnownNames, said: string): boolean =>
  DESCRIBED.test(said) ||
  names.match(said) !== null ||
  ENDINGS.some(([ending, instead]) => {
    const english = said.replace(ending, instead)
    return english !== said && names.match(english) !== null
  })
