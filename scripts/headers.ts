/** Writes public/_headers and docs/nginx.conf from the policy. A test fails while the file is behind it. */
import { writeFileSync } from 'node:fs'
import { nginxFile } from './vite/nginx'
import { headersFile } from './vite/policy'

writeFileSync(new URL('../public/_headers', import.meta.url), headersFile())
writeFileSync(new URL('../docs/nginx.conf', import.meta.url), nginxFile())
