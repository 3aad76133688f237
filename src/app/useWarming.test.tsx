// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { loadWords } from '../i18n'
import { lazyPage, loadAllPages } from './lazyPage'
import { useWarming } from './useWarming'

const PAGES = 3
const loads = { begun: 0 }

vi.mock('./warm', () => ({ warmUsual: loadAllPages }))

for (let page = 0; page < PAGES; page += 1) {
  lazyPage(() => {
    loads.begun += 1
    return Promise.resolve(() => null)
  }, [])
}

const wait = (ms: number): Promise<unknown> => act(() => vi.advanceTimersByTimeAsync(ms))
const type = (): boolean => window.dispatchEvent(new Event('input'))

async function typeFor(seconds: number): Promise<void> {
  for (let ms = 0; ms < seconds * 1000; ms += 200) {
    type()
    await wait(200)
  }
}

beforeEach(async () => {
  await loadWords(['app'])
  vi.useFakeTimers()
  loads.begun = 0
})
afterEach(() => void vi.useRealTimers())

test('loads nothing ahead for who only looks', async () => {
  renderHook(useWarming)
  await wait(60_000)
  expect(loads.begun).toBe(0)
})

test('begins no load while somebody types, and all once they rest', async () => {
  renderHook(useWarming)
  await typeFor(20)
  expect(loads.begun).toBe(0)
  await wait(5000)
  expect(loads.begun).toBe(PAGES)
})

test('waits again when somebody types on between two loads', async () => {
  renderHook(useWarming)
  await typeFor(1)
  while (loads.begun === 0) await wait(1)
  const then = loads.begun
  expect(then).toBeLessThan(PAGES)
  await typeFor(10)
  expect(loads.begun).toBe(then)
  await wait(5000)
  expect(loads.begun).toBe(PAGES)
})

test('loads nothing more once the app is gone', async () => {
  const { unmount } = renderHook(useWarming)
  await typeFor(1)
  unmount()
  await wait(60_000)
  expect(loads.begun).toBe(0)
})
