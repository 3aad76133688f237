import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Connect, Plugin } from 'vite'
import { devHeaders, extraHeaders, headers, PAGE_POLICY, policyText } from './policy.ts'

const CHARSET = '<meta charset="utf-8" />'

type Headers = Readonly<Record<string, string>>

const sending =
  (headersOf: (file: string) => Headers): Connect.NextHandleFunction =>
  (request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    for (const [name, value] of Object.entries(headersOf(pathname))) response.setHeader(name, value)
    next()
  }

/** The path from the folder of the app, as the table of extra headers has it. */
const below = (base: string, pathname: string): string =>
  pathname.startsWith(base) ? pathname.slice(base.length) : pathname.slice(1)

/** Puts the policy into the built page, and makes both servers send the headers with every answer. */
export function contentSecurity(): Plugin {
  return {
    name: 'foreword:content-security',
    transformIndexHtml: {
      order: 'post',
      handler(html, { server }) {
        // The dev server's scripts would break it; there the header alone counts.
        if (server) return html
        if (!html.includes(CHARSET)) throw new Error(`index.html: the policy goes after ${CHARSET}, which is missing`)
        // First in the head: a policy in a <meta> binds only what comes after it.
        return html.replace(
          CHARSET,
          `${CHARSET}\n    <meta http-equiv="Content-Security-Policy" content="${policyText(PAGE_POLICY)}" />`,
        )
      },
    },
    configureServer(server) {
      const { base } = server.config
      // Only the way out: the dev server says itself what is fresh.
      const extra = (file: string): Headers => (file.startsWith('gone/') ? extraHeaders(file) : {})
      server.middlewares.use(sending((pathname) => ({ ...devHeaders(), ...extra(below(base, pathname)) })))
    },
    configurePreviewServer(server) {
      const { base, root, build } = server.config
      // Nothing that is missing may be remembered as missing.
      const isThere = (file: string): boolean => existsSync(path.join(root, build.outDir, file))
      server.middlewares.use(
        sending((pathname) => {
          const file = below(base, pathname)
          return { ...headers(), ...(isThere(file) ? extraHeaders(file) : {}) }
        }),
      )
    },
  }
}
