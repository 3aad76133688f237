/**
 * What this tab remembers of how it looks and what its keys do, beside what the browser asks for. For this visit only:
 * session storage holds it, and it goes with the visit, when somebody leaves, and when everything is erased. It holds
 * nothing that was written.
 */
import { LANGUAGES, type Language } from '../i18n'
import { whenWiped } from '../drafts/wipe'
import { whenLeaving } from './leaving/leaveQuickly'

/** `device`: as the device is set. */
export const THEMES = ['device', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

export const LETTERS = ['normal', 'large', 'xl'] as const
export type Letters = (typeof LETTERS)[number]

/** Whether pressing Shift three times leaves. */
export const SHIFT_LEAVES = ['yes', 'no'] as const
type ShiftLeaves = (typeof SHIFT_LEAVES)[number]

export interface Look {
  language: Language
  theme: Theme
  letters: Letters
  shiftLeaves: ShiftLeaves
}

const KEY = 'foreword-look'

/** What may stand there, for each part. What does not fit is passed over: the storage is in other hands, too. */
const KNOWN: { readonly [Part in keyof Look]: readonly Look[Part][] } = {
  language: LANGUAGES,
  theme: THEMES,
  letters: LETTERS,
  shiftLeaves: SHIFT_LEAVES,
}

function lookFrom(json: string | null): Partial<Look> {
  const stored = JSON.parse(json ?? '{}') as unknown
  if (typeof stored !== 'object' || stored === null) return {}
  const fits = ([part, value]: [string, unknown]): boolean =>
    Object.hasOwn(KNOWN, part) && KNOWN[part as keyof Look].some((known) => known === value)
  return Object.fromEntries(Object.entries(stored).filter(fits))
}

/** What was chosen in this visit. Storage that is refused, or spoiled, says nothing. */
export function readLook(): Partial<Look> {
  try {
    return lookFrom(sessionStorage.getItem(KEY))
  } catch {
    return {}
  }
}

/** Where storage is refused, the choice holds until the page is loaded again. */
export function rememberLook(choice: Partial<Look>): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ ...readLook(), ...choice }))
  } catch {
    // Nothing to do: see above.
  }
}

function forgetLook(): void {
  try {
    sessionStorage.removeItem(KEY)
  } catch {
    // What is refused holds nothing.
  }
}

whenWiped(forgetLook)
whenLeaving(forgetLook)
