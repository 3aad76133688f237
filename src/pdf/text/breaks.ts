import { HAN_OR_KANA, PICTOGRAPH } from './scripts'

/** What may not be broken, or spaces, or characters of no width between which a line may break. */
export interface Chunk {
  start: number
  end: number
  kind: 'word' | 'space' | 'invisible'
}

/** Where a long word may break; it does not print. */
export const ZERO_WIDTH_SPACE = '\u200b'

/** The chunks of a paragraph; between two of them a line may end. */
export const chunksOf = (text: string): Chunk[] => {
  const chunks: Chunk[] = []
  for (let start = 0; start < text.length;) {
    const kind = kindOf(text.charCodeAt(start))
    let end = start + 1
    while (end < text.length && kindOf(text.charCodeAt(end)) === kind) end += 1
    if (kind === 'word' && FAR.test(text.slice(start, end))) chunks.push(...wordsIn(text.slice(start, end), start))
    else chunks.push({ start, end, kind })
    start = end
  }
  return chunks
}

/** All spaces between which a line may end: not the no-break ones. */
const OTHER_SPACE = /[\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]/u

const kindOf = (unit: number): Chunk['kind'] => {
  if (unit === 0x20) return 'space'
  if (unit < 0x1680) return 'word'
  if (unit === 0x200b) return 'invisible'
  return OTHER_SPACE.test(String.fromCharCode(unit)) ? 'space' : 'word'
}

/** Most words need no closer look: all that is written without spaces comes after these. */
const FAR = /[^\0-\u0dff]/u

/** Letters between which a line may end, as between words. */
const IDEOGRAPH = new RegExp(`[\\u3000-\\u303f\\u30fb-\\u30fe\\uff00-\\uffef]|${HAN_OR_KANA.source}`, 'u')
/** Written without spaces; the words are known to the platform's dictionaries. */
const UNSPACED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** Kinsoku: what never begins a line, and what never ends one. */
const NEVER_FIRST =
  /^[\p{Pe}\p{Pf}!%,.:;?…‥、。，．・：；！？％‰°′″℃～〜ー–—―‐々〻ゝゞヽヾ゛゜ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰ-ㇿ｡､･ｧ-ｯｰﾞﾟๆฯ"'’”]/u
const NEVER_LAST = /^[\p{Ps}\p{Pi}$£¥￥＄￡#＃"'‘“]/u

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })
const words = new Intl.Segmenter('th', { granularity: 'word' })

const wordsIn = (token: string, offset: number): Chunk[] => {
  const starts = UNSPACED.test(token) ? new Set(Array.from(words.segment(token), ({ index }) => index)) : new Set()
  const chunks: Chunk[] = []
  let before = ''
  let from = 0
  for (const { segment, index } of graphemes.segment(token)) {
    if (index > 0 && mayBreak(before, segment, starts.has(index))) {
      chunks.push({ start: offset + from, end: offset + index, kind: 'word' })
      from = index
    }
    before = segment
  }
  chunks.push({ start: offset + from, end: offset + token.length, kind: 'word' })
  return chunks
}

const mayBreak = (before: string, after: string, isWordStart: boolean): boolean => {
  if (NEVER_FIRST.test(after) || NEVER_LAST.test(before)) return false
  if (UNSPACED.test(before) && UNSPACED.test(after)) return isWordStart
  return isWide(before) || isWide(after)
}

const isWide = (grapheme: string): boolean =>
  IDEOGRAPH.test(grapheme) || (PICTOGRAPH.test(grapheme) && grapheme.length > 1)
