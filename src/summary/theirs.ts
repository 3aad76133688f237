/** The page in the person's own words for parts of the body: only those that stand on this very page. */
import {
  listOf,
  sayIfAny,
  theirStretches,
  withoutArticle,
  wordsWithNames,
  type Stretch,
  type TheirWords,
} from '../i18n'
import { findBlocks, typedText } from './look'
import { plainText, words, type Text } from './paper'
import type { Line, Summary } from './summary'
import { aroundAll, own } from './texts'

/** Where they are given. */
export const BODY_WORDS = 'about.bodyWords'

const found = new WeakMap<Summary, TheirWords | undefined>()

function theirWordsOf(lines: readonly Line[], summary: Summary): TheirWords {
  const entries = lines.map(({ id, value }) => [
    id.slice(BODY_WORDS.length + 1),
    typeof value === 'string' ? value : '',
  ])
  return {
    words: Object.fromEntries(entries) as Record<string, string>,
    avoid: typedText(summary, 'about.words.avoid'),
  }
}

function lookUp(summary: Summary): TheirWords | undefined {
  const lines = findBlocks(summary, BODY_WORDS).flatMap((block) => block.lines)
  return lines.length === 0 ? undefined : theirWordsOf(lines, summary)
}

/** “topside” for chest: each word once; alone where our name of the part is one that they would rather not hear. */
export const bodyWordItems = (lines: readonly Line[], summary: Summary): Text[] =>
  wordsWithNames(theirWordsOf(lines, summary)).map(({ word, names }) =>
    names.length === 0
      ? aroundAll('front.bodyWordAlone', { word: own(word) })
      : aroundAll('front.bodyWord', { part: words(listOf(names)), word: own(word) }),
  )

/** A private word is not in what may be shared, and so in no sentence of it. */
export function theirWordsIn(summary: Summary): TheirWords | undefined {
  if (!found.has(summary)) found.set(summary, lookUp(summary))
  return found.get(summary)
}

/** What a stretch says; an open place says nothing yet. */
export const stretchText = ({ kind, text }: Stretch): Text => (kind === 'theirs' ? own(text) : words(text))

/** A message without open places. */
export const theirText = (key: string, summary: Summary): Text =>
  theirStretches(key, theirWordsIn(summary)).flatMap(stretchText)

export const theirTextIfAny = (key: string, summary: Summary): Text | undefined =>
  sayIfAny(key) === undefined ? undefined : theirText(key, summary)

/** Whether a text says one of their words: then it rests on them. */
export function saysTheirs(text: Text, summary: Summary): boolean {
  const said = plainText(text).toLowerCase()
  return Object.values(theirWordsIn(summary)?.words ?? {}).some((word) => {
    const plain = withoutArticle(word).toLowerCase()
    return plain !== '' && said.includes(plain)
  })
}
