export { suggestionsFor, type Suggestions } from './suggestions'
export type { Because, BoxId, FiredRule, KnownNames, Reason, RuleId, Suggestion, SuggestionSetting } from './suggestion'
