/** Compares what a host serves, file by file, with a list of sums that was made elsewhere. */
import { readSums, sha256, type Sums } from './files'

export interface Finding {
  /** `note`: to be known, and no fault. */
  kind: 'fault' | 'note'
  text: string
}

/** For hosts and for developers; many hosts serve neither, and no page asks for them. */
const NOT_FOR_VISITORS = /^(_headers$|\.vite\/)/

/** What a browser acts on, and Foreword never sends: some hosts add them to all that they serve. */
const UNWANTED_HEADERS = [
  'set-cookie',
  'report-to',
  'reporting-endpoints',
  'nel',
  'content-security-policy-report-only',
  'refresh',
  'link',
  'sourcemap',
  'x-sourcemap',
  'service-worker-allowed',
]

/** A folder's page is asked for as visitors do: many hosts send `index.html` itself on to that. */
const addressOf = (base: URL, file: string): URL =>
  new URL(
    file
      .replace(/(^|\/)index\.html$/, '$1')
      .split('/')
      .map(encodeURIComponent)
      .join('/'),
    base,
  )

async function checkFile(base: URL, file: string, sum: string): Promise<{ findings: Finding[]; headers?: Headers }> {
  const fault = (text: string) => ({ findings: [{ kind: 'fault' as const, text: `${file}: ${text}` }] })
  let response: Response
  try {
    response = await fetch(addressOf(base, file), { redirect: 'manual', cache: 'no-store' })
  } catch (error) {
    return fault(`no answer (${error instanceof Error ? error.message : String(error)})`)
  }
  const bytes = new Uint8Array(await response.arrayBuffer())
  if (response.status === 404 && NOT_FOR_VISITORS.test(file)) {
    return { findings: [{ kind: 'note', text: `${file}: not served; no page asks for it` }] }
  }
  if (response.status === 404) return fault('missing')
  if (response.status >= 300 && response.status < 400) {
    return fault(`sends the browser on to ${response.headers.get('location') ?? 'nowhere'}`)
  }
  if (response.status !== 200) return fault(`answered with ${response.status}`)
  if (sha256(bytes) !== sum) return fault('changed')
  const unwanted = UNWANTED_HEADERS.filter((name) => response.headers.has(name))
  return {
    headers: response.headers,
    findings: unwanted.map((name) => ({ kind: 'fault', text: `${file}: comes with the header ${name}` })),
  }
}

/** What speaks of the headers that the page should come with; a host that cannot set them is not a changed copy. */
const headerNotes = (headers: Headers, wanted: Readonly<Record<string, string>>): Finding[] =>
  Object.entries(wanted).flatMap(([name, value]): Finding[] => {
    const found = headers.get(name)
    if (found === value) return []
    return [{ kind: 'note', text: `the page comes ${found === null ? 'without' : 'with another'} ${name}` }]
  })

/**
 * Asks a host for each file of the list, one after the other.
 * @param base the deployment's address, with `/` at its end
 * @param wanted the security headers that the page should come with
 */
export async function compareDeployment(
  base: URL,
  sums: Sums,
  wanted: Readonly<Record<string, string>>,
): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const [file, sum] of sums) {
    const checked = await checkFile(base, file, sum)
    findings.push(...checked.findings)
    if (file === 'index.html' && checked.headers) findings.push(...headerNotes(checked.headers, wanted))
  }
  return findings
}

/** The list and the address from the command line's words, or what is wrong with them. */
export function readRequest(address: string | undefined, list: string): { base: URL; sums: Sums } | string {
  if (address === undefined || !URL.canParse(address)) return 'Name the address: https://host/path/'
  const base = new URL(address.endsWith('/') ? address : `${address}/`)
  if (!/^https?:$/.test(base.protocol)) return 'The address begins with https:// or http://.'
  const sums = readSums(list)
  return sums === null ? 'The list of sums cannot be read.' : { base, sums }
}
