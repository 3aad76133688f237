// First, before anything else runs: this worker hears passphrases and has no way out. The rest comes by a later import,
// since a bundler may lift what is imported plainly.
import '../workers/lockdown'
import type { Derived, KdfOrder } from './kdfWork'

// the page's types are loaded, not a worker's
const scope = globalThis as unknown as {
  addEventListener: (type: 'message', listener: (event: MessageEvent<KdfOrder>) => void) => void
  postMessage: (answer: Derived | null, transfer: Transferable[]) => void
}

const program = import('./kdfWork')

scope.addEventListener('message', ({ data }) => {
  program
    .then(({ work }) => work(data))
    .then(
      (derived) => scope.postMessage(derived, []),
      () => scope.postMessage(null, []),
    )
})
