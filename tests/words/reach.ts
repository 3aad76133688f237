/** What a module brings with it, and the messages that stand there by their keys, read from the source. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

export const SOURCE = path.resolve(import.meta.dirname, '../../src')

/** What is written of types only is not there when the app runs. */
const IMPORT = /(?:^|\n)(?:import|export)\s+(?!type\b)(?:([^;'"]*?)\s+from\s+)?'(\.[^']+)'/g

const onlyTypes = (names: string): boolean =>
  /^\{[^}]*\}$/.test(names.trim()) &&
  names
    .replace(/[{}]/g, '')
    .split(',')
    .filter((name) => name.trim() !== '')
    .every((name) => name.trim().startsWith('type '))

/** The file that a module names, or null for what is no code of the app. */
export function fileOf(from: string, named: string): string | null {
  const bare = path.resolve(path.dirname(from), named)
  return ['.ts', '.tsx', '/index.ts'].map((ending) => bare + ending).find((file) => existsSync(file)) ?? null
}

interface Module {
  imports: readonly string[]
  /** `'date.on'` stands whole; `` `date.ago.${unit}` `` stands for all that begin so. */
  keys: ReadonlySet<string>
  beginnings: ReadonlySet<string>
}

const known = new Map<string, Module>()

function moduleAt(file: string): Module {
  const before = known.get(file)
  if (before !== undefined) return before
  const code = readFileSync(file, 'utf8')
  const all = (pattern: RegExp): Set<string> => new Set([...code.matchAll(pattern)].map(([, text = '']) => text))
  const module = {
    imports: [...code.matchAll(IMPORT)].flatMap(([, names, named = '']) =>
      names !== undefined && onlyTypes(names) ? [] : (fileOf(file, named) ?? []),
    ),
    keys: all(/'([a-zA-Z]+(?:\.\w+)+)'/g),
    beginnings: all(/`([a-zA-Z]+\.(?:\w+\.)*)\$\{/g),
  }
  known.set(file, module)
  return module
}

/** All files that come with a file, itself too; the words themselves, and what code does with them, left out. */
export function broughtBy(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file) || file.startsWith(path.join(SOURCE, 'i18n'))) return seen
  seen.add(file)
  for (const one of moduleAt(file).imports) broughtBy(one, seen)
  return seen
}

/** The keys, of those that there are, that a file names. */
export function namedIn(file: string, keys: readonly string[]): readonly string[] {
  const module = moduleAt(file)
  return keys.filter((key) => module.keys.has(key) || [...module.beginnings].some((start) => key.startsWith(start)))
}
