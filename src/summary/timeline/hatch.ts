/** Stripes for rough times, as lines that end at their frame, so that nobody who draws them has to clip. */
import type { FigureLine } from '../figure'

export interface Frame {
  x: number
  y: number
  width: number
  height: number
}

/** Lines rising to the right, `step` apart along the x axis. A frame narrower than `step` gets one line all the same. */
export function hatch({ x, y, width, height }: Frame, step: number, weight: number): FigureLine[] {
  if (width <= 0 || height <= 0) return []
  const lines: FigureLine[] = []
  const last = width + height
  // Symmetric within the frame: what is left over is shared by both ends.
  const first = (last % step) / 2 || step / 2
  for (let sum = first; sum < last; sum += step) {
    const u1 = Math.max(0, sum - height)
    const u2 = Math.min(width, sum)
    lines.push({ kind: 'line', x1: x + u1, y1: y + sum - u1, x2: x + u2, y2: y + sum - u2, weight, tone: 'ink' })
  }
  return lines
}
