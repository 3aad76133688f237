/** The words that are offered. A module of its own, and not the package itself, is what is loaded when it is asked for. */
import { wordlist } from '@scure/bip39/wordlists/english'
import { UNPLEASANT_ENGLISH } from './unpleasantEnglish'

export const PLEASANT: readonly string[] = wordlist.filter((word) => !UNPLEASANT_ENGLISH.has(word))
