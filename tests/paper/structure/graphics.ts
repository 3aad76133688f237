/** Places and colours of what a page shows. Lengths in points from the bottom left of the sheet. */
export type Matrix = readonly [number, number, number, number, number, number]
export type Box = readonly [left: number, bottom: number, right: number, top: number]
/** Red, green, blue from 0 to 1. */
export type Colour = readonly [number, number, number]
export type Point = readonly [number, number]

export const SAME: Matrix = [1, 0, 0, 1, 0, 0]
export const BLACK: Colour = [0, 0, 0]
export const WHITE: Colour = [1, 1, 1]

/** First `inner`, then `outer`, as the operator `cm` does. */
export const times = (inner: Matrix, outer: Matrix): Matrix => {
  const [a, b, c, d, e, f] = inner
  const [p, q, r, s, t, u] = outer
  return [a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u]
}

export const placed = ([x, y]: Point, [a, b, c, d, e, f]: Matrix): Point => [a * x + c * y + e, b * x + d * y + f]

export function boxAround(points: readonly Point[], room = 0): Box {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  return [Math.min(...xs) - room, Math.min(...ys) - room, Math.max(...xs) + room, Math.max(...ys) + room]
}

/** Gray, RGB or CMYK as RGB; anything else is not known. */
export function colourOf(parts: readonly number[]): Colour | null {
  if (parts.length === 1) return [parts[0] ?? 0, parts[0] ?? 0, parts[0] ?? 0]
  if (parts.length === 3) return [parts[0] ?? 0, parts[1] ?? 0, parts[2] ?? 0]
  if (parts.length !== 4) return null
  const [c = 0, m = 0, y = 0, k = 0] = parts
  return [(1 - c) * (1 - k), (1 - m) * (1 - k), (1 - y) * (1 - k)]
}

export const over = (colour: Colour, alpha: number, ground: Colour): Colour => [
  colour[0] * alpha + ground[0] * (1 - alpha),
  colour[1] * alpha + ground[1] * (1 - alpha),
  colour[2] * alpha + ground[2] * (1 - alpha),
]

const luminance = (colour: Colour): number => {
  const [red = 0, green = 0, blue = 0] = colour.map((part) =>
    part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** From 1 to 21 (WCAG 2). It rests on luminance alone, so it holds on a grey copy, too. */
export function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}
