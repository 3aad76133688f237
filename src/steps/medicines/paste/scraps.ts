/** What is left of a row and says nothing on its own: forms, how much is in a pack, how many refills, the same words again. */
import { saysForm } from '../forms'
import { folded } from './folded'
import { isAboutPaper, isPaperwork } from './paper'
import { bare, FORMS, GENERIC, SMALL } from './smallWords'

const AMOUNT =
  /^(?:[\d.,/x×%-]+|\d*(?:mg|mcg|g|gram|grams|ml|l|iu|unit|units|hr|hour|hours|h|mm|cm|gauge|g|count|ct|pack|sl|er|xr|xl|dr)s?(?:\/\S+)?)$/u

const isSmall = (word: string): boolean => word === '' || FORMS.has(word) || SMALL.has(word) || GENERIC.has(word)

const allWords = (scrap: string, are: (word: string) => boolean): boolean =>
  !saysForm(scrap) &&
  !isPaperwork(scrap) &&
  !isAboutPaper(scrap) &&
  scrap
    .split(/[\s()[\]]+/)
    .map(bare)
    .every(are)

const saysNothing = (scrap: string): boolean => allWords(scrap, (word) => isSmall(word) || AMOUNT.test(word))

/** "Tablet", "by mouth": not worth a look by itself. A number may be. */
export const isBareForm = (scrap: string): boolean => allWords(scrap, isSmall)

const COUNTS = /^\W*(?:refills?|disp(?:ense[d]?)?|qty|quantity|rf)\b\W*(?:\d[\w. ]*\W*)?$/iu

/**
 * Whether nobody would miss it beside what else is kept of the row.
 * @param rest stretches of the text, joined by semicolons
 */
export const isScrap = (rest: string, kept: readonly string[]): boolean =>
  rest
    .split(/; |(?<=\d)\s+(?=refills?\b|qty\b)/iu)
    .every(
      (part) => saysNothing(part) || COUNTS.test(part) || kept.some((words) => folded(words).includes(folded(part))),
    )
