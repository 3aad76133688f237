/**
 * Erection pills and nitrates, also by the words that people have for them and with slips of the pen: what must not be
 * taken together has to be seen when it is not written as on the box. It only calls for a note; nothing is put right.
 */
import { distance } from './distance'
import { wordsIn } from './fold'

export type Mixing = 'pde5' | 'nitrate'

/** Long enough that a slip or two make no other word of them. */
const NAMES: Readonly<Record<Mixing, readonly string[]>> = {
  pde5: ['sildenafil', 'tadalafil', 'vardenafil', 'avanafil', 'viagra', 'cialis', 'levitra'],
  nitrate: ['nitroglycerin', 'nitrostat', 'nitrolingual', 'isosorbide', 'glyceryltrinitrate', 'trinitroglycerin'],
}
/** Only as they stand. */
const WORDS: Readonly<Record<Mixing, readonly string[]>> = {
  pde5: [],
  nitrate: [
    'nitro',
    'nitros',
    'nitrate',
    'nitrates',
    'nitrospray',
    'ntg',
    'gtn',
    'isdn',
    'ismn',
    'amyl',
    'popper',
    'poppers',
  ],
}

const slipsIn = (name: string): number => (name.length < 8 ? 1 : 2)

const isNearly = (word: string, name: string): boolean =>
  word.length >= 5 && (distance(word, name, slipsIn(name))?.whole ?? Infinity) <= slipsIn(name)

/** Which of the two a text names, in any of its words. */
export function mixingIn(typed: string): readonly Mixing[] {
  const words = wordsIn(typed)
  return (['pde5', 'nitrate'] as const).filter((kind) =>
    words.some((word) => WORDS[kind].includes(word) || NAMES[kind].some((name) => isNearly(word, name))),
  )
}
