import { existsSync } from 'node:fs'
import path from 'node:path'
import { preview } from 'vite'
import { leadsTo, serveNeutral } from './neutral'

const root = path.resolve(import.meta.dirname, '../../..')

/** The app must run under any path, so the journeys never have it at the root of a host. */
const BASE = '/some/where/'

/** Serves the build on a free port, for all journeys, and tells them where it is. */
export default async function serve(): Promise<() => Promise<void>> {
  if (!existsSync(path.join(root, 'dist/index.html'))) {
    throw new Error('There is no build to walk through. `npm run journeys` makes one first; so does `npm run build`.')
  }
  const neutral = await serveNeutral()
  const server = await preview({
    root,
    plugins: [leadsTo(neutral.url)],
    base: BASE,
    logLevel: 'error',
    preview: { host: '127.0.0.1', port: 0, open: false },
  })
  const address = server.httpServer.address()
  if (!address || typeof address === 'string') throw new Error('The preview server has no port.')
  process.env.FOREWORD_URL = `http://127.0.0.1:${address.port}${BASE}`
  process.env.FOREWORD_NEUTRAL = neutral.url
  return async () => {
    await server.close()
    await neutral.close()
  }
}
