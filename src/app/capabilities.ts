/** What this browser can do, asked before anything is promised. */

/** What may be missing while the app still runs: in memory, and on paper by the browser's own print. */
export type Lack = 'webCrypto' | 'webAssembly'

/** Just what is looked at, so that a test can hand in a poorer browser. */
interface Scope {
  crypto?: { subtle?: unknown }
  WebAssembly?: { instantiate?: unknown }
}

/**
 * `webCrypto`: nothing can be sealed, so nothing can be kept or copied (also where the address is not secure).
 * `webAssembly`: no key can be made from a passphrase, and letters that must be shaped cannot be drawn (Apple's Lockdown
 * Mode, some company policies).
 */
export const lacks = (scope: Scope = globalThis): Lack[] => [
  ...(scope.crypto?.subtle === undefined ? (['webCrypto'] as const) : []),
  ...(typeof scope.WebAssembly?.instantiate === 'function' ? [] : (['webAssembly'] as const)),
]

/** False once public/old-browser.js has put its help on the screen: this browser cannot run the app. */
export const canStart = (): boolean => document.getElementById('without') === null
