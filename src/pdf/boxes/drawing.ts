import type PDFDocument from 'pdfkit'
import type { Fonts } from '../text/fonts'
import type { Box } from './box'
import type { Elements } from './tags'

/** What drawing needs to know beside the boxes. */
export interface Drawing {
  file: PDFDocument
  fonts: Fonts
  language: string
  elements: Elements
  /** Headings that are in the outline; a heading that a page break parts comes once. */
  outlined: Set<Box>
}
