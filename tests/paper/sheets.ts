/** Boxes without a document around them: laid out, cut and drawn as the paper does it, and read back. */
import { cut } from '../../src/pdf/boxes/cut'
import { drawSlice } from '../../src/pdf/boxes/draw'
import type { Box } from '../../src/pdf/boxes/box'
import { measure } from '../../src/pdf/boxes/measure'
import { tagSheet } from '../../src/pdf/boxes/tags'
import { PaperFile } from '../../src/pdf/file'
import type { Look } from '../../src/pdf/look'
import type { Fonts } from '../../src/pdf/text/fonts'
import { measuresOf } from '../../src/summary/measures'
import type { LetterSize } from '../../src/summary/paper'
import { readPaper, type Paper } from './structure/paper'

/** Where `drawn` puts the sheet's corner on each page, and how large the page is, in points. */
export const AT = { x: 50, y: 40 }
export const PAGE = { width: 600, height: 800 }

export const lookOf = (fonts: Fonts, room: number, letters: LetterSize = 'normal'): Look => ({
  fonts,
  measures: measuresOf('a4', letters),
  room,
})

/** The sheet on pages that have room for so many points of it. */
export const drawn = async (sheet: Box, fonts: Fonts, height: number): Promise<Paper> => {
  const file = new PaperFile({ title: 'Test', language: 'en', creationDate: new Date(0), isAccessible: false })
  const drawing = { file, fonts, language: 'en', elements: tagSheet(file, sheet), outlined: new Set<Box>() }
  for (const slice of cut(measure(sheet), height)) {
    file.addPage({ size: [PAGE.width, PAGE.height], margin: 0 })
    drawSlice(drawing, sheet, slice, AT.x, AT.y)
  }
  return readPaper(await file.bytes())
}

/** Every box of a sheet with its place on it. */
export const everyBox = (box: Box, left = 0, top = 0): { box: Box; left: number; top: number }[] => [
  { box, left, top },
  ...box.inside.flatMap((placed) => everyBox(placed.box, left + placed.left, top + placed.top)),
]
