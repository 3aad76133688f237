/** The judge is judged: what is right passes, and for every rule there is a file that breaks it and is caught. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadAllWords } from '../../../src/i18n'
import { attachAnswers } from '../../../src/pdf/attach'
import { person } from '../../journeys/support/people'
import { ABOUT, reopenable } from '../reopenSupport'
import { BROKEN } from './broken'
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
