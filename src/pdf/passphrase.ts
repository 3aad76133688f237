/**
 * Which passphrases a page may be locked with. Viewers differ: most take the bytes as typed, a strict one first applies
 * the standard's SASLprep. So a passphrase is taken only when both come to the same bytes, and refused before the file is
 * made otherwise. No cryptography here: the screen asks these functions at each letter.
 */

/** In characters. Codes read out on the phone have six; fewer fall in a moment, so such a lock would be a pretence. */
export const SHORTEST = 6
/** In bytes of UTF-8. The standard cuts what is longer, and viewers do not agree on the cut. */
export const LONGEST = 127

export type PassphraseProblem =
  | 'empty'
  | 'tooShort'
  | 'tooLong'
  /** A space at an end: easily lost on the way, and not seen. */
  | 'edgeSpace'
  /** A line break, a joiner, a no-break space: what is not seen. */
  | 'hidden'
  /** Fields for passwords offer no emoji on phones. */
  | 'emoji'
  /** Signs that programs change, or that keyboards put in for others; `unfitSigns` names them. */
  | 'unfit'
  /** Right-to-left letters beside others, or not at both ends: the standard forbids it. */
  | 'mixed'

/** `common`: among the first to be tried. `letters`: not every keyboard has them. */
export type PassphraseWeakness = 'common' | 'short' | 'letters'

/** The form that goes into the file: composed letters (NFC), as most keyboards send them. */
export const prepared = (passphrase: string): string => passphrase.normalize('NFC')

const HIDDEN = /[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}|\p{Default_Ignorable_Code_Point}/u
const EMOJI = /\p{Emoji_Presentation}|\p{Emoji_Modifier}|\p{Regional_Indicator}|(?![©®‼⁉™ℹ])\p{Extended_Pictographic}/u
// phones write these for ' " and - in an ordinary field, and not in a field for a password
const SWAPPED = /[‘’‚‛“”„‟‐-―]/u

const isUnfit = (sign: string): boolean =>
  SWAPPED.test(sign) || sign.normalize('NFKC') !== sign || (sign.codePointAt(0) ?? 0) > 0xffff

/** What must be left out, each once, in the order of the passphrase. */
export const unfitSigns = (passphrase: string): string[] => [...new Set(prepared(passphrase))].filter(isUnfit)

const RIGHT_TO_LEFT = /(?=[\p{L}\p{P}])[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u
const LEFT_TO_RIGHT = /(?![\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])\p{L}/u

const isMixed = (text: string): boolean => {
  if (!RIGHT_TO_LEFT.test(text)) return false
  const signs = [...text]
  const ends = [signs[0] ?? '', signs.at(-1) ?? '']
  return LEFT_TO_RIGHT.test(text) || !ends.every((sign) => RIGHT_TO_LEFT.test(sign))
}

/** Why this passphrase cannot be used; null when it can. */
export const passphraseProblem = (passphrase: string): PassphraseProblem | null => {
  const text = prepared(passphrase)
  if (text === '') return 'empty'
  if (text !== text.trim()) return 'edgeSpace'
  if (EMOJI.test(text)) return 'emoji'
  if (HIDDEN.test(text)) return 'hidden'
  if (unfitSigns(text).length > 0) return 'unfit'
  if (isMixed(text)) return 'mixed'
  if ([...text].length < SHORTEST) return 'tooShort'
  if (new TextEncoder().encode(text).length > LONGEST) return 'tooLong'
  return null
}

/** Fewer characters than this are called short. */
const SHORT = 14
const COMMON = [
  /^(.+?)\1+$/u,
  /pass ?wor[dt]|qwert|asdf|letmein|abc123|1234|iloveyou|foreword|therap/iu,
  /^[\d\s.,/:-]+$/u,
]

/** What to warn of, the worst first; never a reason to refuse. To be asked about a passphrase without a problem. */
export const passphraseWeakness = (passphrase: string): PassphraseWeakness | null => {
  const text = prepared(passphrase)
  if (COMMON.some((pattern) => pattern.test(text))) return 'common'
  if ([...text].length < SHORT) return 'short'
  return /[^ -~]/.test(text) ? 'letters' : null
}
