/** What is promised of pasted lists, over all lists that are here. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadMedicineNames } from '../../src/steps/medicines/names/load'
import { readList } from '../../src/steps/medicines/paste/readList'
import { examples, SETS, scoreOf } from './score'

const names = await loadMedicineNames()
const read = (text: string) => readList(text, { today: '2026-11-22', names })
const lists = SETS.flatMap((set) => examples(set) ?? [])
const ENOUGH = 0.95

describe('pasted lists', () => {
  const { shares, kept, characters, wrong } = scoreOf(lists)

  it.each(['names', 'doses', 'often'] as const)('have at least 95 % of their %s in the right place', (part) => {
    expect(shares[part], wrong.join('\n')).toBeGreaterThanOrEqual(ENOUGH)
  })

  it('keep all of their characters', () => {
    expect(kept).toBe(characters)
  })
})

/** Texts out of what lists are made of, so that what is generated comes near to one. */
const pieces = [
  ...lists.flatMap(({ text }) => text.split(/(?<=[\s,;|])/)),
  '\n',
  '\r\n',
  '\n\n',
  '\t',
  '- ',
  '1. ',
  '(',
  ')',
  '1-0-1',
  'İ',
  '\u{1F48A}',
  'ß',
]
const text = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
)

const letters = (words: string): string => words.replace(/[^\p{L}\p{N}]/gu, '')

describe('whatever is pasted', () => {
  it('comes back whole when its spans are joined in order', () => {
    fc.assert(
      fc.property(text, (pasted) => {
        expect(
          read(pasted)
            .spans.map((span) => span.text)
            .join(''),
        ).toBe(pasted)
      }),
      { numRuns: 300 },
    )
  })

  it('has each letter and digit in a row, in its words or its rest, or in what was not understood', () => {
    fc.assert(
      fc.property(text, (pasted) => {
        const { rows, notUnderstood, spans } = read(pasted)
        for (const span of spans) {
          if (letters(span.text) === '') continue
          const home = span.row < 0 ? notUnderstood.join('\n') : (rows[span.row]?.text ?? '')
          expect(home).toContain(span.text)
          if (span.role === 'rest') expect(rows[span.row]?.rest).toContain(span.text.trim())
          if (span.role === 'note') expect(rows[span.row]?.oftenNote).toContain(span.text.trim())
        }
      }),
      { numRuns: 300 },
    )
  })

  it('is never rewritten: names and doses stand in it just so', () => {
    fc.assert(
      fc.property(text, (pasted) => {
        for (const { name, dose, text: source } of read(pasted).rows) {
          expect(name.trim()).not.toBe('')
          expect(pasted).toContain(source)
          expect(source).toContain(name)
          expect(source).toContain(dose)
        }
      }),
      { numRuns: 300 },
    )
  })
})
