// First, before anything else runs. The rest comes by a later import: a bundler may lift what is imported plainly.
import '../workers/lockdown'
import type { Answer, Order } from './messages'

// the page's types are loaded, not a worker's
const scope = globalThis as unknown as {
  addEventListener: (type: 'message', listener: (event: MessageEvent<Order>) => void) => void
  postMessage: (answer: Answer, transfer: Transferable[]) => void
}

const drawing = import('./render')

scope.addEventListener('message', ({ data: { id, document, options } }) => {
  drawing
    .then(({ renderPaper }) => renderPaper(document, options))
    .then(
      (paper) => scope.postMessage({ id, paper }, paper.ok ? [paper.bytes.buffer] : []),
      (error: unknown) => scope.postMessage({ id, error: described(error) }, []),
    )
})

/** For developers: where it broke, and nothing of what was to be drawn. */
const described = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error))
