import { textOfElement } from '../outline'
import { itemsByContent, type Paper } from '../paper'
import type { PdfFile } from '../pdfFile'
import { allElements } from '../tree'
import { Name, Ref, Stream, type Dict, type Value } from '../values'
import { checkAttachments } from './attachments'
import { outlineItems } from './outlineItems'
import type { Report, Rule } from './table'
import { checkMetadata } from './metadata'

/** The file as a whole: what it says of itself, and what it may not have. */
export function checkDocument(paper: Paper, report: Report): void {
  const { file, pages } = paper
  const viewer = file.dict(file.catalog.get('ViewerPreferences'))
  const shows = file.get(viewer?.get('DisplayDocTitle'))
  if (typeof shows !== 'boolean') report('07-001', 'no DisplayDocTitle')
  else if (!shows) report('07-002', 'DisplayDocTitle is false')
  checkMetadata(file, report)
  checkLock(file, report)
  checkParts(file, report)
  checkAttachments(paper, report)
  checkOutline(paper, report)
  for (const { dict, page } of pages) if (file.name(dict.get('Tabs')) !== 'S') report('F-23', 'Tabs is not S', page)
}

const ACCESSIBILITY_BIT = 1 << 9

function checkLock(file: PdfFile, report: Report): void {
  const locked = file.dict(file.trailer.get('Encrypt'))
  if (!locked) return
  const allowed = file.number(locked.get('P'))
  if (allowed === undefined) report('26-001', 'the Encrypt dictionary has no P')
  else if ((allowed & ACCESSIBILITY_BIT) === 0) report('26-002', `P is ${allowed}`)
}

/** An entry that may stand nowhere, by its key. */
const NOWHERE: Record<string, Rule> = {
  OpenAction: 'F-17',
  AA: 'F-17',
  JS: 'F-17',
  JavaScript: 'F-17',
  AcroForm: 'F-19',
  XFA: 'F-19',
  OCProperties: 'F-21',
  OC: 'F-21',
}
const ACTIONS = new Set(
  'GoTo GoToR GoToE Launch Thread URI Sound Movie Hide Named SubmitForm ResetForm ImportData'.split(' '),
)

function checkParts(file: PdfFile, report: Report): void {
  const look = (value: Value): void => {
    if (Array.isArray(value)) value.forEach(look)
    const dict = value instanceof Stream ? value.dict : value
    if (!(dict instanceof Map)) return
    lookAt(dict)
    for (const one of dict.values()) if (!(one instanceof Ref)) look(one)
  }
  const lookAt = (dict: Dict): void => {
    for (const key of dict.keys()) {
      const rule = NOWHERE[key]
      if (rule) report(rule, `there is /${key}`)
    }
    const kind = dict.get('S')
    const isStructure = dict.has('P') || file.name(dict.get('Type')) === 'StructElem'
    if (kind instanceof Name && ACTIONS.has(kind.name) && !isStructure) report('F-17', `an action: ${kind.name}`)
    if (file.list(dict.get('Annots')).length > 0) report('F-20', `${file.list(dict.get('Annots')).length} on a page`)
    if (file.name(dict.get('Subtype')) === 'Form') report('F-22', 'a form XObject')
  }
  for (const id of file.ids) look(file.get(new Ref(id)))
}

function checkOutline(paper: Paper, report: Report): void {
  const { file, tree } = paper
  const bare = (text: string): string => text.replace(/\s+/gu, '')
  const find = itemsByContent(paper)
  const headings = (tree ? allElements(tree) : [])
    .filter(({ type }) => type === 'H1' || type === 'H2')
    .map((element) => textOfElement(element, find).replace(/\s+/gu, ' ').trim())
  const said = outlineItems(file).map((item) => file.text(item.get('Title')) ?? '')
  if (said.length === 0) report('F-24', 'there is no outline')
  else if (said.map(bare).join('\n') !== headings.map(bare).join('\n')) {
    const at = Math.max(
      0,
      headings.findIndex((heading, i) => bare(heading) !== bare(said[i] ?? '')),
    )
    report('F-24', `entry ${at + 1} is "${said[at] ?? ''}", the heading "${headings[at] ?? ''}"`)
  }
}
