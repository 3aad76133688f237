/** Which page each part of a paper begins on. */
import { bare } from '../../journeys/support/expectedTexts'
import { plainText, type PaperDocument, type Text } from '../../../src/summary/paper'
import { itemsByContent, type Paper } from './paper'
import { textOfElement } from './outline'
import { allElements, isElement, walk, type Element } from './tree'

const plain = (text: Text | string): string => bare(typeof text === 'string' ? text : plainText(text))

/** Of a sheet of paper. */
const SIDES = 2

/**
 * What is not as it must be: the front page is page 1, all of it, and the parts begin on page 2 or later (right below where the two sides of one sheet hold it all),
 * unless one page holds them, too.
 */
export function notOnPageOne(paper: Paper, document: PaperDocument): string[] {
  const { tree, pages } = paper
  if (!tree) return ['there is no structure']
  const find = itemsByContent(paper)
  const pagesOf = (element: Element): number[] =>
    walk(element).flatMap(({ kids }) =>
      kids.flatMap((kid) => (isElement(kid) ? [] : find(kid).map((item) => item.page))),
    )
  const elements = tree.roots.flatMap(({ kids }) => kids.filter(isElement))
  const isHeading = ({ type }: Element): boolean => /^H[1-6]$/.test(type)
  const [first] = document.parts
  const wanted = first && plain(first.heading)
  // A heading of the front page may be that of a part; the parts come after it.
  const headings = allElements(tree).filter((one) => isHeading(one) && bare(textOfElement(one, find)) === wanted)
  const begins = first ? headings.at(-1) : undefined
  if (first && !begins) return [`no heading "${wanted ?? ''}"`]
  const end = begins ? elements.findIndex((one) => walk(one).includes(begins)) : elements.length
  const wrong: string[] = []
  for (const element of elements.slice(0, end)) {
    const late = pagesOf(element).find((page) => page !== 1)
    if (late !== undefined) wrong.push(`"${textOfElement(element, find).slice(0, 40)}" is on page ${late}`)
  }
  const starts = begins ? Math.min(...pagesOf(begins)) : 2
  if (starts < 2 && pages.length > SIDES) wrong.push(`the parts begin on page ${starts}`)
  if (!begins && pages.length !== 1) wrong.push(`there are no parts, but ${pages.length} pages`)
  return wrong
}
