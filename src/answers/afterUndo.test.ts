// @vitest-environment jsdom
/** What comes after Undo: what is forgotten, what is a change of its own, and what forms are given. */
import { beforeEach, describe, expect, it } from 'vitest'
import type { ListOf, RecordOf } from '../form/values'
import { answers, depth, getState, own, pause, setList, startWithNothing, type } from '../../tests/support/undoing'
import { MOST_ENTRIES, useHistory } from './history'
import { erase } from './session'
import * as store from './store'

beforeEach(startWithNothing)

describe('what is forgotten', () => {
  it('Redo, by a new change', () => {
    type('one')
    store.undo()
    type('two')
    expect(store.redo()).toBeNull()
    expect(own()).toBe('two')
  })

  it('everything, when all is erased', () => {
    type('secret')
    store.undo()
    type('other')
    erase()
    expect(useHistory.getState()).toEqual({ undo: null, redo: null })
    expect([store.undo(), store.redo()]).toEqual([null, null])
    expect(own()).toBe('')
  })

  it('the empty start, when notes are brought back into it', () => {
    const brought = structuredClone(store.noNotes())
    Object.assign(brought.answers.concerns.own.values, { words: 'kept' })
    store.putNotes(brought)
    expect(store.undo()).toBeNull()
    expect(own()).toBe('kept')
  })

  it('what is older than a hundred changes', () => {
    for (let n = 1; n <= MOST_ENTRIES + 20; n += 1) {
      type(`${n}`)
      pause()
    }
    expect(depth()).toBe(MOST_ENTRIES)
    expect(own()).toBe('20')
  })
})

it('after Undo the next key is a change of its own', () => {
  type('one')
  pause()
  type('one two')
  store.undo()
  type('one three')
  store.undo()
  expect(own()).toBe('one')
})

it('forms start afresh after Undo and Redo', () => {
  type('one')
  const { epoch } = getState()
  store.undo()
  store.redo()
  expect(getState().epoch).toBe(epoch + 2)
})

it('states share what they have in common, and nothing of them belongs to the form', () => {
  setList(['a', 'b'])
  pause()
  const { medicines: before, concerns } = answers()
  const given = structuredClone(before) as Record<string, RecordOf | ListOf>
  const list = given['list'] as ListOf
  Object.assign(list.items[0]!.values, { name: 'sertraline' })
  store.setStep('medicines', given)
  const after = answers().medicines
  expect(answers().concerns).toBe(concerns)
  expect(after.taking).toBe(before.taking)
  expect(after.list.items[1]).toBe(before.list.items[1])
  Object.assign(list.items[0]!.values, { name: 'changed by the form later' })
  expect(after.list.items[0]?.values.name).toBe('sertraline')
})
