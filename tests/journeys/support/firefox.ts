/** What Playwright lacks when it drives stock Firefox by WebDriver BiDi, so that journeys need not know where they run. */
import type { BrowserContext } from '@playwright/test'
import { axeSource } from './accessibility'

/**
 * Playwright fills a field there by setting its value from the page's own world, with an event that no person could cause:
 * React takes such a value for its own and hears nothing of it. Here the words go in with the browser's own events and
 * its own Undo, as Playwright does it in Chromium.
 */
function fillAsTyped(): void {
  // No other call enters words as typing does; every browser still has it.
  const insert = (text: string): void => void document.execCommand(text === '' ? 'delete' : 'insertText', false, text)
  // The name is Playwright's (its BiDi keyboard, as of 1.64). It sets it in each page; what is set first must win.
  Object.defineProperty(window, '__pw_bidiInsertText', {
    get: () => insert,
    set() {
      // Playwright's own, which is not wanted.
    },
  })
}

export async function readyFirefox(context: BrowserContext): Promise<void> {
  await context.addInitScript(fillAsTyped)
  // There is no debugger's evaluation that a page's policy does not bind; what stands before the page is not bound.
  await context.addInitScript({ content: axeSource })
}
