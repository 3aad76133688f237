/**
 * Messages in the person's own words for parts of the body. `<key>.own` stands in place of `<key>` where somebody has a
 * word of their own for a part that it names: "What have you noticed about “{vulva_vagina}”?"
 */
import { anyOfPieces, capital } from './formats'
import { LANGUAGES } from './languages'
import { inLanguage, sayIfAny, sayOf, sayParts } from './say'
import { hasWords } from './words'

export interface TheirWords {
  /** By the part: `vagina`. */
  readonly words: Readonly<Record<string, string>>
  /** What they would rather not hear, as typed. */
  readonly avoid: string
}

/** A stretch of a message: our words, theirs, or the name of a place that is still open. */
export interface Stretch {
  kind: 'ours' | 'theirs' | 'place'
  text: string
}

const ourName = (part: string): string | undefined => sayIfAny(`about.bodyWords.${part}.part`)

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()

const wordsIn = (text: string): string[] => plain(text).split(/[^\p{L}]+/u)

/** The words of a name, without an "s" at the end; "or" and the like are too short to count. */
const stems = (name: string): string[] =>
  wordsIn(name)
    .filter((word) => word.length > 3 || /[^\p{Script=Latin}]/u.test(word))
    .map((word) => word.replace(/s$/, ''))

/** A name as short as "ano" is looked for as a word: it stands within many others. */
const namesAvoided = (name: string, avoid: string): boolean =>
  stems(name).some((stem) => plain(avoid).includes(stem)) || wordsIn(avoid).includes(plain(name))

/** In any language whose words are here: what is not to be heard in one is not to be read in the reader's. */
const isAvoided = (part: string, avoid: string): boolean =>
  LANGUAGES.filter((language) => hasWords(['steps'], language)).some((language) =>
    inLanguage(language, () => namesAvoided(ourName(part) ?? part, avoid)),
  )

const STARTS_WITH_ARTICLE = /^(the|an?|my|el|las?|los|una?|mis?)\s+(?=\S)/iu

/** "the wave" → "wave": the same word, however it was typed. */
export const withoutArticle = (word: string): string => word.trim().replace(STARTS_WITH_ARTICLE, '')

const plainWord = (word: string): string => plain(withoutArticle(word))

/** As typed: it stands at the head of a message or in quotes, where nothing has to agree with it. */
const wordFor = ({ words }: TheirWords, part: string): string =>
  Object.hasOwn(words, part) ? (words[part] ?? '').trim() : ''

/** A word of theirs, and our names for what they call so. */
export interface TheirWord {
  readonly word: string
  readonly names: readonly string[]
}

/** Each word of theirs once, with our names for the parts that they call so, but for those they would rather not hear. */
export function wordsWithNames(their: TheirWords): TheirWord[] {
  const given = Object.entries(their.words).filter(([, word]) => word.trim() !== '')
  return given
    .filter(([, word], i) => given.findIndex(([, one]) => plainWord(one) === plainWord(word)) === i)
    .map(([, word]) => ({
      word: word.trim(),
      names: given
        .filter(([part, one]) => plainWord(one) === plainWord(word) && !isAvoided(part, their.avoid))
        .map(([part]) => ourName(part) ?? part),
    }))
}

/** The parts that a place names, or none when it is a place of another kind. */
function partsIn(place: string): string[] {
  const parts = place.split('_')
  return parts.every((part) => ourName(part) !== undefined) ? parts : []
}

/** "vulva or front hole"; where they have a word, one of ours that they would rather not hear is left out. */
function named(parts: readonly string[], their: TheirWords): Stretch[] {
  const names = parts.map((part) => {
    const own = wordFor(their, part)
    return { own, name: own === '' ? (ourName(part) ?? part) : own, part }
  })
  const heard = names.filter(({ own, part }) => own !== '' || !isAvoided(part, their.avoid))
  const said = heard.length > 0 ? heard : names
  const once = said.filter(({ name }, i) => said.findIndex((one) => plainWord(one.name) === plainWord(name)) === i)
  return anyOfPieces(once.map(({ name }) => name)).map(({ text, item }) => ({
    kind: item !== null && once[item]?.own !== '' ? 'theirs' : 'ours',
    text,
  }))
}

const withCapital = ([first, ...rest]: readonly Stretch[]): Stretch[] =>
  first === undefined ? [] : [{ ...first, text: capital(first.text) }, ...rest]

/** A message in stretches, in their words where it names a part that they have a word for. */
export function theirStretches(key: string, their: TheirWords | undefined): Stretch[] {
  const cut = their === undefined || sayIfAny(`${key}.own`) === undefined ? [] : sayParts(`${key}.own`)
  const theirs = cut.map((piece, i) => (i % 2 === 1 ? partsIn(piece) : []))
  if (their === undefined || !theirs.flat().some((part) => wordFor(their, part) !== '')) {
    return sayParts(key, { n: 1 }).map((text, i) => ({ kind: i % 2 === 1 ? 'place' : 'ours', text }))
  }
  const startsLarge = /^\p{Lu}/u.test(sayOf(key))
  return cut.flatMap((piece, i): Stretch[] => {
    const parts = theirs[i] ?? []
    if (parts.length === 0) return [{ kind: i % 2 === 1 ? 'place' : 'ours', text: piece }]
    const stretches = named(parts, their)
    return startsLarge && cut.slice(0, i).every((one) => one === '') ? withCapital(stretches) : stretches
  })
}

/** As `sayOf`, for messages without open places. */
export const sayTheirs = (key: string, their: TheirWords | undefined): string =>
  their === undefined || sayIfAny(`${key}.own`) === undefined
    ? sayOf(key)
    : theirStretches(key, their)
        .map(({ text }) => text)
        .join('')

/** As `sayIfAny`, likewise. */
export const sayTheirsIfAny = (key: string, their: TheirWords | undefined): string | undefined =>
  sayIfAny(key) === undefined ? undefined : sayTheirs(key, their)
