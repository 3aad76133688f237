/** What is changed in a good paper so that it breaks a rule: for every rule that a change in the text of the file can break. */
import { CLAIM } from './goodPaper'
import type { Rule } from './rules/table'

const OPEN_H1 = '/H1 <<\n/MCID 0\n>> BDC\n'
const ARTIFACT = '/Artifact <</Type /Pagination>> BDC\n'
/** In the catalog. */
const atTop = (entry: string): Edit => ({ from: '/Type /Catalog', to: `/Type /Catalog\n${entry}` })
const ofRoot = (entry: string): Edit => ({ from: '/Type /StructTreeRoot', to: `/Type /StructTreeRoot\n${entry}` })
const drop = (from: string | RegExp): Edit => ({ from, to: '' })
/** The second of two. */
const second = (text: string): RegExp => new RegExp(`(?<=${text}\\n[^]*)${text}(?=\\n)`)

interface Edit {
  from: string | RegExp
  to: string
}

/** A file that breaks these rules and no other; the first one is what it is for. */
export const BROKEN: [rules: Rule[], edit: Edit | Edit[]][] = [
  [
    ['01-003'],
    [
      { from: OPEN_H1, to: OPEN_H1 + ARTIFACT },
      { from: /EMC/, to: 'EMC\nEMC' },
    ],
  ],
  [
    ['01-004'],
    [
      { from: OPEN_H1, to: ARTIFACT + OPEN_H1 },
      { from: /EMC/, to: 'EMC\nEMC' },
    ],
  ],
  [['01-005'], { from: '/Artifact <<\n/Type /Layout\n>> BDC', to: '/Other BMC' }],
  [['01-005'], { from: '/Artifact <<\n/Type /Pagination\n>> BDC', to: '/P <</ActualText (x)>> BDC' }],
  [['01-007'], { from: '/Marked true', to: '/Marked true\n/Suspects true' }],
  [['02-001'], { from: '/S /BlockQuote', to: '/S /Words' }],
  [['02-003'], ofRoot('/RoleMap << /Words /Other /Other /Words >>')],
  [['02-004'], ofRoot('/RoleMap << /Quote /P >>')],
  [['06-001'], drop(/\/Metadata \d+ 0 R/)],
  [['06-002'], drop(CLAIM)],
  [['06-003'], { from: /dc:title/g, to: 'dc:format' }],
  [['07-001'], drop('/DisplayDocTitle true')],
  [['07-002'], { from: '/DisplayDocTitle true', to: '/DisplayDocTitle false' }],
  [['09-004'], { from: /\/S \/TR/g, to: '/S /Div' }],
  [['09-004'], { from: '/S /Caption', to: '/S /P' }],
  [['09-005'], { from: '/S /LBody', to: '/S /P' }],
  [['09-005'], { from: '/S /L\n', to: '/S /Div\n' }],
  [['10-001'], { from: ' <00e9>', to: ' <>' }],
  [['11-001', '11-002', '11-003', '11-006'], drop('/Lang (en)')],
  [
    ['11-002', '11-003', '11-006'],
    [
      drop('/Lang (en)'),
      { from: /\/S \/(H\d|P|Lbl|LBody|Caption|T[HD])\n/g, to: '/S /$1\n/Lang (en)\n' },
      { from: /(?<!\/Lang \(de\)\n)\/S \/Span/g, to: '/S /Span\n/Lang (fr)' },
    ],
  ],
  [
    ['11-003', '11-006'],
    [drop('/Lang (en)'), { from: '/S /Document', to: '/S /Document\n/Lang (en)' }],
  ],
  [
    ['11-006', 'F-24'],
    [drop('/Lang (en)'), { from: '/S /Document', to: '/S /Document\n/Lang (en)' }, drop(/\/Outlines \d+ 0 R/)],
  ],
  [['13-004'], drop('/Alt (A line of time)')],
  [['14-002', 'F-06', 'F-24'], { from: '/S /H1', to: '/S /H3' }],
  [['14-003', 'F-24'], { from: second('/S /H2'), to: '/S /H4' }],
  [['14-006', '14-007'], { from: /\/S \/Span/g, to: '/S /H' }],
  [['14-007', 'F-24'], { from: second('/S /H2'), to: '/S /H' }],
  [['15-003'], { from: '/Scope /Row', to: '/Scope /Down' }],
  [['31-004'], { from: '/CIDToGIDMap /Identity', to: '/CIDToGIDMap /Other' }],
  [['31-005'], drop('/CIDToGIDMap /Identity')],
  [['31-009'], { from: '/FontFile2', to: '/FontFile9' }],
  [['31-011', '10-001'], { from: '<00110006', to: '<01110006' }],
  [['31-016'], { from: /\/W \[0 \[([\d.]+ [\d.]+) [\d.]+/, to: '/W [0 [$1 99' }],
  [['31-027', '10-001', 'F-24'], drop(/\/ToUnicode \d+ 0 R/)],
  [['31-028'], { from: '[<fffd>', to: '[<0000>' }],
  [['31-029'], { from: '[<fffd>', to: '[<feff>' }],
  [['31-030'], { from: '<00110006', to: '<00000006' }],
  [['F-01'], { from: /EMC/, to: 'EMC\nwobble' }],
  [['F-01'], { from: /\nET\n/, to: '\n' }],
  [['F-02'], { from: '/MCID 3\n', to: '/MCID 33\n' }],
  [['F-02'], { from: /0 \[(\d+ 0 R) (\d+ 0 R)/, to: '0 [$2 $1' }],
  [['F-02'], { from: '/StructParents 0', to: '/StructParents 7' }],
  [['F-03'], { from: '/Marked true', to: '/Marked false' }],
  [['F-03', 'F-24'], drop(/\/StructTreeRoot \d+ 0 R/)],
  [['F-04'], { from: '/Type /Pagination', to: '/Type /Layout' }],
  [['F-05'], { from: '/S /Document', to: '/S /Sect' }],
  [['F-06'], { from: second('/S /H2'), to: '/S /H1' }],
  [['F-07'], { from: '/Scope /Row', to: '/Scope /Row\n/ColSpan 2' }],
  [['F-08'], { from: '/O /List', to: '/O /Other' }],
  [['F-09'], { from: '/BBox [', to: '/Box [' }],
  [['F-10'], { from: '/Lang (de)', to: '/Lang (de_DE)' }],
  [['F-11'], { from: 'x-default">Appointment notes', to: 'x-default">Notes' }],
  [['F-12'], { from: 'x-default">Appointment notes', to: 'x-default">Appointment & notes' }],
  [['F-12'], drop('</dc:title>')],
  [['F-14'], { from: '/Encoding /Identity-H', to: '/Encoding /Identity-V' }],
  [['F-15'], { from: /\/(BaseFont|FontName) \/[A-Z]{6}\+/g, to: '/$1 /' }],
  [['F-16'], { from: '/S /BlockQuote', to: '/S /Note' }],
  [['F-17'], atTop('/OpenAction << /S /JavaScript /JS (app.alert) >>')],
  [['F-17'], { from: '/Title (Medicines)', to: '/Title (Medicines)\n/A << /S /URI /URI (https://example.org) >>' }],
  [['F-18'], { from: '/Dests <<', to: '/EmbeddedFiles <<' }],
  [['F-19'], atTop('/AcroForm << /Fields [] >>')],
  [['F-20'], { from: '/Tabs /S', to: '/Tabs /S\n/Annots [<< /Subtype /Link >>]' }],
  [['F-21'], atTop('/OCProperties << >>')],
  [['F-22'], atTop('/PieceInfo << /Subtype /Form >>')],
  [['F-23'], { from: '/Tabs /S', to: '/Tabs /R' }],
  [['F-24'], { from: '/Title (Medicines)', to: '/Title (Other)' }],
  [['F-24'], drop(/\/Outlines \d+ 0 R/)],
  [['F-25'], { from: '/CreationDate', to: '/Author (Zoe)\n/CreationDate' }],
  [['F-25'], { from: /xmp:CreatorTool/g, to: 'dc:creator' }],
  [['F-26'], { from: '1 0 0 1 60 710', to: '1 0 0 1 30 710' }],
  [['F-26'], { from: '300 ', to: '590 ' }],
  [['F-27'], { from: '/F1 11 Tf', to: '/F1 8 Tf' }],
  [['F-27'], { from: /\/F1 11 Tf/g, to: '/F1 9.5 Tf' }],
  [['F-28'], { from: /(0\.0666\d+ ?){3}scn/, to: '0.5 0.5 0.5 scn' }],
  [
    ['F-28'],
    {
      from: OPEN_H1,
      to: `${ARTIFACT}/DeviceRGB cs 0.3 0.3 0.3 scn 50 50 300 40 re f EMC /DeviceRGB cs 0 0 0 scn ${OPEN_H1}`,
    },
  ],
  [['F-29'], { from: '/S /LBody', to: '/S /LBody\n/ActualText ()' }],
]
