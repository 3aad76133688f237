/** Changes a plain PDF by hand, and makes its lengths and its cross-reference table right again. */

const OBJECT = /(?<=\n)(\d+) 0 obj\n([^]*?)\nendobj\n/g

/**
 * @param change takes and gives the whole file, one character for each byte
 * @throws when nothing was changed: such a test would prove nothing
 */
export function edited(bytes: Uint8Array, change: (file: string) => string): Uint8Array {
  const before = Buffer.from(bytes).toString('latin1')
  const after = change(before)
  if (after === before) throw new Error('The edit changed nothing.')
  const [, trailer = ''] = /trailer\n([^]*?)\nstartxref/.exec(after) ?? []
  const offsets = new Map<number, number>()
  let file = after.slice(0, after.search(OBJECT))
  for (const [, id = '', body = ''] of after.matchAll(OBJECT)) {
    offsets.set(Number(id), file.length)
    file += `${id} 0 obj\n${withLength(body)}\nendobj\n`
  }
  const size = Math.max(...offsets.keys()) + 1
  const rows = Array.from({ length: size - 1 }, (_, i) => {
    const offset = offsets.get(i + 1)
    return offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows.join('')}trailer\n${trailer}\n`
  return Buffer.from(`${file}${table}startxref\n${file.length}\n%%EOF\n`, 'latin1')
}

const withLength = (body: string): string => {
  const found = /^([^]*?\n)stream\n([^]*)\nendstream$/.exec(body)
  if (!found) return body
  const [, dict = '', raw = ''] = found
  return `${dict.replace(/\/Length \d+/, `/Length ${raw.length}`)}stream\n${raw}\nendstream`
}
