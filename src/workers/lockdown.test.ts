import { expect, it } from 'vitest'
import { lockDown } from './lockdown'

class Scope {
  fetch(): string {
    return 'sent'
  }
}

it('takes the ways out from a scope and from what it inherits, for good', () => {
  const scope = Object.create(new Scope()) as Record<string, unknown>
  Object.assign(scope, { WebSocket: () => '', atob: () => '' })
  lockDown(scope)
  for (const name of ['fetch', 'WebSocket', 'XMLHttpRequest', 'importScripts']) expect(scope[name]).toBeUndefined()
  expect('fetch' in Scope.prototype).toBe(false)
  expect(() => Object.assign(scope, { fetch: () => 'sent' })).toThrow(TypeError)
  expect(scope['atob']).toBeTypeOf('function')
})
