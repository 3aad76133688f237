/**
 * What this tab remembers of how it looks, beside what the browser asks for. For this visit only: session storage holds it,
 * and it goes with the visit, when somebody leaves, and when everything is erased. It holds nothing that was written.
 */
import { LANGUAGES, type Language } from '../i18n'
import { whenWiped } from '../drafts/wipe'
import { whenLeaving } from './leaving/leaveQuickly'

export interface Look {
  language: Language
}

const KEY = 'foreword-look'

/** What may stand there, for each part. What does not fit is passed over: the storage is in other hands, too. */
const KNOWN: { readonly [Part in keyof Look]: readonly Look[Part][] } = { language: LANGUAGES }

function lookFrom(json: string | null): Partial<Look> {
  const stored = JSON.parse(json ?? '{}') as unknown
  if (typeof stored !== 'object' || stored === null) return {}
  const values = new Map<string, unknown>(Object.entries(stored))
  const language = KNOWN.language.find((one) => one === values.get('language'))
  return language === undefined ? {} : { language }
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
