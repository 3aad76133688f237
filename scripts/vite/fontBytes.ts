import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { deflateRawSync } from 'node:zlib'
import type { Plugin } from 'vite'

const MARK = '?bytes'
const require = createRequire(import.meta.url)

/**
 * The module for a file: its bytes, deflated, in base64. The page may not fetch (`connect-src 'none'`), so fonts come as
 * code; deflated they are 205 kB instead of 508 to parse, and 154 instead of 186 behind a server that only knows gzip.
 */
export const moduleOfBytes = (bytes: Uint8Array): string =>
  `export default ${JSON.stringify(deflateRawSync(bytes, { level: 9 }).toString('base64'))}`

/** `import packed from 'package/font.ttf?bytes'`, in the build, the dev server, workers and vitest. */
export const fontBytes = (): Plugin => ({
  name: 'foreword-font-bytes',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith(MARK) ? require.resolve(id.slice(0, -MARK.length)) + MARK : null),
  load: async (id) => (id.endsWith(MARK) ? moduleOfBytes(await readFile(id.slice(0, -MARK.length))) : null),
})
