/** Spanish words to offer. Those with an accent or an ñ are left out: whoever types them without would not get in. */
import { wordlist } from '@scure/bip39/wordlists/spanish'
import { UNPLEASANT_SPANISH } from './unpleasantSpanish'

export const PLEASANT: readonly string[] = wordlist.filter(
  (word) => /^[a-z]+$/.test(word) && !UNPLEASANT_SPANISH.has(word),
)
