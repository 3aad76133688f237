/** The judge is judged: what is right passes, and for every rule there is a file that breaks it and is caught. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadAllWords } from '../../../src/i18n'
import { attachAnswers } from '../../../src/pdf/attach'
import { person } from '../../journeys/support/people'
import { ABOUT, reopenable } from '../reopenSupport'
import { checkBytes, linesOf } from './check'
import { edited } from './edit'
import { CLAIM, goodPaper } from './goodPaper'
import { isForClaim, RULES, type Rule } from './rules/table'

let good: Uint8Array
let withSet: Uint8Array
beforeAll(async () => {
  good = await goodPaper()
  // pdfkit's own way to claim PDF/UA adds a CIDSet.
  withSet = await goodPaper({ subset: 'PDF/UA' }, '')
})

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
const BROKEN: [rules: Rule[], edit: Edit | Edit[]][] = [
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

const rulesOf = (bytes: Uint8Array): Rule[] => [...new Set(checkBytes(bytes).map(({ rule }) => rule))]
/** A file that says that it is PDF/UA, and is not, breaks that rule, too. */
const withClaim = (rules: readonly Rule[], file: string): Rule[] => {
  const claims = file.includes('<pdfuaid:part>1') && /\/Metadata \d/.test(file) && !rules.includes('F-12')
  return claims && rules.some(isForClaim) ? [...rules, 'F-13'] : [...rules]
}

describe('the structure check', () => {
  it('finds nothing in a good paper', () => {
    expect(linesOf(checkBytes(good))).toEqual([])
  })

  it.each(BROKEN.map(([rules, edit], i) => ({ rules, edit, name: `${rules[0]} (${i + 1})` })))(
    'catches a file that breaks $name, and says no more than is wrong',
    ({ rules, edit }) => {
      const bytes = edited(good, (file) =>
        [edit].flat().reduce((text, { from, to }) => {
          const changed = text.replace(from, to)
          if (changed === text) throw new Error(`Not in the file: ${String(from)}`)
          return changed
        }, file),
      )
      const expected = withClaim(rules, Buffer.from(bytes).toString('latin1'))
      expect(rulesOf(bytes).toSorted()).toEqual(expected.toSorted())
    },
  )

  it("catches pdfkit's CIDSet, which leaves out the parts of an accented letter (31-014)", () => {
    expect(rulesOf(withSet)).toEqual(['31-014', 'F-13'])
  })

  it('catches a CIDSet that names what is not there (31-015)', () => {
    const file = Buffer.from(withSet).toString('latin1')
    const id = /\/CIDSet (\d+) 0 R/.exec(file)?.[1] ?? ''
    const set = new RegExp(`(?<=\\n${id} 0 obj\\n<<[^]*?stream\\n)[^]*?(?=\\nendstream)`)
    expect(rulesOf(edited(withSet, (text) => text.replace(set, '\xff'.repeat(64))))).toEqual(['31-015', 'F-13'])
  })

  it('has a file here for every rule', () => {
    const elsewhere = ['21-001', '31-014', '31-015', 'F-13', '26-001', '26-002']
    const broken = new Set<string>([...BROKEN.map(([[rule]]) => String(rule)), ...elsewhere])
    expect(Object.keys(RULES).filter((rule) => !broken.has(rule))).toEqual([])
  })
})

describe('a paper with its answers', () => {
  let carrying: Uint8Array
  beforeAll(async () => {
    await loadAllWords()
    const { attached } = reopenable(person('tiny').answers)
    if (attached === null) throw new Error('Nothing rides along.')
    // the types of the two know different parts of pdfkit's document
    carrying = await goodPaper({}, CLAIM, (file) => attachAnswers(file as never, attached, ABOUT))
  })

  it('passes', () => {
    expect(rulesOf(carrying)).toEqual([])
  })

  const ofDocument = /\/AF \[(\d+ 0 R)\]/
  it.each<{ what: string; rules: Rule[]; from: string | RegExp; to: string }>([
    { what: 'another name', rules: ['F-18'], from: '/F (notes.json)', to: '/F (diary.json)' },
    { what: 'no second name', rules: ['21-001'], from: '/UF (notes.json)', to: '' },
    { what: 'another relationship', rules: ['F-18'], from: '/Data', to: '/Source' },
    { what: 'no description', rules: ['F-18'], from: /\/Desc \(.*\)/, to: '' },
    { what: 'a place in the list only', rules: ['F-18'], from: ofDocument, to: '' },
    { what: 'a place in the document only', rules: ['F-18'], from: '/EmbeddedFiles', to: '/Others' },
    { what: 'twice the same', rules: ['F-18'], from: ofDocument, to: '/AF [$1 $1]' },
    { what: 'another one on a page', rules: ['F-18'], from: '/Tabs /S', to: '/Tabs /S\n/AF [3 0 R]' },
    { what: 'something else inside', rules: ['F-18'], from: /\{"format"/, to: '{"other"' },
  ])('is caught with $what, and no more is said', ({ rules, from, to }) => {
    const bytes = edited(carrying, (file) => file.replace(from, to))
    expect(rulesOf(bytes).toSorted()).toEqual([...rules, 'F-13'].toSorted())
  })
})

describe('a locked paper', () => {
  // The good paper, locked by qpdf with AES-256 for the passphrase below.
  const locked = readFileSync(path.join(import.meta.dirname, 'locked.pdf'))
  const PASSPHRASE = 'Zoë’s 🌿 garden'
  /** Same length, so that nothing else need change. */
  const withAllowed = (allowed: string): Uint8Array => {
    const file = locked.toString('latin1')
    const found = /\/P -\d+/.exec(file)?.[0] ?? ''
    return Buffer.from(file.replace(found, allowed.padEnd(found.length)), 'latin1')
  }

  it('is opened by its passphrase and by no other, and passes', () => {
    expect(linesOf(checkBytes(locked, PASSPHRASE))).toEqual([])
    expect(() => checkBytes(locked, 'another')).toThrow('The password does not open the file.')
    expect(() => checkBytes(locked)).toThrow('The password does not open the file.')
  })

  it('must let screen readers in (26-002), and say what is allowed (26-001)', () => {
    const rules = (bytes: Uint8Array): string[] => checkBytes(bytes, PASSPHRASE).map(({ rule }) => rule)
    expect(rules(withAllowed('/P -516'))).toEqual(['26-002', 'F-13'])
    expect(rules(withAllowed('/Q -4'))).toEqual(['26-001', 'F-13'])
  })
})

describe('what is no PDF, or broken', () => {
  it.each([
    ['text', () => Buffer.from('Hello'), 'not a PDF'],
    ['half a file', () => good.subarray(0, good.length / 2), 'does not end as a PDF must'],
    ['a table that is not where it should be', () => misplaced('startxref\n', 'startxref\n1'), 'cross-reference'],
    ['an object that is not where it should be', () => misplaced('00015 00000 n', '00019 00000 n'), 'no object'],
    ['a stream of another length', () => misplaced('/Length 1', '/Length 2'), 'a stream with a wrong length'],
  ])('is refused: %s', (_what, bytes, message) => {
    expect(() => checkBytes(bytes())).toThrow(message)
  })
})

/** Changed without making the lengths right again. */
const misplaced = (from: string, to: string): Uint8Array =>
  Buffer.from(Buffer.from(good).toString('latin1').replace(from, to), 'latin1')
