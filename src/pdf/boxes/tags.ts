import type PDFDocument from 'pdfkit'
import type { StructureElement } from 'pdfkit'
import type { Box, Tag } from './box'

/** The element of a box, or the nearest around it that takes its words. */
export type Elements = ReadonlyMap<Box, StructureElement>

/**
 * Makes the structure tree of the whole sheet, in reading order, before anything is drawn: what a page break parts is
 * still one element. Boxes without a tag (columns, insets) leave their words to the element around them.
 */
export const tagSheet = (file: PDFDocument, sheet: Box): Elements => {
  const elements = new Map<Box, StructureElement>()
  const root = file.struct('Document')
  file.addStructure(root)
  const walk = (box: Box, around: StructureElement): void => {
    const element = box.tag ? elementOf(file, box.tag) : around
    if (box.tag) around.add(element)
    elements.set(box, element)
    for (const placed of box.inside) walk(placed.box, element)
  }
  walk(sheet, root)
  return elements
}

const elementOf = (file: PDFDocument, { type, scope, numbering, alt }: Tag): StructureElement => {
  const element = file.struct(type, { ...(scope && { scope }), ...(alt !== undefined && { alt }) })
  // pdfkit knows no attributes of lists
  if (numbering) element.dictionary.data['A'] = { O: 'List', ListNumbering: numbering }
  return element
}

/** Says where a figure stands on its page, in PDF's own coordinates. `top` is measured from the sheet's top edge. */
export const placeFigure = (
  file: PDFDocument,
  element: StructureElement,
  { left, top, width, height }: { left: number; top: number; width: number; height: number },
): void => {
  const bottom = file.page.height - top - height
  element.dictionary.data['A'] = {
    O: 'Layout',
    Placement: 'Block',
    BBox: [left, bottom, left + width, bottom + height],
  }
}
