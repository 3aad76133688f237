/** Names as other languages write them, looked up in a list that has them in English. */
import type { KnownNames } from './name'

/** How the international names of substances end elsewhere: Cetirizin, cetirizina, tadalafilo. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L}{4}[nlrdt])(?!\p{L})/gu, 'e'],
  [/(?<=\p{L}{4})a(?!\p{L})/gu, 'e'],
  [/(?<=\p{L}{4}[lmn])[ao](?!\p{L})/gu, ''],
]

/** What people call a medicine whose name they do not have at hand. */
const DESCRIBED =
  /\b(?:birth control|contracepti|anticoncepti|antikonzepti|contraceptif|(?:blood pressure|water|sleeping|heart|thyroid|allergy|cholesterol|diet|anxiety|pain) (?:pills?|meds?|tablets?)|blood thinners?|antidepress|antidépress|antidepresiv|blutdrucktabletten?|blutverdünner|schlaftabletten?|pastillas? para dormir|fish oil|fischöl|test strips?|teststreifen|lancets?|lanzetten|(?:pen|insulin|injection|hypodermic) needles?|pen-?nadeln|needles?(?= \d)|syringes?|(?:glucose|sugar|pressure|ketone) (?:meter|monitor|sensor|strip)s?|alcohol (?:swabs?|pads?|wipes?)|tiras reactivas|lancetas|bandelettes)/iu

type Listed = ReturnType<KnownNames['match']>

/** The listed name of which this is another language's spelling. */
function inEnglish(names: KnownNames, said: string): Listed {
  for (const [ending, instead] of ENDINGS) {
    const english = said.replace(ending, instead)
    const found = english === said ? null : names.match(english)
    if (found !== null) return found
  }
  return null
}

export const listedName = (names: KnownNames, said: string): Listed => names.match(said) ?? inEnglish(names, said)

/** "Sertralina": right in another language. */
export const isOtherLanguages = (names: KnownNames, said: string): boolean =>
  names.match(said) === null && inEnglish(names, said) !== null

export const isKnownName = (names: KnownNames, said: string): boolean =>
  DESCRIBED.test(said) || listedName(names, said) !== null
