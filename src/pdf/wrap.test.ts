import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { loadFonts } from './fonts'
import { wrap } from './wrap'

const fonts = await loadFonts()
const SIZE = 10
const lines = (text: string, room: number): string[] =>
  wrap([{ text, bold: false }], room, SIZE, fonts)
    .map((span) => span.text)
    .join('')
    .split('\n')
const width = (line: string): number => (fonts.regular.layout(line).advanceWidth / fonts.regular.unitsPerEm) * SIZE

it('ends lines at spaces and leaves words whole', () => {
  expect(lines('one two three', 45)).toEqual(['one two', 'three'])
})

it('keeps the line breaks, the empty lines, the indents and the double spaces that were typed', () => {
  expect(lines('one\n\n  two  three', 200)).toEqual(['one', '', '  two  three'])
})

it('breaks a word only when it is wider than the room, and never adds a hyphen', () => {
  const broken = lines('x'.repeat(300), 60)
  expect(broken.length).toBeGreaterThan(20)
  expect(broken.join('')).toBe('x'.repeat(300))
})

it('may break at a zero-width space, which does not print', () => {
  expect(lines('aaaaaaaa\u200bbbbbbbbb', 50)).toEqual(['aaaaaaaa', 'bbbbbbbb'])
})

it('goes on across spans', () => {
  const [label, text] = wrap(
    [
      { text: 'Since: ', bold: true },
      { text: 'about eight months', bold: false },
    ],
    70,
    10,
    fonts,
  )
  expect(label).toEqual({ text: 'Since:', bold: true })
  expect(text?.text).toBe(' about\neight months')
})

it('loses no letter and makes no line wider than the room', () => {
  const letters = fc.stringMatching(/^[a-zA-Zéß .,fi\n/-]{0,120}$/)
  fc.assert(
    fc.property(letters, fc.integer({ min: 20, max: 200 }), (text, room) => {
      const broken = lines(text, room)
      expect(broken.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      for (const line of broken) expect(width(line)).toBeLessThanOrEqual(room + 0.01)
    }),
  )
})
