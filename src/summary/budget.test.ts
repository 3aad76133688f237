import { describe, expect, it } from 'vitest'
import { fitted, fittedItems } from './budget'
import { frontPage } from './front'
import { plainText, words, type Text } from './paper'
import type { PageSettings } from './settings'
import { linesIn } from './textWidth'
import { itemsInARow, onTwoLines } from './twice'

const MORE = words('… (more)')
const MORE_TWICE: Text = [
  { text: '… (more)' },
  { text: '\n', again: true },
  { text: '… (más)', language: 'es', again: true },
]
const column = { room: 20 }
const spanish = (text: string): Text => [{ text, language: 'es', again: true }]
const twice = (first: string, again: string): Text => onTwoLines(words(first), spanish(again))
const many = (word: string): string => `${word} `.repeat(60).trim()

describe('items in a row', () => {
  const names = ['Sertraline 50 mg', 'Levothyroxine 25 µg', 'Ibuprofen 400 mg', 'Metformin 1 g']
  const items = names.map(words)

  it('stand all when they fit', () => {
    expect(fittedItems(items, 9, column, () => MORE)).toEqual({ text: itemsInARow(items), whole: true, shown: 4 })
  })

  it.each([1, 2, 3, 4])('are never cut through: as many whole ones as fit in %i lines', (count) => {
    const { text, shown, whole } = fittedItems(items, count, column, () => MORE)
    if (whole) return
    const said = plainText(text)
    expect(said).toBe(`${names.slice(0, shown).join('; ')}${shown > 0 ? ' ' : ''}… (more)`)
    expect(linesIn(text, column.room)).toBeLessThanOrEqual(count)
    const next = [...itemsInARow(items.slice(0, shown + 1)), { text: ' ' }, ...MORE]
    expect(shown === names.length - 1 || linesIn(next, column.room) > count).toBe(true)
  })

  it('say at the end how many of them stand there', () => {
    const { text } = fittedItems(items, 1, { room: 16 }, (shown) => words(`… (${shown} of 4)`))
    expect(plainText(text)).toBe('Sertraline 50 mg … (1 of 4)')
  })

  it('are the sign alone when not even one fits', () => {
    const long = [words('x'.repeat(300)), words('y')]
    expect(fittedItems(long, 1, column, () => MORE)).toEqual({ text: MORE, whole: false, shown: 0 })
  })

  it('are whole sentences, with a space between them', () => {
    const sentences = ['It began in May.', 'It burns.', `It is worse ${many('at night')}.`].map(words)
    const { text, shown } = fittedItems(sentences, 2, column, () => MORE, ' ')
    expect(shown).toBe(2)
    expect(plainText(text)).toBe('It began in May. It burns. … (more)')
  })

  it('are the same in both languages, each with its own sign', () => {
    const pairs = [twice('one', 'uno'), twice('two', 'dos'), twice(many('three'), many('tres'))]
    const { text, shown, whole } = fittedItems(pairs, 2, column, () => MORE_TWICE)
    expect({ shown, whole }).toEqual({ shown: 2, whole: false })
    expect(plainText(text)).toBe('one; two … (more)\nuno; dos … (más)')
  })

  it('are those of the first language on a single line', () => {
    const pairs = [twice('one', 'uno'), twice('two', 'dos'), twice(many('three'), many('tres'))]
    expect(plainText(fittedItems(pairs, 1, column, () => MORE_TWICE).text)).toBe('one; two … (more)')
  })
})

describe('a text in two languages', () => {
  it('gives each half of the lines, and its own sign in its own language', () => {
    const { text, whole } = fitted(twice(many('word'), many('palabra')), 4, column, MORE_TWICE)
    expect(whole).toBe(false)
    expect(plainText(text)).toMatch(/^(word )+… \(more\)\n(palabra )+… \(más\)$/)
    const [first = '', again = ''] = plainText(text).split('\n')
    expect([linesIn(words(first), 20), linesIn(words(again), 20)]).toEqual([2, 2])
    expect(text.filter((span) => span.again).every(({ language }) => language === 'es' || language === undefined)).toBe(
      true,
    )
  })

  it('gives the one what the other does not need', () => {
    const lines = ({ text }: { text: Text }): number[] =>
      plainText(text)
        .split('\n')
        .map((line) => linesIn(words(line), 20))
    expect(lines(fitted(twice(many('word'), 'corto'), 5, column, MORE_TWICE))).toEqual([4, 1])
    expect(lines(fitted(twice('short', many('palabra')), 5, column, MORE_TWICE))).toEqual([1, 4])
  })

  it('is the first language alone on a single line', () => {
    const { text } = fitted(twice(many('word'), many('palabra')), 1, column, MORE_TWICE)
    expect(text.some((span) => span.again)).toBe(false)
    expect(plainText(text)).toMatch(/^(word )+… \(more\)$/)
  })

  it('beside each other is cut to the first language, never between the two', () => {
    const beside: Text = [{ text: many('word') }, { text: ' · ', again: true }, ...spanish(many('palabra'))]
    const { text } = fitted(beside, 2, column, MORE_TWICE)
    expect(plainText(text)).toMatch(/^(word )+… \(more\)$/)
  })
})

it('keeps whose words they are when it cuts', () => {
  const { text } = fitted([{ text: 'She said: ' }, { text: many('own'), own: true }], 1, column, MORE)
  expect(text[0]).toEqual({ text: 'She said: ' })
  expect(text[1]?.own).toBe(true)
  expect(text.at(-1)).toEqual(MORE[0])
})

describe('an entry of the front page that has room for none of its items', () => {
  const settings = { paper: 'a4', letters: 'normal' } as PageSettings
  const around = { title: words('Notes'), header: [], closing: [], less: 0 }
  const said = (separator?: ' '): string => {
    const items = [words('Levothyroxine '.repeat(900).trim()), words('Ibuprofen')]
    const text = itemsInARow(items, separator)
    const entry = { text, items, part: 'p', covers: [], lines: 1, ...(separator ? { separator } : {}) }
    const section = { id: 'tried', heading: words('Tried'), entries: [entry] }
    const { parts } = frontPage(
      [section],
      settings,
      around,
      { text: () => MORE, some: () => MORE },
      new Map([['p', 2]]),
    )
    return parts.flatMap(({ blocks }) => blocks.map((block) => ('text' in block ? plainText(block.text) : ''))).join('')
  }

  it('never cuts a medicine', () => {
    expect(said()).toBe('… (more)')
  })

  it('may cut a sentence', () => {
    expect(said(' ')).toMatch(/^(Levothyroxine )+… \(more\)$/)
  })
})
