import { openFace, type Face } from './face'
import type { HarfBuzz } from './harfbuzz'
import { COMPLEX_FONTS, EAST_ASIAN, EMOJI, hanOrder, INVISIBLE, LETTERS, PICTOGRAPH, RIGHT_TO_LEFT } from './scripts'
import { LANGUAGES, type Script } from './scripts'
import { unpack } from './unpack'

/** All that is loaded for one paper. */
export interface Fonts {
  regular: Face
  bold: Face
  /** For what the first two lack, in the order in which they are asked. */
  others: readonly Face[]
  emoji: Face | null
  /** There when anything needs it. */
  harfBuzz: HarfBuzz | null
}

/**
 * The fonts that a text asks for, and no more: what other papers needed does not change how this one is printed. Each is
 * unpacked and parsed once in the life of the worker.
 */
export const loadFonts = async (text: string): Promise<Fonts> => {
  const { regular, bold } = await once('latin', loadLatin)
  const fonts: Fonts = { regular, bold, others: [], emoji: null, harfBuzz: null }
  const missing = new Missing(text, (codePoint) => regular.covers(codePoint) && bold.covers(codePoint))
  const needsHarfBuzz = missing.isAny(COMPLEX) || RIGHT_TO_LEFT.test(text) || MARK.test(text)
  const [harfBuzz, complex] = await Promise.all([
    needsHarfBuzz || EMOJI.test(text) || missing.isAny(PICTOGRAPH) ? importHarfBuzz() : null,
    Promise.all(COMPLEX_FONTS.filter((script) => missing.isAny(LETTERS[script])).map(loadScript)),
  ])
  const others = [...complex]
  missing.without(...complex)
  if (missing.isAny(EAST_ASIAN)) {
    for (const script of hanOrder(text)) {
      // the first choice stands for the whole paper; each further one only for what is still missing
      const isWanted = others.length === complex.length || missing.isAny(script === 'korean' ? HANGUL : HAN_OR_KANA)
      if (!isWanted) continue
      const face = await loadScript(script)
      others.push(face)
      missing.without(face)
      if (others.length === complex.length + 1) others.push(...(await signsFor(missing)))
    }
  } else others.push(...(await signsFor(missing)))
  const emoji = EMOJI.test(text) || missing.isAny(PICTOGRAPH) ? await once('emoji', loadEmoji) : null
  return { ...fonts, others, emoji, harfBuzz }
}

const COMPLEX = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Thai}]/u
const MARK = /\p{M}/u
const HANGUL = /\p{Script=Hangul}/u
const HAN_OR_KANA = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}]/u

/** The characters of a text for which no font was found yet. */
class Missing {
  private characters: string[]

  constructor(text: string, covers: (codePoint: number) => boolean) {
    const far = new Set(text.match(/[^\n\u0020-\u007e]/gu))
    this.characters = [...far].filter((it) => !INVISIBLE.test(it) && !covers(it.codePointAt(0) ?? 0))
  }

  isAny(kind: RegExp): boolean {
    return this.characters.some((character) => kind.test(character))
  }

  isEmpty(): boolean {
    return this.characters.length === 0
  }

  without(...faces: readonly Face[]): void {
    this.characters = this.characters.filter((it) => !faces.some((face) => face.covers(it.codePointAt(0) ?? 0)))
  }
}

const faces = new Map<string, Promise<unknown>>()

/** What was loaded under a name before, or now. A load that failed is tried again the next time. */
const once = <T>(name: string, load: () => Promise<T>): Promise<T> => {
  // each name stands for one kind of thing
  const before = faces.get(name) as Promise<T> | undefined
  if (before) return before
  const now = load()
  faces.set(name, now)
  now.catch(() => faces.delete(name))
  return now
}

const loadLatin = async (): Promise<{ regular: Face; bold: Face }> => {
  const packed = await import('./fontFiles/latin')
  const [regular, bold] = await Promise.all([unpack(packed.regular), unpack(packed.bold)])
  return { regular: openFace('Latin', regular), bold: openFace('LatinBold', bold) }
}

const FILES: Record<Script, () => Promise<{ default: string }>> = {
  hebrew: () => import('./fontFiles/hebrew'),
  arabic: () => import('./fontFiles/arabic'),
  devanagari: () => import('./fontFiles/devanagari'),
  thai: () => import('./fontFiles/thai'),
  japanese: () => import('./fontFiles/japanese'),
  korean: () => import('./fontFiles/korean'),
  simplifiedChinese: () => import('./fontFiles/simplifiedChinese'),
  traditionalChinese: () => import('./fontFiles/traditionalChinese'),
}

const loadScript = (script: Script): Promise<Face> =>
  once(script, async () => {
    const { default: packed } = await FILES[script]()
    const shaper = COMPLEX_FONTS.some((complex) => complex === script) ? 'harfbuzz' : 'fontkit'
    return openFace(script, await unpack(packed), { shaper, language: LANGUAGES[script] })
  })

/** Of the small fonts of signs those that have something of what is missing. */
const signsFor = async (missing: Missing): Promise<Face[]> => {
  if (missing.isEmpty()) return []
  const signs = await once('signs', async () => {
    const { default: files } = await import('./fontFiles/signs')
    return Promise.all(files.map(async (packed, i) => openFace(`signs ${i + 1}`, await unpack(packed))))
  })
  missing.without(...signs)
  return signs
}

const loadEmoji = async (): Promise<Face> => {
  const { default: packed } = await import('./fontFiles/emoji')
  return openFace('emoji', await unpack(packed), { shaper: 'harfbuzz' })
}

const importHarfBuzz = async (): Promise<HarfBuzz> => (await import('./harfbuzz')).loadHarfBuzz()
