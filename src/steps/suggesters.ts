/** Who offers names in the lines of the steps that ask for it (`suggests`); each comes when its step opens. */
import type { Suggesters } from '../form/suggester'

export const SUGGESTERS = {
  medicines: async () => (await import('./medicines/names/suggester')).medicineSuggester(),
} as const satisfies Suggesters
