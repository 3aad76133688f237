/** What a person does between two presses of Undo, with a clock that is set by hand. */
import { vi } from 'vitest'
import { blankItem } from '../../src/form/blank'
import type { ListOf, RecordOf } from '../../src/form/values'
import { STEPS } from '../../src/steps'
import { PAUSE_MS } from '../../src/answers/history'
import { erase } from '../../src/answers/session'
import * as store from '../../src/answers/store'

export const { getState } = store.useAnswers
export const answers = () => getState().answers
export const own = () => answers().concerns.own.values.words
const medicines = STEPS.find((step) => step.id === 'medicines')!

let clock = 0
/** Ends the task in which something was done, and lets a second pass. */
export const pause = (ms = PAUSE_MS + 1): void => {
  clock += ms
  vi.advanceTimersByTime(0)
}

export const type = (text: string): void => {
  const { concerns } = structuredClone(answers())
  Object.assign(concerns.own.values, { words: text })
  store.setStep('concerns', concerns)
  pause(100)
}
export const setList = (items: string[], instead: ListOf['instead'] = ''): void => {
  const step = structuredClone(answers().medicines) as Record<string, RecordOf | ListOf>
  const list = step['list'] as ListOf
  list.instead = instead
  list.items = items.map((id) => list.items.find((item) => item.id === id) ?? blankItem(medicines.groups.list, id))
  store.setStep('medicines', step)
}
export const listed = () => answers().medicines.list.items.map((item) => item.id)
export const depth = (): number => {
  let n = 0
  while (store.undo() !== null) n += 1
  return n
}

/** Before each test. @returns what ends it */
export function startWithNothing(): () => void {
  vi.useFakeTimers()
  vi.spyOn(performance, 'now').mockImplementation(() => clock)
  erase()
  return () => vi.useRealTimers()
}
