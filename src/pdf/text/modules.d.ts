/** What the text engine uses of fontkit beyond `src/pdf/modules.d.ts`; declarations of one module add up. */
declare module 'fontkit' {
  export interface Font {
    /** Above and below the base line, in units of the font; below is negative. */
    ascent: number
    descent: number
    /** The table of the same name: the most that a glyph is made of. */
    maxp: {
      maxPoints: number
      maxContours: number
      maxCompositePoints: number
      maxCompositeContours: number
      maxComponentElements: number
      maxComponentDepth: number
    }
  }
  export interface Glyph {
    /** The head of its outline; none where there is no ink. */
    _decode(): { xMin: number; yMin: number; xMax: number; yMax: number } | null
  }
}
