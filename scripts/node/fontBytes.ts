/**
 * Lets plain Node read `?bytes` imports, for programs outside Vite:
 * `node --import tsx --import ./scripts/node/fontBytes.ts program.ts`.
 */
import { readFile } from 'node:fs/promises'
import { createRequire, register, type LoadHook, type ResolveHook } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { isMainThread } from 'node:worker_threads'
import { moduleOfBytes } from '../vite/fontBytes'

const MARK = '?bytes'

// Node runs hooks in a thread of its own, from this same file
if (isMainThread) register(import.meta.url)

export const resolve: ResolveHook = (specifier, context, next) =>
  specifier.endsWith(MARK)
    ? {
        url: pathToFileURL(createRequire(import.meta.url).resolve(specifier.slice(0, -MARK.length))).href + MARK,
        format: 'module',
        shortCircuit: true,
      }
    : next(specifier, context)

export const load: LoadHook = async (url, context, next) =>
  url.endsWith(MARK)
    ? {
        format: 'module',
        source: moduleOfBytes(await readFile(fileURLToPath(url.slice(0, -MARK.length)))),
        shortCircuit: true,
      }
    : next(url, context)
