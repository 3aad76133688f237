import { openFace } from './face'
import { COMPLEX_FONTS, EAST_ASIAN, EMOJI, HANGUL, HAN_OR_KANA, hanOrder, INVISIBLE } from './scripts'
import { LANGUAGES, LETTERS, PICTOGRAPH, RIGHT_TO_LEFT, type Script } from './scripts'
import type { Face, Fonts, HarfBuzz } from './types'
import { unpack } from './unpack'

export type { Fonts } from './types'

/**
 * The fonts that a text asks for, and no more: what other papers needed does not change how this one is printed. Each is
 * unpacked and parsed once in the life of the worker.
 */
export const loadFonts = async (text: string): Promise<Fonts> => {
  const { regular, bold } = await once('latin', loadLatin)
  const fonts: Fonts = { regular, bold, others: [], emoji: null, harfBuzz: null }
  const missing = new Missing(text, (codePoint) => regular.covers(codePoint) && bold.covers(codePoint))
  const isPutTogether = missing.withoutPutTogether(regular, bold)
  const needsHarfBuzz = isPutTogether || missing.isAny(COMPLEX) || RIGHT_TO_LEFT.test(text) || MARK.test(text)
  const [harfBuzz, complex] = await Promise.all([
    needsHarfBuzz || EMOJI.test(text) || missing.isAny(PICTOGRAPH) ? importHarfBuzz() : null,
    Promise.all(COMPLEX_FONTS.filter((script) => missing.isAny(LETTERS[script])).map(loadScript)),
  ])
  const others = [...complex]
  const add = (...more: readonly Face[]): void => {
    others.push(...more)
    missing.without(more)
  }
  missing.without(complex)
  // the first choice stands for the whole paper; each further one only for what is still missing
  const order = hanOrder(text)
  if (missing.isAny(HAN_OR_KANA) || missing.isAny(HANGUL))
    add(...(await Promise.all(order.splice(0, 1).map(loadScript))))
  if (missing.isAny(SIGN)) add(...(await loadSigns()))
  for (const script of order) {
    if (missing.isAny(script === 'korean' ? HANGUL : EAST_ASIAN)) add(await loadScript(script))
  }
  const emoji = EMOJI.test(text) || missing.isAny(PICTOGRAPH) ? await once('emoji', loadEmoji) : null
  return { ...fonts, others, emoji, harfBuzz }
}

const COMPLEX = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Thai}]/u
const MARK = /\p{M}/u
/** Signs, numbers in circles, wide forms: not emoji. */
const SIGN = /(?!\p{Emoji_Presentation})[\u2000-\u2bff\u3000-\u303f\u3200-\u33ff\uff00-\uffef]/u

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

  /** Takes out what faces have in parts, letter and mark; says whether there was any. */
  withoutPutTogether(...all: readonly Face[]): boolean {
    const before = this.characters.length
    const isMade = (character: string): boolean =>
      Array.from(character.normalize('NFD')).every((it) => all.every((face) => face.covers(it.codePointAt(0) ?? 0)))
    this.characters = this.characters.filter((character) => !isMade(character))
    return this.characters.length < before
  }

  without(faces: readonly Face[]): void {
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

const loadSigns = (): Promise<Face[]> =>
  once('signs', async () => {
    const { default: files } = await import('./fontFiles/signs')
    return Promise.all(files.map(async (packed, i) => openFace(`signs ${i + 1}`, await unpack(packed))))
  })

const loadEmoji = async (): Promise<Face> => {
  const { default: packed } = await import('./fontFiles/emoji')
  return openFace('emoji', await unpack(packed), { shaper: 'harfbuzz' })
}

const importHarfBuzz = async (): Promise<HarfBuzz> => (await import('./harfbuzz')).loadHarfBuzz()
