/** A font file as a module: its bytes packed into a string. Made by `scripts/vite/fontBytes.ts`. */
declare module '*?bytes' {
  const packed: string
  export default packed
}

/** The little of fontkit that is used here; the package has no types. */
declare module 'fontkit' {
  export interface Glyph {
    id: number
    advanceWidth: number
    codePoints: number[]
  }
  /** In units of the font. */
  export interface GlyphPosition {
    xAdvance: number
    yAdvance: number
    xOffset: number
    yOffset: number
  }
  export interface Font {
    postscriptName: string
    unitsPerEm: number
    hasGlyphForCodePoint(codePoint: number): boolean
    layout(text: string): { advanceWidth: number; glyphs: Glyph[]; positions: GlyphPosition[] }
    getGlyph(id: number, characters?: number[]): Glyph
    glyphForCodePoint(codePoint: number): Glyph
    /** Its store of glyphs, by id. */
    _glyphs: Record<number, Glyph>
  }
  export function create(bytes: Uint8Array): Font
}

/** The little of pdfkit that is used here; the package has no types. */
declare module 'pdfkit' {
  export interface Info {
    Title?: string
    CreationDate: Date
  }
  export interface StructureContent {
    refs: unknown[]
  }
  export interface StructureElement {
    dictionary: { data: Record<string, unknown> }
    add(child: StructureElement | StructureContent): this
    end(): void
  }
  export default class PDFDocument {
    constructor(options: {
      autoFirstPage: boolean
      /** `null`: do not open the built-in Helvetica. */
      font: null
      pdfVersion: '1.7'
      lang: string
      displayTitle: boolean
      tagged: boolean
      info: Info
    })
    info: Info
    outline: { addItem(title: string, options: { top: number; left: number }): unknown }
    _root: { data: Record<string, unknown> }
    /** A new object of the file; `end` writes it, with bytes as a (packed) stream. */
    ref(data: Record<string, unknown>): { end(bytes?: Uint8Array): void }
    addNamedEmbeddedFile(name: string, specification: unknown): void
    addPage(options: { size: [number, number]; margin: number }): this
    font(font: unknown, size?: number): this
    registerFont(name: string, font: unknown): this
    save(): this
    restore(): this
    translate(x: number, y: number): this
    transform(a: number, b: number, c: number, d: number, e: number, f: number): this
    addContent(operators: string): this
    struct(type: string, options?: { scope?: string; alt?: string }): StructureElement
    addStructure(root: StructureElement): this
    /** Begins a stretch of content that belongs to an element; it ends with `endMarkedContent`. */
    markStructureContent(type: string): StructureContent
    markContent(
      tag: 'Artifact' | 'Span',
      options: { type?: string; attached?: string[]; lang?: string; actual?: string },
    ): this
    endMarkedContent(): this
    rect(x: number, y: number, width: number, height: number): this
    circle(x: number, y: number, radius: number): this
    polygon(...points: (readonly [x: number, y: number])[]): this
    moveTo(x: number, y: number): this
    lineTo(x: number, y: number): this
    lineWidth(width: number): this
    fillColor(color: string): this
    fill(color: string): this
    stroke(color: string): this
    fillAndStroke(fill: string, stroke: string): this
    page: { width: number; height: number; fonts: Record<string, unknown> }
    /** The font that is set, as it goes into the file. */
    _font: {
      id: string
      /** Thousandths of the letter size to the font's unit. */
      scale: number
      subset: { glyphs: number[]; includeGlyph(id: number): number }
      /** By place in the subset: the characters, and the width. */
      unicode: (number[] | undefined)[]
      widths: (number | undefined)[]
      ref(): unknown
    }
    _fontSize: number
    on(event: 'data', listener: (chunk: Uint8Array) => void): this
    on(event: 'end', listener: () => void): this
    on(event: 'error', listener: (error: Error) => void): this
    end(): void
    /** Writes the XMP packet's own entries. */
    protected _addInfo(): void
    protected appendXML(xml: string): void
  }
}
