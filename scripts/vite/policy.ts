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

export const headers = (): Record<string, string> => ({
  'Content-Security-Policy': policyText(FILE_POLICY),
  ...OTHER_HEADERS,
})

export const devHeaders = (): Record<string, string> => ({
  'Content-Security-Policy': policyText({ ...FILE_POLICY, ...DEV_LOOSENING }),
  ...OTHER_HEADERS,
})

/** `_headers`, as Cloudflare Pages, Netlify and others read it. */
export const headersFile = (): string =>
  [
    '# Written by `npm run headers` from scripts/vite/policy.ts.',
    '/*',
    ...Object.entries(headers()).map(([name, value]) => `  ${name}: ${value}`),
    '',
  ].join('\n')
