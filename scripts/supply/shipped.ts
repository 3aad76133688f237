/** What a build is made of, from the lists that the build writes. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { ALLOWED, ALLOWED_HELPERS } from './allowed'
import { nameOf, packageOf, type LockEntries } from './lock'

/** One of the page, and one of each worker. */
const LIST = /^(?:modules|worker-modules-\w+)\.json$/

/** Every module in any chunk of the build; null when there is no build. */
export function modulesOf(dist: string): string[] | null {
  const folder = path.join(dist, '.vite')
  const lists = existsSync(folder) ? readdirSync(folder).filter((name) => LIST.test(name)) : []
  if (!lists.includes('modules.json') || lists.length < 2) return null
  const files = lists.map((list) => path.join(folder, list))
  const all = files.flatMap((file) =>
    Object.values(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string[]>).flat(),
  )
  return [...new Set(all)].toSorted()
}

/** The places in the lock file of the packages that modules come from. */
export const packagesIn = (lock: LockEntries, modules: readonly string[]): string[] =>
  [...new Set(modules.flatMap((file) => packageOf(lock, file) ?? []))].toSorted()

/** What is in the build and must not be: neither ours, nor a package that was allowed, nor a known helper. */
export const strangersIn = (lock: LockEntries, modules: readonly string[]): string[] =>
  modules.filter((file) => {
    if (file.startsWith('src/') || file in ALLOWED_HELPERS) return false
    const place = packageOf(lock, file)
    return place === null || !(`${nameOf(place)}@${lock[place]!.version}` in ALLOWED)
  })
