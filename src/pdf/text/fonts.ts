import { openFace, type Face } from './face'
import type { HarfBuzz } from './harfbuzz'
import { unpack } from './unpack'

/** All that is loaded for one paper. */
export interface Fonts {
  regular: Face
  bold: Face
  /** For what the first two lack, in the order in which they are asked. */
  others: readonly Face[]
  emoji: Face | null
  harfBuzz: HarfBuzz | null
}

/** The fonts that a text asks for. Each is unpacked and parsed once, then kept. */
export const loadFonts = async (_text: string): Promise<Fonts> => {
  const { regular, bold } = await (latin ??= loadLatin())
  return { regular, bold, others: [], emoji: null, harfBuzz: null }
}

let latin: Promise<{ regular: Face; bold: Face }> | undefined

const loadLatin = async (): Promise<{ regular: Face; bold: Face }> => {
  const packed = await import('./fontFiles/latin')
  const [regular, bold] = await Promise.all([unpack(packed.regular), unpack(packed.bold)])
  return { regular: openFace('Latin', regular, 'fontkit'), bold: openFace('LatinBold', bold, 'fontkit') }
}
