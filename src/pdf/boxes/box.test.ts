import { describe, expect, it } from 'vitest'
import { row, stack, textBox, type Box, type Placed } from './box'

const block = (width: number, height: number): Box => stack(width, [], { height })
const places = ({ inside }: Box): [number, number][] => inside.map(({ left, top }: Placed) => [left, top])

describe('a stack', () => {
  it('puts boxes one under the other, with the gap only between them', () => {
    const three = stack(100, [block(100, 10), block(100, 20), block(100, 30)], { gap: 5 })
    expect(places(three)).toEqual([
      [0, 0],
      [0, 15],
      [0, 40],
    ])
    expect(three).toMatchObject({ width: 100, height: 70 })
  })

  it('has its padding around them', () => {
    const padded = stack(100, [block(90, 10)], { padding: { top: 3, bottom: 4, left: 10 } })
    expect(places(padded)).toEqual([[10, 3]])
    expect(padded).toMatchObject({ width: 100, height: 17 })
  })

  it('is at least as high as it should be, and higher where it must', () => {
    expect(stack(100, [block(100, 10)], { height: 40 }).height).toBe(40)
    expect(stack(100, [block(100, 50)], { height: 40 }).height).toBe(50)
  })

  it('is nothing high with nothing in it', () => {
    expect(stack(100, [], { gap: 9 }).height).toBe(0)
  })
})

describe('a row', () => {
  it('puts boxes side by side and is as high as the tallest', () => {
    const cells = row([block(10, 5), block(20, 50), block(30, 7)], { padding: { top: 2, bottom: 3 } })
    expect(places(cells)).toEqual([
      [0, 2],
      [10, 2],
      [30, 2],
    ])
    expect(cells).toMatchObject({ width: 60, height: 55 })
  })
})

it.each([
  ['a stack', stack],
  ['a row', (_width: number, boxes: readonly Box[], marks: object) => row(boxes, marks)],
])('%s keeps its edges, its tag and what it asks of the page breaks', (_name, make) => {
  const marks = {
    edges: { top: { weight: 1, color: '#000000' } },
    flow: { keep: true },
    tag: { type: 'P' as const },
  }
  expect(make(10, [block(10, 1)], marks)).toMatchObject(marks)
})

it('text is as high as its lines', () => {
  const line = (height: number) => ({
    text: '',
    width: 0,
    left: 0,
    height,
    baseline: 0,
    rtl: false,
    hasAllGlyphs: true,
    size: 10,
    runs: [],
  })
  const text = { spans: [], lines: [line(12), line(20)], align: 'start' as const }
  expect(textBox(50, text, { tag: { type: 'H2' } })).toMatchObject({ width: 50, height: 32, tag: { type: 'H2' } })
})
