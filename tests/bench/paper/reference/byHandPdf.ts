interface TextOptions {
  width?: number
  lineGap?: number
  align?: 'right'
  lineBreak?: boolean
  continued?: boolean
}
/** The little of pdfkit that the writer by hand uses; the app's own declaration of it is smaller still. */
export interface Pdf {
  x: number
  y: number
  page: { margins: { bottom: number } }
  registerFont(name: string, font: unknown): Pdf
  font(name: string, size: number): Pdf
  fillColor(color: string): Pdf
  text(text: string, x: number, y: number, options: TextOptions): Pdf
  text(text: string, options: TextOptions): Pdf
  heightOfString(text: string, options: TextOptions): number
  currentLineHeight(withGap: boolean): number
  moveTo(x: number, y: number): Pdf
  lineTo(x: number, y: number): Pdf
  rect(x: number, y: number, width: number, height: number): Pdf
  lineWidth(width: number): Pdf
  stroke(color: string): Pdf
  addPage(): Pdf
  switchToPage(page: number): Pdf
  bufferedPageRange(): { count: number }
  on(event: string, listener: (chunk: Uint8Array) => void): Pdf
  end(): void
}
