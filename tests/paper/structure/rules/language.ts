import { itemsByContent, type Paper } from '../paper'
import { allElements, isElement, type Element } from '../tree'
import { outlineItems } from './outlineItems'
import type { Report } from './table'

/** BCP 47: a language, then script, region, variants, extensions, private use; or private use alone. */
const TAG =
  /^(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:-[a-wy-z\d](?:-[a-z\d]{2,8})+)*(?:-x(?:-[a-z\d]{1,8})+)?|x(?:-[a-z\d]{1,8})+)$/i

/** Whether a screen reader knows how to say it: 11-001 to 11-006, F-10. */
export function checkLanguage(paper: Paper, report: Report): void {
  const { file, tree, pages } = paper
  const whole = file.text(file.catalog.get('Lang'))
  const check = (lang: string | undefined): void => {
    if (lang !== undefined && !TAG.test(lang)) report('F-10', `"${lang}"`)
  }
  check(whole)
  const elements = tree ? allElements(tree) : []
  for (const { lang } of elements) check(lang)
  for (const lang of new Set(
    pages.flatMap(({ items }) => items.flatMap(({ marks }) => marks.map((one) => one.lang))),
  )) {
    check(lang)
  }
  if (whole?.trim()) return
  report('11-006', 'the catalog has no Lang')
  if (outlineItems(file).length > 0) report('11-003', 'the catalog has no Lang')
  const known = (element: Element | undefined): boolean =>
    element !== undefined && (Boolean(element.lang) || known(element.parent))
  const find = itemsByContent(paper)
  for (const element of elements.filter((one) => !known(one))) {
    if (element.alt !== undefined || element.actual !== undefined) report('11-002', `of a ${element.type}`)
    const shown = element.kids.flatMap((kid) => (isElement(kid) ? [] : find(kid)))
    if (shown.some(({ text, marks }) => text && !marks.some(({ lang }) => lang)))
      report('11-001', `in a ${element.type}`)
  }
  if (elements.length === 0) report('11-001', 'nothing says in which language the text is')
}
