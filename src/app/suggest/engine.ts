/** The rules that suggest questions and the names of medicines they look for: fetched when they are first needed. */
import type { suggestionsFor } from '../../suggestions'
import type { loadMedicineNames } from '../../steps/medicines/names/load'

export interface SuggestionEngine {
  suggestionsFor: typeof suggestionsFor
  names: Awaited<ReturnType<typeof loadMedicineNames>>
}

/** The rules alone: some look at no name. Rejects when the file does not come; the next call asks again. */
export const loadRules = async (): Promise<typeof suggestionsFor> => (await import('../../suggestions')).suggestionsFor

async function load(): Promise<SuggestionEngine> {
  const [rules, { loadMedicineNames }] = await Promise.all([loadRules(), import('../../steps/medicines/names/load')])
  return { suggestionsFor: rules, names: await loadMedicineNames() }
}

let once: Promise<SuggestionEngine> | null = null

/** Rejects when a file does not come; the next call asks again. */
export function loadEngine(): Promise<SuggestionEngine> {
  once ??= load().catch((error: unknown) => {
    once = null
    throw error
  })
  return once
}
