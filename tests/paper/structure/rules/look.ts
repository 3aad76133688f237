import { contrast } from '../graphics'
import type { Item } from '../items'
import { charactersOf, itemsByContent, type Paper } from '../paper'
import { allElements, isElement, type Element } from '../tree'
import type { Report } from './table'

const LEAST_MARGIN = (12 * 72) / 25.4
const LEAST_SIZE = 9
const LEAST_BODY = 10
const LEAST_CONTRAST = 4.5
/** What rounding in the file may take away, in points. */
const HAIR = 0.05

/** What eyes need: margins, sizes and contrast (F-26 to F-28). */
export function checkLook(paper: Paper, report: Report): void {
  for (const { items, width, height, page } of paper.pages) {
    for (const item of items) {
      const [left, bottom, right, top] = item.box
      const room = Math.min(left, bottom, width - right, height - top)
      if (room < LEAST_MARGIN - HAIR && isSeen(item)) {
        report('F-26', `${item.kind} ${said(item)}: ${((room * 25.4) / 72).toFixed(1)} mm from the edge`, page)
      }
      checkText(item, page, report)
    }
  }
  checkBody(paper, report)
}

const said = ({ text }: Item): string => (text ? `"${charactersOf(text).slice(0, 30)}"` : '')

const isSeen = (item: Item): boolean => !item.text || (!item.text.invisible && charactersOf(item.text).trim() !== '')

function checkText(item: Item, page: number, report: Report): void {
  if (!item.text || !isSeen(item)) return
  const { size, ground } = item.text
  if (size < LEAST_SIZE - HAIR) report('F-27', `${said(item)}: ${size.toFixed(1)} pt`, page)
  const seen = item.colour ? contrast(item.colour, ground) : 0
  if (seen < LEAST_CONTRAST) report('F-28', `${said(item)}: ${seen.toFixed(1)}`, page)
}

/** An almost empty paper is mostly its small print. */
const FEW_LETTERS = 600

/** Half or more of the letters in paragraphs, lists and quotes have the size of the body. */
function checkBody(paper: Paper, report: Report): void {
  const find = itemsByContent(paper)
  const isBody = ({ type, parent }: Element): boolean =>
    type === 'P' ||
    type === 'LBody' ||
    type === 'BlockQuote' ||
    (type === 'Span' && parent !== undefined && isBody(parent))
  const inTable = (element: Element): boolean =>
    element.type === 'Table' || (element.parent !== undefined && inTable(element.parent))
  const shown = (paper.tree ? allElements(paper.tree) : [])
    .filter((element) => isBody(element) && !inTable(element))
    .flatMap(({ kids }) => kids.flatMap((kid) => (isElement(kid) ? [] : find(kid))))
    .flatMap(({ text }) => text ?? [])
  const count = (texts: typeof shown): number => texts.reduce((sum, { codes }) => sum + codes.length, 0)
  const small = shown.filter(({ size }) => size < LEAST_BODY - HAIR)
  if (count(shown) > FEW_LETTERS && count(small) * 2 > count(shown))
    report('F-27', `${count(small)} of ${count(shown)} letters of the body`)
}
