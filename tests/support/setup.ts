/** For every test: a message in the console that the test did not expect fails it. */
import { afterEach, beforeEach, vi } from 'vitest'

const unexpected: string[] = []
const LEVELS = ['error', 'warn'] as const
const original = { error: console.error, warn: console.warn }

beforeEach(() => {
  unexpected.length = 0
  // A test that expects a message puts its own spy in place.
  for (const level of LEVELS) {
    console[level] = (...values: unknown[]) => {
      unexpected.push(`console.${level}: ${values.map(String).join(' ')}`)
      original[level](...values)
    }
  }
})

afterEach(() => {
  vi.restoreAllMocks()
  for (const level of LEVELS) console[level] = original[level]
  if (unexpected.length > 0) throw new Error(`Unexpected in the console:\n${unexpected.join('\n')}`)
})
