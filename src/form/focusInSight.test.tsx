// @vitest-environment jsdom
/** A focus that the page moves out of sight while it settles comes back; one that the person has moved on from does not. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { controlId, focusLid } from './controlId'

const scrolled = vi.fn<() => void>()
let top = 0

beforeEach(() => {
  vi.useFakeTimers()
  Element.prototype.scrollIntoView = scrolled
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(() => new DOMRect(0, top, 100, 20))
  const id = controlId('medicines.list', 'a1')
  document.body.innerHTML = `<details id="${id}"><summary tabindex="0">A</summary></details><button>Next</button>`
  top = 0
  focusLid(id)
  scrolled.mockClear()
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

it('is brought back once what is above has folded', () => {
  top = -3500
  vi.advanceTimersByTime(100)
  expect(scrolled).toHaveBeenCalledOnce()
})

it('stays where it is in sight, and is left alone where the focus has gone on', () => {
  vi.advanceTimersByTime(100)
  document.querySelector('button')?.focus()
  top = -3500
  vi.advanceTimersByTime(2000)
  expect(scrolled).not.toHaveBeenCalled()
})
