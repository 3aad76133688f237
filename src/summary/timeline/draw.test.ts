/** The figure's geometry, for any timeline, any width and letter size that it is made for. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FigureShape, FigureText } from '../figure'
import { plainText, words } from '../text'
import { dayNumber } from './days'
import { drawTimeline } from './draw'
import { hatch } from './hatch'
import { roughMeasure } from './measure'
import { LANES, type Days, type Lane, type Mark, type Timeline } from './model'
import { firstFit } from './rows'

const TODAY = dayNumber('2026-11-22')
const NAMES = ['Concerns', 'Medicines', 'Health', 'Body', 'Life', 'Relationships', 'Tried', 'Talked to']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const mark = (more: Partial<Mark>): Mark => ({
  number: 1,
  label: [],
  when: [],
  start: { from: TODAY - 400, to: TODAY - 370 },
  end: { from: TODAY, to: TODAY },
  ongoing: true,
  comesAndGoes: false,
  cameBack: false,
  changes: [],
  earlier: null,
  ...more,
})

const timelineWith = (lanes: Lane[], length = 1500): Timeline => ({
  axis: { from: TODAY - length, to: TODAY },
  unit: length < 3 * 365 ? 'month' : 'year',
  todayLabel: words('Today'),
  months: MONTHS.map(words),
  lanes,
  entries: [],
  undated: [],
  key: [],
  alt: words('Timeline'),
})

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

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

const textBox = ({ x, y, size, bold, anchor, text }: FigureText): Box => {
  const width = roughMeasure(plainText(text), size, bold)
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.22 }
}

function boxOf(shape: FigureShape): Box {
  switch (shape.kind) {
    case 'text':
      return textBox(shape)
    case 'line':
      return {
        left: Math.min(shape.x1, shape.x2),
        right: Math.max(shape.x1, shape.x2),
        top: Math.min(shape.y1, shape.y2),
        bottom: Math.max(shape.y1, shape.y2),
      }
    case 'rect': {
      const half = shape.edge / 2
      return {
        left: shape.x - half,
        right: shape.x + shape.width + half,
        top: shape.y - half,
        bottom: shape.y + shape.height + half,
      }
    }
    case 'circle':
      return {
        left: shape.x - shape.radius,
        right: shape.x + shape.radius,
        top: shape.y - shape.radius,
        bottom: shape.y + shape.radius,
      }
    case 'polygon': {
      const xs = shape.points.map(([x]) => x)
      const ys = shape.points.map(([, y]) => y)
      return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
    }
  }
}

const EPSILON = 0.001
const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right - EPSILON && b.left < a.right - EPSILON && a.top < b.bottom - EPSILON && b.top < a.bottom - EPSILON

const isText = (shape: FigureShape): shape is FigureText => shape.kind === 'text'

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

const SIZE = { width: 500, letter: 10 }
const lane = (id: Lane['id'], ...marks: Mark[]): Lane => ({ id, label: words('Lane'), marks })
const once = (from: number, to: number, more: Partial<Mark> = {}): Mark =>
  mark({ start: { from, to }, end: { from, to }, ongoing: false, ...more })

describe('time', () => {
  const placesOf = (timeline: Timeline) =>
    drawTimeline(timeline, SIZE).shapes.filter((shape) => shape.kind === 'circle' || shape.kind === 'polygon')

  it('runs from left to right: what came later stands further right, up to today', () => {
    const at = [1400, 900, 200, 0].map((ago) => once(TODAY - ago, TODAY - ago))
    const circles = placesOf(timelineWith([lane('life', ...at)])).map(boxOf)
    const lefts = circles.map(({ left }) => left)
    expect(lefts).toEqual(lefts.toSorted((a, b) => a - b))
    expect(new Set(lefts).size).toBe(4)
  })

  it('is the same in every lane', () => {
    const day = once(TODAY - 700, TODAY - 700)
    const places = placesOf(timelineWith([lane('health', day), lane('life', day), lane('body', day)])).map(boxOf)
    const middles = places.map(({ left, right }) => ((left + right) / 2).toFixed(3))
    expect(new Set(middles).size).toBe(1)
  })

  it('stands at the left edge with an arrow and its year when it is older', () => {
    const old = once(TODAY - 9000, TODAY - 9000, { earlier: words('2002') })
    const { shapes } = drawTimeline(timelineWith([lane('health', old)]), SIZE)
    expect(shapes.filter(isText).map(({ text }) => plainText(text))).toContain('2002')
    const axis = shapes.find((shape) => shape.kind === 'line' && shape.tone === 'ink' && shape.y1 === shape.y2)
    const places = shapes.filter((shape) => shape.kind === 'polygon').map(boxOf)
    expect(places).toHaveLength(2)
    for (const { right } of places) expect(right).toBeLessThanOrEqual((axis && boxOf(axis).left) ?? 0)
  })

  it('goes out over the edge, without an arrow, where it may have begun before the axis', () => {
    const leftmost = (from: number): number => {
      const start = { from, to: TODAY - 1000 }
      const { shapes } = drawTimeline(timelineWith([lane('concerns', mark({ start }))]), SIZE)
      expect(shapes.filter(({ kind }) => kind === 'polygon')).toEqual([])
      const axis = shapes.find((shape) => shape.kind === 'line' && shape.tone === 'ink' && shape.y1 === shape.y2)
      const stripes = shapes.filter((shape) => shape.kind === 'line' && shape.x1 !== shape.x2 && shape.y1 !== shape.y2)
      return Math.min(...stripes.map((shape) => boxOf(shape).left)) - ((axis && boxOf(axis).left) ?? 0)
    }
    expect(leftmost(TODAY - 1500)).toBeGreaterThanOrEqual(-EPSILON)
    expect(leftmost(TODAY - 1600)).toBeLessThan(-1)
  })
})

describe('a bar', () => {
  const barsOf = (more: Partial<Mark>, id: Lane['id'] = 'concerns') =>
    drawTimeline(timelineWith([lane(id, mark(more))]), SIZE).shapes
  const rects = (shapes: readonly FigureShape[]) => shapes.filter((shape) => shape.kind === 'rect')
  const slanted = (shapes: readonly FigureShape[]) =>
    shapes.filter((shape) => shape.kind === 'line' && shape.x1 !== shape.x2 && shape.y1 !== shape.y2)

  it('is whole when it is sure, and has stripes as wide as it is not', () => {
    const sure = barsOf({ start: { from: TODAY - 800, to: TODAY - 800 } })
    expect([rects(sure).length, slanted(sure).length]).toEqual([1, 0])
    const width = (days: number): number => {
      const boxes = slanted(barsOf({ start: { from: TODAY - 1000, to: TODAY - 1000 + days } })).map(boxOf)
      return Math.max(...boxes.map(({ right }) => right)) - Math.min(...boxes.map(({ left }) => left))
    }
    expect(width(600) / width(300)).toBeCloseTo(2, 1)
  })

  it('is broken when it comes and goes, and has a gap when it came back', () => {
    const start = { from: TODAY - 1000, to: TODAY - 1000 }
    expect(rects(barsOf({ start, comesAndGoes: true })).length).toBeGreaterThan(5)
    expect(rects(barsOf({ start, cameBack: true }))).toHaveLength(2)
  })

  it('has a line across it where the dose changed', () => {
    const start = { from: TODAY - 1000, to: TODAY - 1000 }
    const upright = (shapes: readonly FigureShape[]) =>
      shapes.filter((shape) => shape.kind === 'line' && shape.x1 === shape.x2 && shape.y2 - shape.y1 < 15).length
    const changed = barsOf({ start, changes: [{ from: TODAY - 500, to: TODAY - 500 }] }, 'medicines')
    expect(upright(changed) - upright(barsOf({ start }, 'medicines'))).toBe(1)
  })

  it('looks different in each lane that has bars, and so do the symbols of the others', () => {
    const looks = LANES.map((id) => {
      const shapes = drawTimeline(timelineWith([lane(id, mark({}))]), SIZE).shapes.filter(
        (shape) => shape.kind !== 'line' && shape.kind !== 'text',
      )
      const shown = shapes.map((shape) => ({
        kind: shape.kind,
        fill: shape.fill,
        points: shape.kind === 'polygon' ? shape.points.length : 0,
        height: shape.kind === 'rect' ? shape.height : 0,
      }))
      return JSON.stringify(shown)
    })
    expect(new Set(looks).size).toBe(LANES.length)
  })
})

describe('a lane', () => {
  it('goes down in the order of time, whether its name stands beside or above', () => {
    const goingOn = [3000, 800, 500].map((ago, i) =>
      mark({
        number: i + 1,
        start: { from: TODAY - ago, to: TODAY - ago },
        earlier: i === 0 ? words('2018') : null,
      }),
    )
    for (const width of [280, 600]) {
      const { shapes } = drawTimeline(timelineWith([{ id: 'medicines', label: words('Medicines'), marks: goingOn }]), {
        width,
        letter: 12,
      })
      const numbers = shapes.filter(isText).filter(({ text }) => /^[123]$/.test(plainText(text)))
      const byHeight = numbers.toSorted((a, b) => a.y - b.y)
      expect(byHeight.map(({ text }) => plainText(text))).toEqual(['1', '2', '3'])
    }
  })
})

describe('the axis', () => {
  const labels = (length: number, size = SIZE): string[] =>
    drawTimeline(timelineWith([lane('life', once(TODAY - 30, TODAY - 30))], length), size)
      .shapes.filter((shape): shape is FigureText => isText(shape) && !shape.bold)
      .map(({ text }) => plainText(text))

  it('names years, fewer where there is little room', () => {
    expect(labels(1500)).toEqual(['2023', '2024', '2025', '2026'])
    expect(labels(3652, { width: 280, letter: 12 })).toEqual(['2017', '2020', '2023', '2026'])
  })

  it('gives today a row of its own above only where this year would have no room', () => {
    const rowsOfHead = (size: typeof SIZE): number => {
      const { shapes } = drawTimeline(timelineWith([lane('life', once(TODAY - 30, TODAY - 30))]), size)
      const head = shapes.filter(isText).filter(({ text }) => /^(Today|2026)$/.test(plainText(text)))
      expect(head).toHaveLength(2)
      return new Set(head.map(({ y }) => y)).size
    }
    expect(rowsOfHead(SIZE)).toBe(1)
    expect(rowsOfHead({ width: 280, letter: 12 })).toBe(2)
    expect(rowsOfHead({ width: 500, letter: 20 })).toBe(2)
  })

  it('names months when it is short, with a year to go by', () => {
    expect(labels(300)).toEqual(['Feb 2026', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct'])
    expect(labels(800, { width: 280, letter: 12 })).toEqual(['2025', 'Jul', '2026'])
  })
})

describe('stripes', () => {
  it('end at their frame, and leave no part of it without one', () => {
    const frame = fc.record({
      x: fc.integer({ min: -50, max: 500 }),
      y: fc.integer({ min: 0, max: 500 }),
      width: fc.double({ min: 0.1, max: 400, noNaN: true }),
      height: fc.double({ min: 0.5, max: 20, noNaN: true }),
    })
    fc.assert(
      fc.property(frame, fc.double({ min: 1, max: 8, noNaN: true }), (one, step) => {
        const lines = hatch(one, step, 0.5)
        for (const line of lines.map(boxOf)) {
          expect(line.left).toBeGreaterThanOrEqual(one.x - EPSILON)
          expect(line.right).toBeLessThanOrEqual(one.x + one.width + EPSILON)
          expect(line.top).toBeGreaterThanOrEqual(one.y - EPSILON)
          expect(line.bottom).toBeLessThanOrEqual(one.y + one.height + EPSILON)
        }
        if (one.width + one.height > step) expect(lines.length).toBeGreaterThan(0)
      }),
    )
    expect(hatch({ x: 0, y: 0, width: 0, height: 5 }, 2, 1)).toEqual([])
  })
})

describe('rows', () => {
  it('hold stretches that do not touch, each as high as it can stand', () => {
    const stretch = fc
      .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 40 }))
      .map(([left, wide]) => ({ left, right: left + wide }))
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 12 }), (stretches) => {
        const rows = firstFit(stretches, 3)
        const touch = (i: number, j: number): boolean => {
          const [a, b] = [stretches[i], stretches[j]]
          return a !== undefined && b !== undefined && a.left < b.right + 3 && b.left < a.right + 3
        }
        stretches.forEach((_, i) => {
          const before = stretches.flatMap((__, j) => (j < i && touch(i, j) ? [rows[j]] : []))
          expect(before).not.toContain(rows[i])
          for (let row = 0; row < (rows[i] ?? 0); row += 1) expect(before).toContain(row)
        })
      }),
    )
  })
})
