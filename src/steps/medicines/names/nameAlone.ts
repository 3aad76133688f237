/** The name of a medicine by itself, out of what was written somewhere else than in a list of medicines. */
import { withForm } from '../forms'
import { wordsIn } from './fold'
import type { MedicineNames } from './load'

/** "Stopping escitalopram" was a thing to try; it is nothing that is taken. */
const STOPPED = new RegExp(
  `^\\W*(?:i(?:['’]ve)? |have |had |just |recently )*(?:${[
    'stop(?:s|ped|ping)?|quit(?:ting)?|(?:com(?:e|ing)|came|go(?:ing)?|went|get(?:ting)?|got) off|taper(?:ed|ing)?|wean(?:ed|ing)?|withdr[ae]w(?:al|ing)?',
    'discontinu\\p{L}*|without|no|not|skip(?:ped|ping)?|cut(?:ting)? (?:out|down)|reduc\\p{L}+|lower(?:ed|ing)|chang(?:ed|ing)|switch(?:ed|ing)? from|off|a break from|pausing',
    'dej(?:ar|é|ando|o)|suspend\\p{L}+|par(?:ar|é|ando)|quit(?:ar|arme|é)|retir(?:ar|é|ando)|baj(?:ar|é|ando)|reduc(?:ir|í|iendo)|sin|no|abandon(?:ar|é)|cambi(?:ar|é) (?:de|el|la)|interrump\\p{L}+|descans(?:ar|o) de|pausar',
  ].join('|')})(?=\\s|$)`,
  'iu',
)
/** They lead to what was taken, and are no part of its name. */
const LEADS = new RegExp(
  `^\\W*(?:i(?:['’]ve)? |have |been |me )*(?:${[
    'tak(?:e|es|ing)|took|try(?:ing)?|tried|us(?:e|ed|ing)|start(?:ed|ing)?|add(?:ed|ing)|being on|was on|switch(?:ed|ing)? to|more|a little',
    'tom(?:ar|é|ando|o|aba)|prob(?:ar|é|ando)|us(?:ar|é|ando|o)|empez(?:ar|ando)|empecé|cambi(?:ar|é) a|recetaron|más|un poco de',
  ].join('|')})(?=\\s|$)`,
  'iu',
)
/** Of a longer text a name is only a part. */
const MOST_WORDS = 5

/**
 * @param isLine whether a text is as a line of a list is, each of its words with a place of its own
 * @returns what to call it in a list; undefined where the text says that it was stopped
 */
export function nameAloneIn(
  names: Pick<MedicineNames, 'match' | 'said'>,
  isLine: (typed: string) => boolean,
): (typed: string) => string | undefined {
  return (typed) => {
    if (STOPPED.test(typed)) return undefined
    const found = names.match(typed)
    if (found === null || !(LEADS.test(typed) || wordsIn(typed).length > MOST_WORDS) || isLine(typed)) return typed
    const { name } = names.said(found)
    const at = typed.toLowerCase().indexOf(name.toLowerCase())
    return at < 0 ? name : withForm(typed, typed.slice(at, at + name.length))
  }
}
