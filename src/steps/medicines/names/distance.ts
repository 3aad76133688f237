export interface Distance {
  /** Slips between the typed letters and the whole name. */
  whole: number
  /** Slips between the typed letters and the beginning of the name that fits best. */
  beginning: number
}

/**
 * How many slips lie between what was typed and a name: a letter too many, one missing, one for another, or two that
 * changed places (optimal string alignment). Only cells within `most` of the diagonal are looked at, since farther ones
 * cannot come back.
 * @returns null when it is more than `most`
 */
export function distance(typed: string, name: string, most: number): Distance | null {
  const far = most + 1
  const columns = Math.min(name.length, typed.length + most)
  let twoBefore = new Uint8Array()
  let before = Uint8Array.from({ length: columns + 1 }, (_, column) => Math.min(column, far))
  for (let row = 1; row <= typed.length; row += 1) {
    const now = new Uint8Array(columns + 1).fill(far)
    if (row <= most) now[0] = row
    let least = now[0] ?? far
    for (let column = Math.max(1, row - most); column <= Math.min(columns, row + most); column += 1) {
      const [letter, other] = [typed[row - 1], name[column - 1]]
      let slips = Math.min(
        (before[column] ?? far) + 1,
        (now[column - 1] ?? far) + 1,
        (before[column - 1] ?? far) + (letter === other ? 0 : 1),
      )
      if (row > 1 && column > 1 && letter === name[column - 2] && other === typed[row - 2]) {
        slips = Math.min(slips, (twoBefore[column - 2] ?? far) + 1)
      }
      now[column] = slips
      least = Math.min(least, slips)
    }
    if (least > most) return null
    twoBefore = before
    before = now
  }
  const beginning = Math.min(...before)
  return beginning > most ? null : { whole: columns < name.length ? far : (before[columns] ?? far), beginning }
}
