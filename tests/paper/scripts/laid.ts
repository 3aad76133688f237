/** Text laid in lines, with the fonts of every script, for tests of what stands where. */
import { cleanText } from '../../../src/summary/clean'
import { printable } from '../../../src/pdf/text/coverage'
import { loadFonts } from '../../../src/pdf/text/fonts'
import { layText, type TextLine } from '../../../src/pdf/text/layText'
import { LINES } from './lines'

export const SIZE = 10
export const everything = cleanText(LINES.map(({ text }) => text).join('\n'))
export const fonts = await loadFonts(everything)

export const laid = (text: string, room: number, lineHeight = 1.3): TextLine[] =>
  layText([{ text }], { size: SIZE, lineHeight, room }, fonts)
/** The lines without the spaces at their ends. */
export const lines = (text: string, room: number): string[] => laid(text, room).map((line) => line.text.trimEnd())
export const printableOf = (text: string): string => printable(cleanText(text), fonts, () => undefined)
