/** Puts stretches in rows so that none in a row touch: each in the first row that has room for it. */
export function firstFit(stretches: readonly { left: number; right: number }[], gap: number): number[] {
  const rows: { left: number; right: number }[][] = []
  return stretches.map((stretch) => {
    const isFree = (row: readonly { left: number; right: number }[]): boolean =>
      row.every((other) => stretch.left >= other.right + gap || stretch.right + gap <= other.left)
    const found = rows.findIndex(isFree)
    const row = found === -1 ? rows.push([]) - 1 : found
    rows[row]?.push(stretch)
    return row
  })
}
