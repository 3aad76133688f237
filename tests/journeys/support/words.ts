/** The app's own words, all of them, so that no journey spells out a label that the language files hold. */
import { loadAllWords } from '../../../src/i18n'

await loadAllWords()

export { say, sayIfAny, sayOf, sayTheirs } from '../../../src/i18n'
