import { textOfElement } from '../outline'
import { itemsByContent, type Paper } from '../paper'
import { allElements, attribute, isElement, roleOf, walk, type Element, type Tree } from '../tree'
import type { PdfFile } from '../pdfFile'
import { KNOWN_TYPES, STANDARD_TYPES, type Report } from './table'

/** The structure tree: roles, nesting, headings, figures. */
export function checkStructure(paper: Paper, report: Report): void {
  const { file, tree } = paper
  const marked = file.dict(file.catalog.get('MarkInfo'))
  if (!tree || tree.roots.length === 0) report('F-03', 'there is no structure tree')
  if (marked?.get('Marked') !== true) report('F-03', 'MarkInfo does not say that the file is tagged')
  if (marked?.get('Suspects') === true) report('01-007', 'MarkInfo has Suspects')
  if (!tree) return
  checkRoles(tree, report)
  checkHeadings(tree, report)
  const [root] = tree.roots
  if (tree.roots.length !== 1 || root?.type !== 'Document') {
    report('F-05', `the roots are ${tree.roots.map(({ type }) => type).join(', ') || 'none'}`)
  }
  const find = itemsByContent(paper)
  for (const element of allElements(tree)) {
    checkPlace(element, report)
    if (element.type === 'Figure') checkFigure(file, element, report)
    if (element.type === 'L' && file.name(attribute(file, element, 'List', 'ListNumbering')) === undefined) {
      report('F-08', 'an L has no ListNumbering')
    }
    if (/^(H\d?|LI|LBody|TH)$/.test(element.type) && textOfElement(element, find).trim() === '') {
      report('F-29', `an empty ${element.type}`)
    }
  }
}

function checkRoles({ roles, roots }: Tree, report: Report): void {
  for (const [from] of roles) {
    if (STANDARD_TYPES.has(from)) report('02-004', `${from} is a standard type`)
    const last = roleOf(roles, from)
    if (roles.has(last)) report('02-003', `${from} leads to itself`)
  }
  for (const element of roots.flatMap(walk)) {
    if (roles.has(element.type)) continue
    if (!STANDARD_TYPES.has(element.type)) report('02-001', `${element.written} has no standard role`)
    else if (!KNOWN_TYPES.has(element.type)) report('F-16', `${element.type} is not checked here`)
  }
}

function checkHeadings(tree: Tree, report: Report): void {
  const elements = allElements(tree)
  const levels = elements.flatMap(({ type }) => /^H(\d)$/.exec(type)?.[1] ?? []).map(Number)
  const hasPlain = elements.some(({ type }) => type === 'H')
  if (hasPlain && levels.length > 0) report('14-007', 'there are H and numbered headings')
  for (const { kids, type } of elements) {
    if (kids.filter((kid) => isElement(kid) && kid.type === 'H').length > 1) report('14-006', `a ${type} has two H`)
  }
  if (levels.length > 0 && levels[0] !== 1) report('14-002', `the first heading is an H${levels[0]}`)
  levels.forEach((level, i) => {
    const before = levels[i - 1] ?? level
    if (level > before + 1) report('14-003', `an H${level} follows an H${before}`)
  })
  const first = levels.filter((level) => level === 1).length
  if (first !== 1) report('F-06', `there are ${first}`)
}

function checkFigure(file: PdfFile, element: Element, report: Report): void {
  if (!element.alt?.trim() && !element.actual?.trim()) report('13-004', 'a Figure without Alt')
  const box = file.numbers(attribute(file, element, 'Layout', 'BBox'))
  const [left = 0, bottom = 0, right = 0, top = 0] = box
  if (box.length !== 4 || right <= left || top <= bottom) report('F-09', 'a Figure without a BBox')
}

const ROWS = ['Table', 'THead', 'TBody', 'TFoot']

/** Where an element may stand (ISO 32000-1, tables 336 and 337). */
const PARENTS: Record<string, readonly string[]> = {
  TR: ROWS,
  TH: ['TR'],
  TD: ['TR'],
  THead: ['Table'],
  TBody: ['Table'],
  TFoot: ['Table'],
  LI: ['L'],
  Lbl: ['LI'],
  LBody: ['LI'],
  Caption: ['Table', 'L', 'Figure'],
}
/** What may stand in an element. */
const KIDS: Record<string, readonly string[]> = {
  Table: ['Caption', 'TR', 'THead', 'TBody', 'TFoot'],
  THead: ['TR'],
  TBody: ['TR'],
  TFoot: ['TR'],
  TR: ['TH', 'TD'],
  L: ['Caption', 'L', 'LI'],
  LI: ['Lbl', 'LBody'],
}

function checkPlace({ type, parent, kids }: Element, report: Report): void {
  const ofList = (one: string): boolean => /^(L|LI|Lbl|LBody)$/.test(one)
  const above = parent?.type ?? 'the root'
  if (PARENTS[type]?.includes(above) === false) {
    report(ofList(type) ? '09-005' : '09-004', `a ${type} stands in a ${above}`)
  }
  const allowed = KIDS[type]
  if (!allowed) return
  const rule = ofList(type) ? '09-005' : '09-004'
  for (const kid of kids) {
    const what = isElement(kid) ? kid.type : 'content'
    // Said above, once.
    const isSaid = isElement(kid) && PARENTS[kid.type]?.includes(type) === false
    if (!allowed.includes(what) && !isSaid) report(rule, `${what} stands in a ${type}`)
  }
  const types = kids.filter(isElement).map((kid) => kid.type)
  const caption = types.indexOf('Caption')
  if (caption !== types.lastIndexOf('Caption') || (caption > 0 && caption !== types.length - 1)) {
    report(rule, `a ${type} has a Caption that is neither first nor last, or two of them`)
  }
  if (type === 'Table' && types.includes('THead') && !types.includes('TBody'))
    report(rule, 'a Table has THead but no TBody')
  if (type === 'LI' && !types.includes('LBody')) report(rule, 'an LI has no LBody')
  if (type === 'LI' && types.lastIndexOf('Lbl') > types.indexOf('LBody')) report(rule, 'an LI has its Lbl last')
}
