/**
 * What is checked. A number like `01-005` is a failure condition of the Matterhorn Protocol 1.1 (the checks for PDF/UA-1);
 * F numbers are Foreword's own. The list for people, with all that is not checked, is docs/paper-structure.md.
 */
export const RULES = {
  '01-003': 'No artifact stands inside tagged content.',
  '01-004': 'No tagged content stands inside an artifact.',
  '01-005': 'Everything shown is tagged or an artifact.',
  '01-007': 'The file does not say that its tags are suspect.',
  '02-001': 'Every type is a standard one, or the role map leads to one.',
  '02-003': 'The role map has no circle.',
  '02-004': 'No standard type is given another role.',
  '06-001': 'There is XMP metadata.',
  '06-002': 'The metadata says that the file is PDF/UA-1.',
  '06-003': 'The metadata has a title (dc:title).',
  '07-001': 'The file says whether a viewer shows the title.',
  '07-002': 'A viewer shows the title, not the name of the file.',
  '09-004': 'Tables are built of table elements, each in its place.',
  '09-005': 'Lists are built of list elements, each in its place.',
  '10-001': 'Every code that is shown has a character.',
  '11-001': 'The language of all text is known.',
  '11-002': 'The language of alternative and replacement texts is known.',
  '11-003': 'The language of the outline is known.',
  '11-006': 'The language of the metadata is known.',
  '13-004': 'Every figure has an alternative or replacement text.',
  '14-002': 'The first heading is an H1.',
  '14-003': 'No level of heading is skipped.',
  '14-006': 'No element has two plain headings (H).',
  '14-007': 'Plain and numbered headings are not mixed.',
  '15-003': 'Every TH says what it heads (Scope), unless cells name their heads.',
  '21-001': 'A file that is embedded is named by F and UF.',
  '26-001': 'A locked file says what is allowed.',
  '26-002': 'A locked file lets screen readers in.',
  '31-004': 'The CIDToGIDMap is Identity or a stream.',
  '31-005': 'A CID font of TrueType outlines has a CIDToGIDMap.',
  '31-009': 'Every font is in the file.',
  '31-011': 'The font in the file has every glyph that is shown.',
  '31-014': 'A CIDSet names every glyph of the font in the file.',
  '31-015': 'A CIDSet names only glyphs of the font in the file.',
  '31-016': 'Widths in the file are those of the font, to a thousandth.',
  '31-027': 'Every font has a ToUnicode.',
  '31-028': 'No ToUnicode leads to U+0000.',
  '31-029': 'No ToUnicode leads to U+FEFF or U+FFFE.',
  '31-030': 'The glyph for missing characters (.notdef) is not shown.',

  'F-01': 'The content of every page is well formed.',
  'F-02': 'Tagged content and the structure tree name each other, once (ISO 32000-1, 14.7.4).',
  'F-03': 'The file is marked as tagged and has a structure tree (ISO 14289-1, 7.1).',
  'F-04': 'Text that is an artifact is pagination: a footer, or a head said before.',
  'F-05': 'The tree has one root, a Document.',
  'F-06': 'There is one H1.',
  'F-07': 'The rows of a table are equally wide, with their spans (ISO 14289-1, 7.5).',
  'F-08': 'Every list says how it is numbered (ListNumbering).',
  'F-09': 'Every figure says where it stands (BBox).',
  'F-10': 'Every language is a BCP 47 tag.',
  'F-11': 'The title stands in Info, too, and is the same.',
  'F-12': 'The metadata is well-formed XML.',
  'F-13': 'PDF/UA is claimed only when nothing speaks against it (ISO 14289-1, 5).',
  'F-14': 'Every font is a Type 0 font with Identity-H and a TrueType or CFF program.',
  'F-15': 'Every font is a subset and named as one.',
  'F-16': 'Only element types are used whose rules are checked here.',
  'F-17': 'Nothing runs: no scripts, no actions.',
  'F-18': 'No file is embedded but, at most once, the answers that the page says.',
  'F-19': 'There are no forms.',
  'F-20': 'There are no annotations.',
  'F-21': 'There is no optional content.',
  'F-22': 'There are no form XObjects.',
  'F-23': 'The order of the tab key follows the structure.',
  'F-24': 'The outline is the H1 and H2 headings, in order.',
  'F-25': 'The properties of the file have only title, program and date, and say nothing of a person.',
  'F-26': 'Nothing is shown within 12 mm of an edge.',
  'F-27': 'No letter is smaller than 9 pt, and most of the text at least 10 pt.',
  'F-28': 'All text has a contrast of at least 4.5 to what is behind it.',
  'F-29': 'No heading, item of a list or head of a table is empty.',
} as const

export type Rule = keyof typeof RULES

/** Rules of Foreword's own that PDF/UA does not ask for: to break them does not make the claim false. */
const NOT_ASKED: ReadonlySet<Rule> = new Set<Rule>(['F-06', 'F-11', 'F-15', 'F-25', 'F-26', 'F-27', 'F-28', 'F-29'])

/** Whether a file that breaks the rule may not say that it is PDF/UA. */
export const isForClaim = (rule: Rule): boolean => !NOT_ASKED.has(rule) && rule !== '06-002' && rule !== 'F-13'

/** Types whose rules are checked; those with rules of their own that are not (Formula, Note, TOC, Link …) are left out. */
export const KNOWN_TYPES: ReadonlySet<string> = new Set(
  'Document Part Sect Div BlockQuote P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table THead TBody TFoot TR TH TD Caption Figure Span'.split(
    ' ',
  ),
)

/** All standard structure types of ISO 32000-1, 14.8.4. */
export const STANDARD_TYPES: ReadonlySet<string> = new Set([
  ...KNOWN_TYPES,
  ...'Art TOC TOCI Index NonStruct Private Quote Note Reference BibEntry Code Link Annot Ruby Warichu RB RT RP WT WP'.split(
    ' ',
  ),
  'Formula',
  'Form',
])

export interface Finding {
  rule: Rule
  /** From 1 on; without for what concerns the whole file. */
  page?: number
  what: string
}
export type Report = (rule: Rule, what: string, page?: number) => void
