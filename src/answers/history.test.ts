// @vitest-environment jsdom
/** What one press of Undo takes back, and what it leaves alone. */
import { beforeEach, describe, expect, it } from 'vitest'
import { blankItem } from '../form/blank'
import { STEPS } from '../steps'
import {
  answers,
  depth,
  getState,
  listed,
  own,
  pause,
  setList,
  startWithNothing,
  type,
} from '../../tests/support/undoing'
import * as store from './store'

beforeEach(startWithNothing)

describe('one press of Undo takes back', () => {
  it('what was typed in one field without a pause, and Redo brings it again', () => {
    for (const text of ['I', 'I c', 'I cannot']) type(text)
    expect(store.undo()?.changes).toHaveLength(1)
    expect(own()).toBe('')
    expect(store.undo()).toBeNull()
    store.redo()
    expect(own()).toBe('I cannot')
    expect(store.redo()).toBeNull()
  })

  it('a suggested question that was put away; shown again in its place, it counts as undone', () => {
    type('I cannot')
    pause()
    store.hideSuggestion('me1', '0f3a59c2')
    pause()
    store.undo()
    expect(getState().hidden).toEqual({})
    expect(own()).toBe('I cannot')
    store.redo()
    expect(getState().hidden).toEqual({ me1: '0f3a59c2' })
    store.showSuggestion('me1')
    expect(getState().hidden).toEqual({})
    expect(depth()).toBe(1)
  })

  it('only what was typed since a pause of a second', () => {
    type('one')
    pause()
    type('one two')
    store.undo()
    expect(own()).toBe('one')
  })

  it('only what was typed in the last field', () => {
    type('one')
    store.setPage({ opening: { ...getState().page.opening, text: 'Hello' } })
    pause(100)
    store.undo()
    expect([own(), getState().page.opening.text]).toEqual(['one', null])
  })

  it('a removal, a mark, an added concern, each by itself', () => {
    setList(['a', 'b'])
    pause()
    setList(['b'])
    pause()
    store.setMark('medicines.list/b', 'private')
    pause()
    store.addDetails('porn')
    pause()
    store.undo()
    expect(getState().added).toEqual([])
    store.undo()
    expect(answers().medicines.list.items[0]?.disclosure).toBe('page')
    store.undo()
    expect(listed()).toEqual(['a', 'b'])
    store.undo()
    expect(listed()).toEqual([])
  })

  it('all that one press did, as "none" that also clears the list', () => {
    setList(['a'])
    pause()
    setList(['a'], 'none')
    setList([], 'none')
    pause()
    store.undo()
    expect(listed()).toEqual(['a'])
    expect(answers().medicines.list.instead).toBe('')
  })

  it('no more than the last press, when a busy page had no rest between the two', () => {
    setList(['a'])
    window.dispatchEvent(new Event('beforeinput'))
    setList(['a', 'b'])
    store.undo()
    expect(listed()).toEqual(['a'])
  })

  it('a whole set of notes that was put in the place of others, with their settings', () => {
    type('mine')
    store.setPage({ paper: 'a4' })
    const other = structuredClone(store.noNotes())
    Object.assign(other.answers.concerns.own.values, { words: 'from the file' })
    store.putNotes({ ...other, page: { ...other.page, paper: 'letter' } })
    expect(store.undo()?.changes).toBeNull()
    expect([own(), getState().page.paper]).toEqual(['mine', 'a4'])
    store.redo()
    expect([own(), getState().page.paper]).toEqual(['from the file', 'letter'])
  })
})

describe('Undo leaves alone', () => {
  it('settings of the page, skipped pages and where help is looked for', () => {
    type('one')
    store.setPage({ reader: 'doctor', letters: 'xl' })
    store.setSkipped('goals', true)
    store.setPlace({ region: 'us' })
    store.undo()
    expect(own()).toBe('')
    expect(getState()).toMatchObject({
      page: { reader: 'doctor', letters: 'xl' },
      skipped: ['goals'],
      place: { region: 'us' },
    })
  })

  it('a form that says the same again', () => {
    type('one')
    const before = getState()
    store.setStep('concerns', structuredClone(answers().concerns))
    expect(getState()).toBe(before)
    expect(depth()).toBe(1)
  })

  it('what was typed and taken away again', () => {
    type('o')
    type('')
    expect(store.undo()).toBeNull()
  })
})

it('an item put back by the button in its place counts as undone: Redo removes it again', () => {
  setList(['a', 'b'])
  pause()
  setList(['b'])
  pause()
  setList(['a', 'b'])
  pause()
  store.redo()
  expect(listed()).toEqual(['b'])
  store.undo()
  store.undo()
  expect(listed()).toEqual([])
})

it('a tick that was taken off and put on again is undone by itself, and not with what was typed before', () => {
  const tick = (ids: string[]): void => {
    const { concerns } = answers()
    const { picked } = STEPS.find((step) => step.id === 'concerns')!.groups
    const items = ids.map((id) => blankItem(picked, id))
    store.setStep('concerns', { ...concerns, picked: { ...concerns.picked, items } })
    pause()
  }
  tick(['hardToSay'])
  type('words')
  pause()
  tick([])
  tick(['hardToSay'])
  store.undo()
  expect(answers().concerns.picked.items).toEqual([])
  expect(own()).toBe('words')
})
