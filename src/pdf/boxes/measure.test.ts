import { describe, expect, it } from 'vitest'
import type { TextLine } from '../text/layText'
import { row, stack, textBox, type Box, type FlowMarks } from './box'
import { firstAtLeast, lineLeft, measure } from './measure'

const lineOf = (more: Partial<TextLine> = {}): TextLine => ({
  text: 'x',
  width: 30,
  left: 0,
  height: 10,
  baseline: 8,
  rtl: false,
  hasAllGlyphs: true,
  size: 8,
  runs: [],
  ...more,
})
const text = (count: number, align: 'start' | 'end' = 'start', more: Partial<TextLine> = {}): Box =>
  textBox(100, { spans: [], lines: Array.from({ length: count }, () => lineOf(more)), align })
const space = (height: number, flow: FlowMarks = {}): Box => stack(100, [], { height, flow })
const stretches = (all: readonly { top: number; bottom: number }[]): number[][] =>
  all.map(({ top, bottom }) => [top, bottom])

describe('what the page breaks know of a sheet', () => {
  it('is each line with its place, from the top of the sheet', () => {
    const sheet = stack(200, [space(7), stack(190, [text(2)], { padding: { top: 3, left: 10 } })])
    const { lines, solids, height } = measure(sheet)
    expect(stretches(lines)).toEqual([
      [10, 20],
      [20, 30],
    ])
    expect(stretches(solids)).toEqual(stretches(lines))
    expect(lines[0]).toMatchObject({ from: 0, to: 30, room: 100 })
    expect(height).toBe(30)
  })

  it('is where a line begins and ends in its room', () => {
    expect(measure(text(1, 'end')).lines[0]).toMatchObject({ from: 70, to: 100 })
    expect(measure(text(1, 'start', { left: 55 })).lines[0]).toMatchObject({ from: 55, to: 85 })
    expect(lineLeft(lineOf({ left: 55 }), 100, 'end')).toBe(70)
    expect(lineLeft(lineOf({ left: 70, rtl: true }), 100, 'end')).toBe(0)
  })

  it('is what is drawn without words and must not be cut', () => {
    const figure = { width: 1, height: 40, shapes: [], alt: [] }
    const sheet = stack(100, [space(5, { solid: true }), { ...space(40), figure }])
    expect(stretches(measure(sheet).solids)).toEqual([
      [0, 5],
      [5, 45],
    ])
  })

  it('is what is to be kept, where pages begin, and where the front page ends', () => {
    const sheet = stack(100, [
      space(20, { front: true }),
      stack(100, [space(10, { keep: true })], { padding: { top: 2 } }),
      space(5, { newPage: true }),
    ])
    expect(measure(sheet)).toMatchObject({ frontEnd: 20, keeps: [{ top: 22, bottom: 32 }], starts: [32] })
  })

  it('is the head of a table, wherever the table stands', () => {
    const head = row([space(12)], { flow: { head: true } })
    const table = stack(100, [space(4), head, space(30)], { flow: { table: true } })
    const sheet = stack(200, [space(10), stack(200, [table], { padding: { left: 6 } })])
    const [found] = measure(sheet).tables
    expect(found).toMatchObject({ top: 10, bottom: 56, head: { top: 14, bottom: 26, left: 6 } })
    expect(found?.head.box).toBe(head)
  })

  it.each([
    [1, []],
    [2, [[0, 20]]],
    [3, [[0, 30]]],
    [
      4,
      [
        [0, 20],
        [20, 40],
      ],
    ],
    [
      6,
      [
        [0, 20],
        [40, 60],
      ],
    ],
  ])('keeps the first and the last of %i lines from standing alone', (count, keeps) => {
    expect(stretches(measure(text(count)).keeps)).toEqual(keeps)
  })

  it('ties a heading to what comes next, however far below', () => {
    const sheet = stack(100, [space(10, { withNext: true }), space(7), text(1)])
    expect(stretches(measure(sheet).keeps)).toEqual([[0, 17.5]])
  })

  it('ties headings in a row to each other', () => {
    const sheet = stack(100, [space(10, { withNext: true }), space(10, { withNext: true }), text(1)])
    expect(stretches(measure(sheet).keeps)).toEqual([
      [0, 10.5],
      [10, 20.5],
    ])
  })

  it('ties an ending to the lowest line before it, however far above', () => {
    const beside = row([text(3), text(1)])
    const sheet = stack(100, [beside, space(9), stack(100, [text(1)], { flow: { withPrevious: true } })])
    expect(stretches(measure(sheet).keeps)).toContainEqual([29.5, 49])
  })

  it('leaves a heading alone that is the last, and an ending that is the first', () => {
    const heading = measure(stack(100, [text(1), space(10, { withNext: true })]))
    expect(stretches(heading.keeps)).toEqual([[10, 20]])
    const ending = measure(stack(100, [stack(100, [text(1)], { flow: { withPrevious: true } })]))
    expect(stretches(ending.keeps)).toEqual([[0, 10]])
  })
})

it.each([
  [0, 0],
  [1, 0],
  [1.5, 1],
  [3, 1],
  [5, 3],
  [6, 4],
])('the first that is at least %d is number %i', (value, index) => {
  expect(firstAtLeast([1, 3, 3, 5], value)).toBe(index)
})
