/**
 * Takes every way out of the worker away, for this worker and all that runs in it later. The policy of the host says the
 * same; this holds where a copy of the app is served without its headers.
 */
const WAYS_OUT = [
  'fetch',
  'fetchLater',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'EventSource',
  'WebTransport',
  'RTCPeerConnection',
  'BroadcastChannel',
  'Worker',
  'SharedWorker',
  'importScripts',
  'indexedDB',
  'caches',
]

/** Removes the names from an object and from all it inherits from, and leaves a fixed `undefined` in their place. */
export const lockDown = (scope: object): void => {
  for (const name of WAYS_OUT) {
    for (let holder: object | null = scope; holder; holder = Reflect.getPrototypeOf(holder)) {
      Reflect.deleteProperty(holder, name)
    }
    Object.defineProperty(scope, name, { value: undefined, writable: false, configurable: false })
  }
}

// only in a worker: the page and the tests keep what they have
if (typeof document === 'undefined' && 'WorkerGlobalScope' in globalThis) lockDown(globalThis)
