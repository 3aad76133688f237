import type { Connect, Plugin } from 'vite'
import { devHeaders, headers, PAGE_POLICY, policyText } from './policy.ts'

const CHARSET = '<meta charset="utf-8" />'

const sending =
  (all: Record<string, string>): Connect.NextHandleFunction =>
  (_request, response, next) => {
    for (const [name, value] of Object.entries(all)) response.setHeader(name, value)
    next()
  }

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
      server.middlewares.use(sending(devHeaders()))
    },
    configurePreviewServer(server) {
      server.middlewares.use(sending(headers()))
    },
  }
}
