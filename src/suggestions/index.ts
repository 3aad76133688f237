export { suggestionsFor } from './suggestions'
export type { Because, KnownNames, Suggestion, SuggestionSetting } from './suggestion'
