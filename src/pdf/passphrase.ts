/**
 * Which passphrases a page may be locked with. Programs differ: most take the bytes as typed, some first prepare them as
 * the standard says (SASLprep, RFC 4013). A passphrase is taken only when both come to the same bytes, and is refused
 * before the file is made otherwise. No cryptography here: the screen asks at each letter.
 */

/** In characters. Codes read out on the phone have six; with fewer the lock would be a pretence. */
export const SHORTEST = 6
/** In bytes of UTF-8. The standard cuts what is longer; one program (libpoppler 22.12) crashes on it. */
export const LONGEST = 127

export type PassphraseProblem =
  | 'empty'
  /** A space at an end: easily lost on the way, and not seen. */
  | 'edgeSpace'
  /** On phones, a field for a password offers no emoji. */
  | 'emoji'
  /** A line break, a joiner, a no-break space: what is not seen. */
  | 'hidden'
  /** Signs that programs change, or that keyboards swap for others; `unfitSigns` names them. */
  | 'unfit'
  /** Right-to-left letters beside others, or not at both ends: SASLprep forbids it. */
  | 'mixed'
  | 'tooShort'
  | 'tooLong'

/** `common`: among the first to be tried. `letters`: not every keyboard has them. */
export type PassphraseWeakness = 'common' | 'short' | 'letters'

/** The form that goes into the file: composed letters (NFC), as nearly all keyboards send them. */
export const prepared = (passphrase: string): string => passphrase.normalize('NFC')

/** Letters, digits and what an ordinary keyboard has. No curly quotes: phones write them for ' in some fields only. (U+FE73: a part of
 *  an Arabic letter that the standard misses.) */
const TAKEN = /(?!\ufe73)[ -~\p{L}\p{M}\p{Nd}\p{Sc}¡¿«»§°±×÷]/u
const EMOJI = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u20e3]/u
const HIDDEN = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/u

/** What must be left out, each once, in the order of the passphrase. */
export const unfitSigns = (passphrase: string): string[] =>
  [...new Set(prepared(passphrase))].filter((sign) => !TAKEN.test(sign) || sign.normalize('NFKC') !== sign)

const RIGHT_TO_LEFT = /(?=\p{L})[\u0590-\u08ff]/u
const ONLY_RIGHT_TO_LEFT =
  /^(?=\p{L})[\u0590-\u08ff](?:[\u0590-\u08ff\d]|[^\p{L}\p{M}\p{Nd}])*(?=\p{L})[\u0590-\u08ff]$/u

/** Why this passphrase cannot be used; null when it can. */
export const passphraseProblem = (passphrase: string): PassphraseProblem | null => {
  const text = prepared(passphrase)
  if (text === '') return 'empty'
  if (text !== text.trim()) return 'edgeSpace'
  if (EMOJI.test(text)) return 'emoji'
  if (HIDDEN.test(text)) return 'hidden'
  if (unfitSigns(text).length > 0) return 'unfit'
  if (RIGHT_TO_LEFT.test(text) && !ONLY_RIGHT_TO_LEFT.test(text)) return 'mixed'
  if ([...text].length < SHORTEST) return 'tooShort'
  if (new TextEncoder().encode(text).length > LONGEST) return 'tooLong'
  return null
}

/** Fewer characters than this are called short: two words, not four. */
const SHORT = 14
/** Fewer different characters than this are as good as one. */
const FEW = 4
const COMMON = [
  // one piece over and over
  /^(.+?)\1+$/u,
  // only numbers, as in a date or a code
  /^[\d\s.,/:-]+$/,
  /pass ?wor[dt]|qwert|azert|asdf|letmein|abc|1234|iloveyou|foreword|therap/i,
]

/** What to warn of, the worst first; never a reason to refuse. For a passphrase without a problem. */
export const passphraseWeakness = (passphrase: string): PassphraseWeakness | null => {
  const text = prepared(passphrase)
  if (COMMON.some((pattern) => pattern.test(text)) || new Set(text).size < FEW) return 'common'
  if ([...text].length < SHORT) return 'short'
  return /[^ -~]/.test(text) ? 'letters' : null
}
