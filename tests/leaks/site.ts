/** Serves the leak page with the headers it is given, at any path, and notes which paths were asked for. */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { transformWithOxc } from 'vite'

export interface Site {
  origin: string
  asked: readonly string[]
  close: () => void
}

const PAGE = (meta: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8" />${meta}<title>Leaks</title>` +
  '<link rel="icon" href="data:," /><script type="module" src="/ways.js"></script></head><body></body></html>'

async function script(name: string): Promise<string> {
  const file = path.join(import.meta.dirname, `${name}.ts`)
  return (await transformWithOxc(await readFile(file, 'utf8'), file)).code
}

/** @param meta markup that the page carries itself, as the built page carries its policy */
export async function serveWays(headers: Readonly<Record<string, string>>, meta = ''): Promise<Site> {
  const scripts = new Map([
    ['/ways.js', await script('ways')],
    ['/worker.js', await script('worker')],
  ])
  const asked: string[] = []
  const server = createServer(({ url = '/', method = '' }, response) => {
    asked.push(`${method} ${url}`)
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    const code = scripts.get(url.replace(/\?.*$/, ''))
    response.setHeader('content-type', code === undefined ? 'text/html' : 'text/javascript')
    response.end(code ?? (url.endsWith('.js') ? '' : PAGE(meta)))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return { origin: `http://127.0.0.1:${port}`, asked, close: () => server.close() }
}
