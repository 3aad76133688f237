/** The built app, and beside it an empty React page built the same way: what no React app can be faster than. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { build } from 'vite'

const root = path.resolve(import.meta.dirname, '../../..')

const EMPTY = `
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
const Empty = () => {
  const [text, setText] = useState('')
  return <main><h1>Empty</h1><textarea aria-label="Text" value={text} onChange={(event) => setText(event.target.value)} /></main>
}
createRoot(document.getElementById('root')!).render(<Empty />)
`

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
}

async function answer(body: Promise<Buffer>, extension: string, response: ServerResponse): Promise<void> {
  try {
    const bytes = await body
    const type = TYPES[extension] ?? 'application/octet-stream'
    response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' }).end(bytes)
  } catch {
    response.destroy()
  }
}

/** As hosts send it: gzipped. Vite's own preview sends files as they are. */
async function serve(folder: string) {
  const packed = new Map<string, Promise<Buffer>>()
  const pack = async (file: string): Promise<Buffer> => gzipSync(await readFile(file))
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const file = path.join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname)
    const body = packed.get(file) ?? pack(file)
    packed.set(file, body)
    void answer(body, path.extname(file).slice(1), response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('The bench server has no port.')
  return { url: `http://127.0.0.1:${address.port}/`, close: () => server.close() }
}

export interface Sites {
  app: string
  empty: string
}

/** Runs the work with both up. The app must be built. */
export async function withSites(work: (sites: Sites) => Promise<void>): Promise<void> {
  // Inside the project, so that React is found.
  const folder = await mkdtemp(path.join(root, 'node_modules/.empty-page-'))
  const outDir = await mkdtemp(path.join(tmpdir(), 'empty-page-'))
  try {
    await writeFile(path.join(folder, 'main.tsx'), EMPTY)
    await writeFile(
      path.join(folder, 'index.html'),
      '<!doctype html><html lang="en"><body><div id="root"></div><script type="module" src="/main.tsx"></script></body></html>',
    )
    await build({
      root: folder,
      configFile: false,
      logLevel: 'error',
      plugins: [react()],
      build: { outDir, emptyOutDir: true },
    })
    const [app, empty] = [await serve(path.join(root, 'dist')), await serve(outDir)]
    try {
      await work({ app: app.url, empty: empty.url })
    } finally {
      app.close()
      empty.close()
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
    await rm(outDir, { recursive: true, force: true })
  }
}
