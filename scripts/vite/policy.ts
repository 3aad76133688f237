/**
 * The security headers, written once. The built page's `<meta>`, `public/_headers`, the preview server and the
 * dev server all take them from here.
 *
 * Two policies work together. FILE_POLICY goes out as a header with every file, so that it also binds workers, which
 * a `<meta>` does not reach. PAGE_POLICY stands in the page; a page must keep both, so it may do only what both allow.
 */

type Policy = Readonly<Record<string, readonly string[]>>

const COMMON = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'"],
  'font-src': ["'none'"],
  // The promise as a rule: a script can send nothing anywhere, not even to our own host.
  'connect-src': ["'none'"],
  'worker-src': ["'self'"],
  'frame-src': ["'none'"],
  'object-src': ["'none'"],
  'media-src': ["'none'"],
  'manifest-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  // One policy with one use: the address of the worker that draws the paper.
  'trusted-types': ['foreword-worker'],
} as const satisfies Policy

/** In the page's `<meta>`. `frame-ancestors` is left to the header: a `<meta>` cannot carry it. */
export const PAGE_POLICY: Policy = COMMON

/** With every file. What shapes the paper's letters is WebAssembly and runs in the worker, which keeps only this one. */
export const FILE_POLICY: Policy = {
  ...COMMON,
  'script-src': [...COMMON['script-src'], "'wasm-unsafe-eval'"],
  'frame-ancestors': ["'none'"],
}

/** What the dev server needs on top, and why. Nothing of this reaches a build. */
const DEV_LOOSENING: Readonly<Record<string, readonly string[] | undefined>> = {
  // React refresh starts with an inline script.
  'script-src': [...FILE_POLICY['script-src']!, "'unsafe-inline'"],
  // Vite adds styles as <style> elements.
  'style-src': [...COMMON['style-src'], "'unsafe-inline'"],
  // Vite hears of changed files over a web socket and asks its own server whether it is back.
  'connect-src': ["'self'", 'ws:'],
  // Vite's error overlay is written with innerHTML.
  'require-trusted-types-for': undefined,
  'trusted-types': undefined,
}

/** One line, as browsers read it. */
export const policyText = (policy: Readonly<Record<string, readonly string[] | undefined>>): string =>
  Object.entries(policy)
    .flatMap(([name, values]) => (values ? [[name, ...values].join(' ')] : []))
    .join('; ')

/**
 * Only features that every build of a browser knows: for others it warns in the console. Web Share is one of those
 * others; left unnamed it stays with our own pages, which is what we want.
 */
const FEATURES_OFF = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
]
const FEATURES_OWN = ['clipboard-write']

const OTHER_HEADERS = {
  'Strict-Transport-Security': 'max-age=31536000',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Origin-Agent-Cluster': '?1',
  'Permissions-Policy': [
    ...FEATURES_OFF.map((feature) => `${feature}=()`),
    ...FEATURES_OWN.map((feature) => `${feature}=(self)`),
  ].join(', '),
}

/** What some paths get on top, from the folder of the app; a `*` stands at the end and takes everything. The first that fits counts. */
interface PathRule {
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
}

/** Looked at again on each visit, so that a new deployment is seen; what was loaded still serves while there is no line. */
const ASK_AGAIN = { 'Cache-Control': 'no-cache' }

/**
 * No two may fit the same path: hosts that read `_headers` send the values of both, joined by a comma.
 */
export const PATH_HEADERS: readonly PathRule[] = [
  // The name changes with the content, so what came once is good for ever, without asking and without a line.
  { path: 'assets/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
  // The page on the way out when nothing is kept: the browser forgets all that this host stored. Its `storage` also ends
  // databases, storage buckets and session storage, which a script can only ask for.
  { path: 'gone/*', headers: { ...ASK_AGAIN, 'Clear-Site-Data': '"storage"' } },
  { path: 'bye/*', headers: ASK_AGAIN },
  { path: '', headers: ASK_AGAIN },
  { path: 'index.html', headers: ASK_AGAIN },
]

const fits = (rule: string, path: string): boolean =>
  rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule

/** What a path gets beside `headers()`. `path`: from the folder of the app, without a slash in front and without a query. */
export const extraHeaders = (path: string): Readonly<Record<string, string>> =>
  PATH_HEADERS.find((rule) => fits(rule.path, path))?.headers ?? {}

/** With every file. */
export const headers = (): Record<string, string> => ({
  'Content-Security-Policy': policyText(FILE_POLICY),
  ...OTHER_HEADERS,
})

export const devHeaders = (): Record<string, string> => ({
  'Content-Security-Policy': policyText({ ...FILE_POLICY, ...DEV_LOOSENING }),
  ...OTHER_HEADERS,
})

const block = (path: string, all: Readonly<Record<string, string>>): string[] => [
  `/${path}`,
  ...Object.entries(all).map(([name, value]) => `  ${name}: ${value}`),
]

/** `_headers`, as Cloudflare Pages, Netlify and others read it. */
export const headersFile = (): string =>
  [
    '# Written by `npm run headers` from scripts/vite/policy.ts.',
    ...block('*', headers()),
    ...PATH_HEADERS.flatMap((rule) => block(rule.path, rule.headers)),
    '',
  ].join('\n')
