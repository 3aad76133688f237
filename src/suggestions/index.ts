export { suggestionsFor } from './suggestions'
export type { Because, Suggestion, SuggestionSetting } from './suggestion'
