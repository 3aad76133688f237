/** The lock file: which packages the app runs on, and where each finds what it asks for. */
import { readFileSync } from 'node:fs'
import path from 'node:path'

export interface LockEntry {
  version: string
  license?: string
  /** From where; left out by npm's setting, so that the registry is whatever npm is set to. */
  resolved?: string
  integrity?: string
  dev?: boolean
  devOptional?: boolean
  optional?: boolean
  hasInstallScript?: boolean
  dependencies?: Readonly<Record<string, string>>
}

/** By place: `node_modules/a/node_modules/b`. */
export type LockEntries = Readonly<Record<string, LockEntry>>

/** All entries but that of the app itself. */
export function readLock(root: string): LockEntries {
  const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as { packages: LockEntries }
  return Object.fromEntries(Object.entries(lock.packages).filter(([place]) => place !== ''))
}

export const isRuntime = ({ dev, devOptional }: LockEntry): boolean => !dev && !devOptional

export const nameOf = (place: string): string =>
  place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)

/** Where `name` is found from a package, as Node looks for it: in its own folder, then further and further out. */
export function resolveFrom(lock: LockEntries, place: string, name: string): string | null {
  const inner = place === '' ? `node_modules/${name}` : `${place}/node_modules/${name}`
  if (inner in lock) return inner
  if (place === '') return null
  const cut = place.lastIndexOf('/node_modules/')
  return resolveFrom(lock, cut === -1 ? '' : place.slice(0, cut), name)
}

/** The package that a file belongs to (`node_modules/a/lib/x.js`), or null for our own. */
export function packageOf(lock: LockEntries, file: string): string | null {
  if (!file.startsWith('node_modules/')) return null
  const parts = file.split('/')
  for (let length = parts.length - 1; length > 1; length -= 1) {
    const place = parts.slice(0, length).join('/')
    if (place in lock) return place
  }
  return null
}
