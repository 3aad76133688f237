/** What the text engine uses of fontkit beyond `src/pdf/modules.d.ts`; declarations of one module add up. */
declare module 'fontkit' {
  export interface Font {
    /** Above and below the base line, in units of the font; below is negative. */
    ascent: number
    descent: number
  }
}
