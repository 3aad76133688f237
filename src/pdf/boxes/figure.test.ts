import { expect, it } from 'vitest'
import { AT, drawn, PAGE } from '../../../tests/paper/sheets'
import type { Item } from '../../../tests/paper/structure/items'
import { mcidOf } from '../../../tests/paper/structure/paper'
import type { FigureShape } from '../../summary/figure'
import { INK } from '../ink'
import { loadFonts } from '../text/fonts'
import { stack, type Box } from './box'
import { figureTextWidth } from './figure'

const fonts = await loadFonts('')
const TOP = 30

const figureOf = (...shapes: FigureShape[]): Box => ({
  ...stack(200, [], { height: 100, tag: { type: 'Figure', alt: 'a' } }),
  figure: { width: 200, height: 100, alt: [], shapes },
})
const itemsOf = async (...shapes: FigureShape[]): Promise<Item[]> => {
  const sheet = stack(200, [stack(200, [], { height: TOP }), figureOf(...shapes)])
  const paper = await drawn(sheet, fonts, 500)
  return paper.pages[0]?.items ?? []
}
/** From the figure's top left corner: left, top, right, bottom. */
const placeOf = ({ box: [left, bottom, right, top] }: Item): number[] =>
  [left - AT.x, PAGE.height - top - AT.y - TOP, right - AT.x, PAGE.height - bottom - AT.y - TOP].map(
    (length) => Math.round(length * 10) / 10,
  )
const hex = ({ colour }: Item): string =>
  `#${(colour ?? [])
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`

it.each<[FigureShape, place: number[], color: string]>([
  [{ kind: 'line', x1: 10, y1: 20, x2: 60, y2: 20, weight: 2, tone: 'ink' }, [9, 19, 61, 21], INK.text],
  [{ kind: 'line', x1: 10, y1: 20, x2: 60, y2: 20, weight: 2, tone: 'pale' }, [9, 19, 61, 21], INK.bar],
  [{ kind: 'rect', x: 10, y: 20, width: 30, height: 8, fill: 'ink', edge: 0 }, [10, 20, 40, 28], INK.text],
  [{ kind: 'rect', x: 10, y: 20, width: 30, height: 8, fill: 'pale', edge: 0 }, [10, 20, 40, 28], INK.bar],
  [{ kind: 'rect', x: 10, y: 20, width: 30, height: 8, fill: 'none', edge: 2 }, [9, 19, 41, 29], INK.text],
  [{ kind: 'circle', x: 50, y: 40, radius: 10, fill: 'ink', edge: 0 }, [40, 30, 60, 50], INK.text],
  [
    { kind: 'polygon', points: [[5, 6], [25, 6], [15, 36]], fill: 'pale', edge: 0 }, // prettier-ignore
    [5, 6, 25, 36],
    INK.bar,
  ],
])('draws %o where it says, in its colour', async (shape, place, color) => {
  const items = await itemsOf(shape)
  expect(items.map((item) => [placeOf(item), hex(item)])).toEqual([[place, color]])
})

it('fills and edges in one, and leaves no colour and no place to what comes after', async () => {
  const rect = { kind: 'rect', x: 10, y: 20, width: 30, height: 8 } as const
  const [edged, plain] = await itemsOf({ ...rect, fill: 'pale', edge: 2 }, { ...rect, fill: 'ink', edge: 0 })
  expect(edged && placeOf(edged)).toEqual([9, 19, 41, 29])
  expect(plain && [placeOf(plain), hex(plain)]).toEqual([[10, 20, 40, 28], INK.text])
})

it.each(['start', 'middle', 'end'] as const)(
  'writes text whose %s is where it says, on its base line',
  async (anchor) => {
    const width = figureTextWidth(fonts)('March 2026', 9, true)
    const [item] = await itemsOf({
      kind: 'text',
      x: 100,
      y: 50,
      size: 9,
      anchor,
      bold: true,
      text: [{ text: 'March 2026' }],
    })
    const left = 100 - { start: 0, middle: width / 2, end: width }[anchor]
    expect(item?.text?.start[0]).toBeCloseTo(AT.x + left, 2)
    expect(item?.text?.start[1]).toBeCloseTo(PAGE.height - AT.y - TOP - 50, 2)
    expect(item?.text?.size).toBe(9)
  },
)

it('measures text as it is drawn: bold is wider, nothing is nothing', () => {
  const measure = figureTextWidth(fonts)
  expect(measure('March', 10, true)).toBeGreaterThan(measure('March', 10, false))
  expect(measure('March', 20, false)).toBeCloseTo(2 * measure('March', 10, false), 5)
  expect(measure('', 10, false)).toBe(0)
})

it('all that it draws belongs to the figure', async () => {
  const items = await itemsOf(
    { kind: 'rect', x: 1, y: 1, width: 3, height: 3, fill: 'ink', edge: 0 },
    { kind: 'text', x: 10, y: 50, size: 9, anchor: 'start', bold: false, text: [{ text: 'x' }] },
  )
  expect(items).toHaveLength(2)
  expect(items.every((item) => mcidOf(item) === 0)).toBe(true)
})
