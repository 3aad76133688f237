// oxlint-disable no-restricted-globals -- whether the host's headers stop it is what is to be found out
/** What the headers of the host do, as far as a page can see it. Each check asks nobody but the host itself. */
import { startWorker } from '../../workers/startWorker'
import workerAddress from './selfcheckWorker?worker&url'

/** `unseen`: this browser does not let a page know. */
export type State = 'holds' | 'missing' | 'unseen'
export interface Finding {
  state: State
  /** What was found, when it says more than the state. */
  detail?: string
}

/** The headers as they should arrive: put in by the build, from the one place where they are written. */
const EXPECTED = JSON.parse(import.meta.env.FOREWORD_HEADERS) as Readonly<Record<string, string>>

const found = (holds: boolean, detail?: string): Finding => ({
  state: holds ? 'holds' : 'missing',
  ...(detail !== undefined && { detail }),
})
const UNSEEN: Finding = { state: 'unseen' }

const wait = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds))

/** Every policy that refuses the page a picture. The page carries one itself; `frame-ancestors` is only in the host's. */
async function policies(): Promise<string[]> {
  const seen = new Set<string>()
  const note = ({ originalPolicy }: SecurityPolicyViolationEvent): void => void seen.add(originalPolicy)
  document.addEventListener('securitypolicyviolation', note)
  new Image().src = 'sniff.txt'
  await wait(500)
  document.removeEventListener('securitypolicyviolation', note)
  return [...seen]
}

const directives = (policy: string): string[] => policy.split(';').map((one) => one.trim().replaceAll(/\s+/g, ' '))

async function policy(): Promise<Finding> {
  const all = await policies()
  if (all.length === 0) return found(false, 'No policy refused anything, not even the one in the page.')
  const sent = all.find((text) => text.includes('frame-ancestors'))
  if (sent === undefined) return found(false, 'Only the policy that the page carries itself is in force.')
  const wanted = directives(EXPECTED['Content-Security-Policy'] ?? '')
  const lacking = wanted.filter((one) => !directives(sent).includes(one))
  return found(lacking.length === 0, lacking.length === 0 ? undefined : `Lacking or different: ${lacking.join('; ')}`)
}

/** A worker has only the policy that came with its own file. */
async function workerPolicy(): Promise<Finding> {
  const worker = startWorker(workerAddress)
  const got = await Promise.race([
    new Promise<string>((done) => {
      worker.addEventListener('message', ({ data }: MessageEvent<string>) => done(data))
      worker.addEventListener('error', () => done('did not start'))
    }),
    wait(5000).then(() => 'did not answer'),
  ])
  worker.terminate()
  if (got === 'refused') return found(true)
  return found(false, got === 'went through' ? undefined : `The worker ${got}.`)
}

/** Whether two connections of this page reach each other. Where the list is in force not even their packets leave. */
async function findsItself(Connection: typeof RTCPeerConnection): Promise<boolean> {
  const [near, far] = [new Connection(), new Connection()]
  try {
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      one.addEventListener('icecandidate', ({ candidate }) => void other.addIceCandidate(candidate ?? undefined))
    }
    const channel = near.createDataChannel('x')
    await near.setLocalDescription(await near.createOffer())
    await far.setRemoteDescription(near.localDescription!)
    await far.setLocalDescription(await far.createAnswer())
    await near.setRemoteDescription(far.localDescription!)
    for (let tries = 0; tries < 40 && channel.readyState !== 'open'; tries += 1) await wait(100)
    return channel.readyState === 'open'
  } finally {
    near.close()
    far.close()
  }
}

/** Of what the list of connections forbids, only WebRTC can be tried without asking anybody. */
async function connections(): Promise<Finding> {
  const { RTCPeerConnection: Connection } = globalThis as { RTCPeerConnection?: typeof RTCPeerConnection }
  const chromium = /Chrom(?:e|ium)\/(\d+)/.exec(navigator.userAgent)?.[1]
  if (!Connection || Number(chromium ?? 0) < 152) return UNSEEN
  try {
    return found(!(await findsItself(Connection)))
  } catch (error) {
    return found(error instanceof DOMException && error.name === 'NotAllowedError')
  }
}

function features(): Finding {
  const { featurePolicy } = document as { featurePolicy?: { allowedFeatures: () => string[] } }
  if (!featurePolicy) return UNSEEN
  const off = [...(EXPECTED['Permissions-Policy'] ?? '').matchAll(/([\w-]+)=\(\)/g)].map(([, name = '']) => name)
  const on = featurePolicy.allowedFeatures().filter((name) => off.includes(name))
  return found(on.length === 0, on.length === 0 ? undefined : `Still allowed: ${on.join(', ')}`)
}

/** The second load of this page came from the first: does it know from where? */
const referrer = (): Finding =>
  found(document.referrer === '', document.referrer === '' ? undefined : document.referrer)

function strangers(): Finding {
  const own = (address: string): boolean => new URL(address, location.href).origin === location.origin
  const scripts = [...document.scripts].filter(({ src }) => src === '' || !own(src)).map(({ src }) => src || 'inline')
  const others = performance.getEntriesByType('resource').map(({ name }) => name)
  const all = [...scripts, ...others.filter((name) => !name.startsWith('data:') && !own(name))]
  return found(all.length === 0, all.length === 0 ? undefined : all.join(', '))
}

export const CHECKS = {
  secure: () => found(window.isSecureContext),
  policy,
  workerPolicy,
  connections,
  isolated: () => found(crossOriginIsolated),
  agent: () => {
    const { originAgentCluster } = globalThis as { originAgentCluster?: boolean }
    return originAgentCluster === undefined ? UNSEEN : found(originAgentCluster)
  },
  features,
  referrer,
  nosniff: () => found(document.documentElement.dataset.sniffed === undefined),
  strangers,
} as const satisfies Record<string, () => Finding | Promise<Finding>>
