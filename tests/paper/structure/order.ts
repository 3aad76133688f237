/** Whether a paper says its document: every string, in order, and nothing else. */
import { bare } from '../../journeys/support/expectedTexts'
import type { PaperDocument } from '../../../src/summary/paper'
import { mapStrings } from '../../../src/pdf/strings'
import { cleanText } from '../../../src/summary/clean'
import { structureText } from './outline'
import type { Paper } from './paper'
import { allElements } from './tree'

/** What the paper adds of itself: the numbers and marks of lists and boxes to tick. */
const OWN_MARKS = /^[\d.,•·–☐□:;()]*$/u

/**
 * @param without takes out the characters that no font has
 * @returns what is wrong, each with its place; empty when the structure says the document
 */
export function notAsComposed(paper: Paper, document: PaperDocument, without: (text: string) => string): string[] {
  // The text of a figure is made with the figure.
  const figures = (paper.tree ? allElements(paper.tree) : []).flatMap(({ type, alt }) =>
    type === 'Figure' && alt !== undefined ? bare(alt) : [],
  )
  const spoken = bare(structureText(paper)).replaceAll('□', '')
  const said = figures.reduce((rest, alt) => rest.replace(alt, ''), spoken)
  const plain = (text: string): string => bare(without(cleanText(text))).replaceAll('□', '')
  const heads = new Set<string>()
  const texts: string[] = []
  mapStrings(document, (text, role) => {
    if (role === 'head') heads.add(plain(text))
    if (role === 'text') texts.push(plain(text))
    return text
  })
  const longFirst = [...heads].filter(Boolean).toSorted((a, b) => b.length - a.length)
  const wrong: string[] = []
  let at = 0
  let before = ''
  for (const text of texts.filter(Boolean)) {
    const found = said.indexOf(text, at)
    if (found < 0) {
      wrong.push(`not after "${before.slice(-40)}": "${text.slice(0, 80)}"`)
      continue
    }
    const between = longFirst.reduce((rest, head) => rest.replaceAll(head, ''), said.slice(at, found))
    if (!OWN_MARKS.test(between)) wrong.push(`nobody composed "${between.slice(0, 80)}", before "${text.slice(0, 40)}"`)
    at = found + text.length
    before = text
  }
  for (const head of longFirst) if (!said.includes(head)) wrong.push(`no head "${head}"`)
  if (!OWN_MARKS.test(said.slice(at))) wrong.push(`nobody composed "${said.slice(at, at + 80)}", at the end`)
  return wrong
}
