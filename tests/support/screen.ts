/** For tests that render: the matchers for the DOM, and an empty page after each test. */
import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

afterEach(cleanup)

// What comes lazily takes its time on a machine that does much else; a test that waits in vain still ends by its own limit.
configure({ asyncUtilTimeout: 5000 })

// jsdom has no layout, so nothing scrolls, and its dialogs do not open.
window.scrollTo = () => undefined
if (!('scrollIntoView' in Element.prototype)) {
  Object.defineProperty(Element.prototype, 'scrollIntoView', { configurable: true, writable: true, value() {} })
}
if (!('showModal' in HTMLDialogElement.prototype)) {
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true
    },
    close(this: HTMLDialogElement) {
      if (!this.open) return
      this.open = false
      this.dispatchEvent(new Event('close'))
    },
  })
}
