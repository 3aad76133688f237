// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { noNotes, putNotes, setStep, useAnswers } from '../answers/store'
import { useAnswersBeside } from './useAnswersBeside'
import { usePlaces } from './usePlaces'

const typeName = (text: string): void => {
  const { about } = useAnswers.getState().answers
  const { name } = about
  act(() => setStep('about', { ...about, name: { ...name, values: { ...name.values, name: text } } }))
}

beforeEach(() => act(() => putNotes(noNotes())))

test('renders the page of a step at no key that is typed on it', () => {
  let renderings = 0
  renderHook(() => {
    renderings += 1
    usePlaces()
    return useAnswersBeside('about')
  })
  renderings = 0
  for (const text of ['A', 'An', 'Ann']) typeName(text)
  expect(renderings).toBe(0)
})

test('hears of another step at once', () => {
  const { result } = renderHook(() => useAnswersBeside('concerns'))
  typeName('Ann')
  expect(result.current.about.name.values.name).toBe('Ann')
})

test('knows the step’s own answers as they stood when the page came up', () => {
  typeName('Ann')
  const { result } = renderHook(() => useAnswersBeside('about'))
  typeName('Bo')
  expect(result.current.about.name.values.name).toBe('Ann')
})
