/** Writes public/_headers from the policy. A test fails while the file is behind it. */
import { writeFileSync } from 'node:fs'
import { headersFile } from './vite/policy'

writeFileSync(new URL('../public/_headers', import.meta.url), headersFile())
