export { inLanguage, say, sayIfAny, sayOf, sayParts, spokenLanguage, type MessageKey } from './say'
export { hasWords, loadAllWords, loadWords, wordsFor, type Bundle } from './words'
export { ABOUT, languageFor, LANGUAGES, offeredLanguages, type Language } from './languages'
export { onLanguage, otherLanguages, screenLanguage, setRegions, setScreenLanguage, type Saying } from './screen'
export {
  sayTheirs,
  sayTheirsIfAny,
  theirStretches,
  withoutArticle,
  wordsWithNames,
  type Stretch,
  type TheirWords,
} from './theirWords'
export type { Words } from './message'
export {
  anyOf,
  capital,
  formatDay,
  formatWeekday,
  formatMoment,
  formatMonth,
  formatShortMonth,
  formatTime,
  inOrder,
  isTime,
  listOf,
} from './formats'
export { monthNamed } from './monthNames'
export { regionOf } from './region'
