import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { deflateRawSync } from 'node:zlib'
import type { Plugin } from 'vite'

const MARK = '?bytes'
const require = createRequire(import.meta.url)

/**
 * The module for a file: its bytes, deflated, in base64. The page may not fetch (`connect-src 'none'`), so fonts come as
 * code; deflated they are 205 kB instead of 508 to parse, and 154 instead of 186 behind a server that only knows gzip.
 * A WOFF is deflated inside, table by table, and stays as it is: packing it anew gains nothing (Noto Sans SC: 1,564 kB
 * against 1,593).
 */
export const moduleOfBytes = (bytes: Buffer): string => {
  const packed = bytes.toString('latin1', 0, 4) === 'wOFF' ? bytes : deflateRawSync(bytes, { level: 9 })
  return `export default ${JSON.stringify(packed.toString('base64'))}`
}

/** `import packed from 'package/font.ttf?bytes'`, in the build, the dev server, workers and vitest. */
export const fontBytes = (): Plugin => ({
  name: 'foreword-font-bytes',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith(MARK) ? require.resolve(id.slice(0, -MARK.length)) + MARK : null),
  load: async (id) => (id.endsWith(MARK) ? moduleOfBytes(await readFile(id.slice(0, -MARK.length))) : null),
})
