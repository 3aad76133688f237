import type { PaperDocument } from '../summary/paper'
import { stack, type Box } from './boxes/box'
import type { Look } from './look'
import { INK } from './ink'
import { detailPart, frontPart } from './parts/part'
import { prose } from './parts/prose'

/** The whole document on one sheet as long as it needs to be; `cut.ts` makes pages of it. */
export const sheetOf = (document: PaperDocument, look: Look): Box => {
  const { room, measures } = look
  const { gap, title, small } = measures
  const header = stack(
    room,
    [
      prose(document.title, look, { bold: true, size: title, tag: 'H1' }),
      ...document.header.map((line) =>
        prose(line, look, { quiet: true, size: measures.header, lineHeight: measures.lineHeight }),
      ),
    ],
    { gap: gap * 0.4, padding: { bottom: gap * 2 } },
  )
  const closing = stack(room, [prose(document.closing, look, { quiet: true, size: small })], {
    padding: { top: gap },
    edges: { top: { weight: 0.6, color: INK.line } },
  })
  const last =
    document.closing.length === 0
      ? []
      : [stack(room, [closing], { padding: { top: gap * 4 }, flow: { withPrevious: true } })]
  const isAlone = document.parts.length === 0
  const front = stack(
    room,
    [header, ...document.front.map((part) => frontPart(part, look)), ...(isAlone ? last : [])],
    { flow: { front: true } },
  )
  return stack(room, [front, ...document.parts.map((part) => detailPart(part, look)), ...(isAlone ? [] : last)])
}

/** "Private · page 2 of 5", at the side where lines end. */
export const footerOf = (document: PaperDocument, look: Look, page: number, pages: number): Box => {
  const text = document.footer.map((span) => ({
    ...span,
    text: span.text.replaceAll('{pages}', String(pages)).replaceAll('{page}', String(page)),
  }))
  return prose(text, look, { quiet: true, size: look.measures.small, align: 'end', tag: null })
}
