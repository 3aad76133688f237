import { MOST_UNPACKED, Unreadable } from './limits'

/** Unpacks (zlib), and stops as soon as it gets larger than any file of ours: a small file can hold a huge one. */
export async function inflate(packed: Uint8Array): Promise<Uint8Array> {
  // a Blob takes these bytes: they are never in shared memory
  const stream = new Blob([packed as BlobPart]).stream().pipeThrough(new DecompressionStream('deflate'))
  const reader = stream.getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new Unreadable('damaged')
    })
    if (done) break
    length += value.length
    if (length > MOST_UNPACKED) {
      await reader.cancel()
      throw new Unreadable('tooBig')
    }
    chunks.push(value)
  }
  return joined(chunks, length)
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}

/** Takes PNG's predictors off rows of `columns` bytes: programs that pack tables of objects use them. */
export function withoutPredictor(bytes: Uint8Array, columns: number): Uint8Array {
  const rows = Math.floor(bytes.length / (columns + 1))
  const plain = new Uint8Array(rows * columns)
  for (let row = 0; row < rows; row += 1) {
    const from = row * (columns + 1)
    const kind = bytes[from] ?? 0
    if (kind > 2) throw new Unreadable('notOurs')
    for (let i = 0; i < columns; i += 1) {
      const to = row * columns + i
      const before = kind === 1 ? (i > 0 ? plain[to - 1] : 0) : kind === 2 && row > 0 ? plain[to - columns] : 0
      plain[to] = (bytes[from + 1 + i] ?? 0) + (before ?? 0)
    }
  }
  return plain
}
