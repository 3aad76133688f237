// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { setStep, useAnswers } from '../answers/store'
import { useSettledAnswers } from './useSettledAnswers'

const typeName = (text: string): void => {
  const { about } = useAnswers.getState().answers
  const { name } = about
  act(() => setStep('about', { ...about, name: { ...name, values: { ...name.values, name: text } } }))
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('renders nothing while somebody types, and once when they rest', () => {
  let renderings = 0
  const { result } = renderHook(() => {
    renderings += 1
    return useSettledAnswers(700)
  })
  renderings = 0
  for (const text of ['A', 'An', 'Ann']) {
    typeName(text)
    act(() => void vi.advanceTimersByTime(600))
  }
  expect(renderings).toBe(0)
  act(() => void vi.advanceTimersByTime(700))
  expect(renderings).toBe(1)
  expect(result.current.about.name.values.name).toBe('Ann')
})

test('follows each change at once when there is nothing to wait for', () => {
  const { result } = renderHook(() => useSettledAnswers(0))
  typeName('Bo')
  expect(result.current.about.name.values.name).toBe('Bo')
})
