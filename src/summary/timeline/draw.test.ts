/** The figure's geometry, for any timeline, any width and letter size that it is made for. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainText, words } from '../text'
import { dayNumber } from './days'
import { drawTimeline } from './draw'
import { boxOf, EPSILON, isText, mark, overlap, textBox, timelineWith, TODAY } from './drawSample'
import { LANES, type Days, type Mark, type Timeline } from './model'

const NAMES = ['Concerns', 'Medicines', 'Health', 'Body', 'Life', 'Relationships', 'Tried', 'Talked to']

const anyDays = (from: number): fc.Arbitrary<Days> =>
  fc.tuple(fc.integer({ min: from, max: TODAY }), fc.integer({ min: 0, max: 3000 })).map(([start, wide]) => ({
    from: start,
    to: Math.min(TODAY, start + wide),
  }))

const anyMark: fc.Arbitrary<Mark> = fc
  .record({
    start: anyDays(TODAY - 5000),
    rest: anyDays(TODAY - 5000),
    changes: fc.array(anyDays(TODAY - 4000), { maxLength: 2 }),
    ongoing: fc.boolean(),
    comesAndGoes: fc.boolean(),
    cameBack: fc.boolean(),
    year: fc.constantFrom('', '2009', '~1998'),
  })
  .map(({ start, rest, year, ongoing, ...more }) => {
    const end = ongoing ? { from: TODAY, to: TODAY } : rest.to < start.from ? start : rest
    return mark({ ...more, start, end, ongoing, earlier: words(year) })
  })

/** Lanes in their order, numbers in the order of time; what began before the axis says so. */
const anyTimeline: fc.Arbitrary<Timeline> = fc
  .record({
    length: fc.integer({ min: 60, max: 3652 }),
    marks: fc.array(fc.tuple(fc.constantFrom(...LANES), anyMark), { minLength: 3, maxLength: 25 }),
    from: fc.constantFrom(1, 60),
  })
  .map(({ length, marks, from }) => {
    const sorted = marks
      .toSorted(([, a], [, b]) => a.start.from + a.start.to - b.start.from - b.start.to)
      .map(([lane, one], i) => {
        const isOlder = (one.start.from + one.start.to) / 2 < TODAY - length
        return { lane, one: { ...one, number: i + from, earlier: isOlder ? one.earlier : null } }
      })
    const lanes = LANES.map((id, i) => ({
      id,
      label: words(NAMES[i] ?? ''),
      marks: sorted.filter(({ lane }) => lane === id).map(({ one }) => one),
    }))
    return timelineWith(
      lanes.filter((lane) => lane.marks.length > 0),
      length,
    )
  })

/** From a phone to paper; letters no larger than such a place has. */
const anySize = fc
  .record({ width: fc.integer({ min: 280, max: 700 }), letter: fc.integer({ min: 90, max: 160 }) })
  .map(({ width, letter }) => ({ width, letter: Math.min(letter / 10, Math.max(12, width / 25)) }))

describe('the figure, for any timeline', () => {
  const forAny = (holds: (timeline: Timeline, size: { width: number; letter: number }) => void): void =>
    fc.assert(fc.property(anyTimeline, anySize, holds), { numRuns: 100 })

  it('lies within its width and height', () =>
    forAny((timeline, size) => {
      const figure = drawTimeline(timeline, size)
      for (const shape of figure.shapes) {
        const { left, right, top, bottom } = boxOf(shape)
        expect(Math.min(left, top), JSON.stringify(shape)).toBeGreaterThanOrEqual(-EPSILON)
        expect(right, JSON.stringify(shape)).toBeLessThanOrEqual(figure.width + EPSILON)
        expect(bottom, JSON.stringify(shape)).toBeLessThanOrEqual(figure.height + EPSILON)
      }
    }))

  it('has no text over another', () =>
    forAny((timeline, size) => {
      const texts = drawTimeline(timeline, size).shapes.filter(isText)
      texts.forEach((one, i) => {
        for (const other of texts.slice(i + 1)) {
          const both = `${plainText(one.text)} / ${plainText(other.text)}`
          expect(overlap(textBox(one), textBox(other)), both).toBe(false)
        }
      })
    }))

  it('has no text over a bar or a symbol', () =>
    forAny((timeline, size) => {
      const { shapes } = drawTimeline(timeline, size)
      const solid = shapes.filter((shape) => shape.kind !== 'text' && shape.kind !== 'line')
      for (const text of shapes.filter(isText)) {
        const over = solid.filter((shape) => overlap(textBox(text), boxOf(shape)))
        expect(over, plainText(text.text)).toEqual([])
      }
    }))

  it('has each number once, in letters no smaller than asked for', () =>
    forAny((timeline, size) => {
      const texts = drawTimeline(timeline, size).shapes.filter(isText)
      const labels = new Set([...NAMES, 'Today'])
      const numbers = texts.filter(({ bold, text }) => bold && !labels.has(plainText(text)))
      const marks = timeline.lanes.flatMap((lane) => lane.marks.map(({ number }) => String(number)))
      expect(numbers.map(({ text }) => plainText(text)).toSorted()).toEqual(marks.toSorted())
      expect(texts.every((text) => text.size >= size.letter)).toBe(true)
    }))

  it('holds only numbers that can be drawn', () =>
    forAny((timeline, size) => {
      const figure = drawTimeline(timeline, size)
      const found = JSON.stringify(figure)
      expect(found).not.toMatch(/null|NaN/)
      for (const shape of figure.shapes) {
        if (shape.kind === 'rect') expect(Math.min(shape.width, shape.height)).toBeGreaterThan(0)
      }
    }))

  it('has no line of the axis through a text', () =>
    forAny((timeline, size) => {
      const { shapes } = drawTimeline(timeline, size)
      const upright = shapes.filter((shape) => shape.kind === 'line' && shape.x1 === shape.x2)
      for (const text of shapes.filter(isText)) {
        const through = upright.filter((line) => overlap(textBox(text), boxOf(line)))
        expect(through, plainText(text.text)).toEqual([])
      }
    }))

  it('names this year and today, whatever room there is, and no two of its names touch', () =>
    forAny((timeline, size) => {
      const today = fc.sample(fc.integer({ min: 0, max: 364 }), { numRuns: 5, seed: size.width })
      for (const ago of today) {
        const to = dayNumber('2026-12-31') - ago
        const axis = { from: to - (timeline.axis.to - timeline.axis.from), to }
        const texts = drawTimeline({ ...timeline, axis }, size).shapes.filter(isText)
        const said = texts.map(({ text }) => plainText(text))
        expect(said).toContain('Today')
        if (axis.from <= dayNumber('2026-01-01')) expect(said.filter((one) => one === '2026')).toHaveLength(1)
        const head = texts.filter(({ text }) => /^(Today|20\d\d|[A-Z][a-z]{2}( 20\d\d)?)$/.test(plainText(text)))
        const boxes = head.map(textBox)
        boxes.forEach((box, i) => expect(boxes.slice(i + 1).filter((other) => overlap(box, other))).toEqual([]))
        for (const { left, right, top } of boxes) {
          expect(Math.min(left, top)).toBeGreaterThanOrEqual(-EPSILON)
          expect(right).toBeLessThanOrEqual(size.width + EPSILON)
        }
      }
    }))

  it('is the same every time', () =>
    forAny((timeline, size) => {
      expect(drawTimeline(timeline, size)).toEqual(drawTimeline(timeline, size))
    }))
})
