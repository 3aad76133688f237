// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

interface Rules {
  createScriptURL: (url: string) => string
}

const started: unknown[] = []
/** Called with `new`. */
function FakeWorker(address: unknown, how: unknown): void {
  started.push(address, how)
}

beforeEach(() => {
  started.length = 0
  vi.resetModules()
  vi.stubGlobal('Worker', FakeWorker)
})
afterEach(() => vi.unstubAllGlobals())

it('makes one policy for all workers, which lets only asked-for addresses of this host pass', async () => {
  const policies: [string, Rules][] = []
  vi.stubGlobal('trustedTypes', {
    createPolicy: (name: string, rules: Rules) => {
      policies.push([name, rules])
      return { createScriptURL: (url: string) => ({ trusted: rules.createScriptURL(url) }) }
    },
  })
  const { startWorker } = await import('./startWorker')
  startWorker('/assets/one.js')
  startWorker('/assets/two.js')
  expect(started).toEqual([
    { trusted: '/assets/one.js' },
    { type: 'module' },
    { trusted: '/assets/two.js' },
    { type: 'module' },
  ])
  expect(policies.map(([name]) => name)).toEqual(['foreword-worker'])
  const { createScriptURL } = policies[0]![1]
  expect(() => createScriptURL('/assets/three.js')).toThrow(TypeError)
  for (const strange of ['https://elsewhere.example/x.js', 'data:text/javascript,1', 'blob:null/1']) {
    expect(() => startWorker(strange)).toThrow(TypeError)
  }
})

it('starts them also where a browser knows no trusted types', async () => {
  const { startWorker } = await import('./startWorker')
  startWorker('/assets/one.js')
  expect(started).toEqual(['/assets/one.js', { type: 'module' }])
})
