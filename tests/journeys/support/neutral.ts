/** The neutral site of the journeys: a server of our own, at an origin of its own, so that no test goes anywhere. */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'
import type { Plugin } from 'vite'

/** What it shows, in the page and as its title. */
export const NEUTRAL_WORDS = 'Weather'

/** Where "Leave quickly" leads in the journeys. */
export function neutralSite(): string {
  const url = process.env.FOREWORD_NEUTRAL
  if (!url) throw new Error('The neutral server did not say where it is.')
  return url
}

export async function serveNeutral(): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    // What it was asked with, so that a test can see that nobody said where they came from.
    const referrer = request.headers.referer ?? 'nobody'
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(
      `<!doctype html><title>${NEUTRAL_WORDS}</title><link rel="icon" href="data:,"><p>${NEUTRAL_WORDS}</p><p id="from">${referrer}</p>`,
    )
  })
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The neutral server has no port.')
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections()
        server.close(() => closed())
      }),
  }
}

const PAGE = 'bye/index.html'
/** The pages are sent with a list of where they may lead to, and it names the real site. */
const LIST = 'Connection-Allowlist'

/** Has the preview server send the build's page of leave-taking with another site in it, and everything else untouched. */
export const leadsTo = (url: string): Plugin => ({
  name: 'foreword:neutral-site-of-the-journeys',
  configurePreviewServer: ({ config, middlewares }) => {
    const html = readFileSync(path.join(config.root, config.build.outDir, PAGE), 'utf8')
    const [real] = /(?<=http-equiv="refresh" content="1; url=)[^"]+/.exec(html) ?? []
    if (real === undefined) throw new Error(`${PAGE} names no neutral site.`)
    const changed = html.replace(real, url)
    middlewares.use((request, response, next) => {
      const list = String(response.getHeader(LIST))
      if (!list.includes(`"${real}?"`)) throw new Error(`${LIST} lacks the neutral site.`)
      response.setHeader(LIST, list.replace(`"${real}?"`, `"${url}?"`))
      if (!(request.url ?? '').endsWith(PAGE)) return next()
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      response.end(changed)
    })
  },
})
