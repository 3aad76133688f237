export { suggestionsFor } from './suggestions'
export type { Because, BoxId, FiredRule, Suggestion, SuggestionSetting } from './suggestion'
