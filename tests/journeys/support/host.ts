/** A plain host for a folder, at the path that the journeys use, with whatever headers are asked for. */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { extraHeaders, headers } from '../../../scripts/vite/policy'

export const DIST = path.resolve(import.meta.dirname, '../../../dist')
const BASE = '/some/where/'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
}

type Headers = Readonly<Record<string, string>>

/** All that the policy says, as a host should send it. */
export const allHeaders = (file: string): Headers => ({ ...headers(), ...extraHeaders(file) })
/** As a plain web space sends files. */
export const noHeaders = (): Headers => ({})

export interface Host {
  url: string
  /** Another deployment takes the place of this one. */
  deploy: (folder: string) => void
  close: () => void
}

export async function host(first: string, headersOf: (file: string) => Headers): Promise<Host> {
  let folder = first
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const file = pathname.slice(BASE.length)
    const name = file === '' || file.endsWith('/') ? `${file}index.html` : file
    const answer = async (): Promise<void> => {
      try {
        const bytes = await readFile(path.join(folder, path.normalize(`/${name}`)))
        response.writeHead(200, { 'content-type': TYPES[path.extname(name)] ?? 'text/plain', ...headersOf(file) })
        response.end(bytes)
      } catch {
        response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found')
      }
    }
    void answer()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}${BASE}`,
    deploy: (next) => {
      folder = next
    },
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
