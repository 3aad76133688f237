export { language, say, sayIfAny, sayOf, sayParts, type MessageKey } from './say'
export { loadAllWords, loadWords, type Bundle } from './words'
export type { Words } from './message'
export { formatDay, formatMonth, formatShortMonth, formatTime, listOf } from './formats'
