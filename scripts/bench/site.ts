/** Builds the bench's pages and serves them from this machine, with the app's own headers. */
import { rmSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { build, preview } from 'vite'
import { contentSecurity } from '../vite/contentSecurity'
import { fontBytes } from '../vite/fontBytes'

const root = path.resolve(import.meta.dirname, '../../tests/bench/paper')

export interface Site {
  /** Ends with a slash. */
  url: string
  /** Of the build, which has source maps. */
  folder: string
}

/**
 * Runs the task with the site up; takes the site away afterwards, however the task ends. With `named` its functions keep
 * their names.
 */
export const withSite = async (task: (site: Site) => Promise<void>, named = false): Promise<void> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'paper-bench-'))
  const clear = (): void => rmSync(folder, { recursive: true, force: true })
  // an interrupt ends the process without coming back here
  process.once('exit', clear)
  try {
    await buildInto(folder, named)
    // what the bench measures is what the app's headers allow
    const server = await preview({
      ...shared(folder),
      plugins: [contentSecurity()],
      preview: { port: 0, host: '127.0.0.1' },
    })
    try {
      const address = server.httpServer.address()
      if (!address || typeof address === 'string') throw new Error('The bench server has no port.')
      await task({ url: `http://127.0.0.1:${address.port}/`, folder })
    } finally {
      await server.close()
    }
  } finally {
    process.off('exit', clear)
    await rm(folder, { recursive: true, force: true })
  }
}

const shared = (outDir: string) => ({ configFile: false, root, logLevel: 'error', build: { outDir } }) as const

const buildInto = async (outDir: string, named: boolean): Promise<void> => {
  const input = ['index.html', 'print.html'].map((name) => path.join(root, name))
  await build({
    ...shared(outDir),
    build: {
      outDir,
      target: 'chrome111',
      sourcemap: true,
      ...(named ? { minify: false } : {}),
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: { input },
    },
    plugins: [fontBytes()],
    worker: { format: 'es', plugins: () => [fontBytes()] },
  })
}
