import path from 'node:path'
import type { Plugin } from 'vite'

/**
 * Notes which files ended up in which chunk, so that `npm run size` can tell what a first visit loads. A worker is built
 * apart and gets a list of its own, named by its entry.
 */
export function chunkModules(list: 'modules' | 'worker-modules'): Plugin {
  let root = ''
  return {
    name: 'foreword:chunk-modules',
    apply: 'build',
    configResolved(config) {
      root = config.root
    },
    generateBundle(_options, bundle) {
      const modules: Record<string, string[]> = {}
      let entry = ''
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue
        if (chunk.isEntry) entry = chunk.name
        modules[chunk.fileName] = Object.entries(chunk.modules)
          // What is left of a file that is only asked for its address is that address, not the file.
          .filter(([id, module]) => module.renderedLength > 0 && !/[?&](worker|url)\b/.test(id))
          .map(([id]) => path.relative(root, id.replace(/\?.*$/, '')).replaceAll(path.sep, '/'))
      }
      const fileName = `.vite/${list === 'modules' ? list : `${list}-${entry}`}.json`
      this.emitFile({ type: 'asset', fileName, source: JSON.stringify(modules, null, 1) })
    },
  }
}
