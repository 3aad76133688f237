/** The files of a build and their sums, in the form that `sha256sum -c` reads. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

export const SUMS = 'SHA256SUMS'

export type Sums = ReadonlyMap<string, string>

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** All files below a folder, also hidden ones, as `a/b.js`; sorted by code unit, the same on every machine. */
export const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .toSorted((a, b) => (a < b ? -1 : 1))

/** The sums of all files of a build but of the list itself. */
export const sumsOf = (folder: string): Sums =>
  new Map(
    filesUnder(folder)
      .filter((file) => file !== SUMS)
      .map((file) => [file, sha256(readFileSync(path.join(folder, file)))]),
  )

/** Two spaces: what `sha256sum` writes and `shasum -c` reads, too. */
export const writeSums = (sums: Sums): string => [...sums].map(([file, sum]) => `${sum}  ${file}\n`).join('')

/** The list as written by `writeSums`; null when a line is not of that form or a file stands there twice. */
export function readSums(text: string): Sums | null {
  const lines = text.split('\n').filter((line) => line !== '')
  const pairs = lines.map((line) => /^([\da-f]{64}) {2}((?!\/|.*(?:^|\/)\.\.(?:\/|$)).+)$/.exec(line))
  const sums = new Map(pairs.flatMap((pair) => (pair ? [[pair[2]!, pair[1]!] as const] : [])))
  return sums.size === lines.length && lines.length > 0 ? sums : null
}

/** What differs between two lists, one line a file; nothing when they say the same. */
export const differences = (expected: Sums, found: Sums): string[] => [
  ...[...expected].flatMap(([file, sum]) => {
    const other = found.get(file)
    return other === undefined ? [`${file}: missing`] : other === sum ? [] : [`${file}: changed`]
  }),
  ...[...found.keys()].filter((file) => !expected.has(file)).map((file) => `${file}: not on the list`),
]
