export { suggestionsFor } from './suggestions'
export type { Because, BoxId, KnownNames, Reason, RuleId, Suggestion, SuggestionSetting } from './suggestion'
