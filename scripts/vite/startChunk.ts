/**
 * All that the first sight of the page needs in one file, instead of one for each small module that a later page needs,
 * too: on a slow line every request costs, and a host that speaks HTTP/1.1 is asked for six at a time.
 */
import path from 'node:path'
import type { Rolldown } from 'vite'

type ModuleInfos = Pick<Rolldown.ChunkingContext, 'getModuleInfo'>

/** What comes with a page before anything is asked for; not the file that starts it. */
function comesWith(page: string, infos: ModuleInfos): ReadonlySet<string> {
  const importedBy = (id: string): readonly string[] => infos.getModuleInfo(id)?.importedIds ?? []
  const seen = new Set<string>()
  const open = importedBy(page).flatMap(importedBy)
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue
    seen.add(id)
    open.push(...importedBy(id))
  }
  return seen
}

/** Names the file in which a module comes; the others are left to the bundler. @param page its HTML, from the project's root */
export function startChunk(page: string): (id: string, infos: ModuleInfos) => string | null {
  let start: ReadonlySet<string> | null = null
  return (id, infos) => {
    start ??= comesWith(path.resolve(page), infos)
    return start.has(id) ? 'start' : null
  }
}
