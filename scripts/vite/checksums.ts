import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'
import { SUMS, sumsOf, writeSums } from '../supply/files.ts'

/** Writes SHA256SUMS beside the finished build: with it anybody can tell whether a copy is whole, and is this one. */
export function checksums(): Plugin {
  let folder = ''
  return {
    name: 'foreword:checksums',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      folder = path.resolve(config.root, config.build.outDir)
    },
    // Not `generateBundle`: what is copied from `public`, and what other plugins write, belongs to it.
    closeBundle: {
      order: 'post',
      sequential: true,
      handler(error?: Error) {
        if (!error) writeFileSync(path.join(folder, SUMS), writeSums(sumsOf(folder)))
      },
    },
  }
}
