/** Watches where the focus goes: it has a ring, it is on the screen, and the head of the page does not lie over it. */
import type { Page } from '@playwright/test'

declare global {
  interface Window {
    unseenFocus?: string[]
  }
}

function watch(): void {
  const unseen: string[] = []
  window.unseenFocus = unseen
  const look = (active: Element): void => {
    // The heading of a page just come up is no control. Nor does what stands in the head lie under it.
    if (active.matches('h1') || active !== document.activeElement || active.closest('.frame-head, .skip-link') !== null)
      return
    const seen = active.closest('.option') ?? active
    const { outlineStyle, boxShadow } = getComputedStyle(seen)
    const { top, bottom } = seen.getBoundingClientRect()
    const head = document.querySelector('.frame-head')?.getBoundingClientRect().bottom ?? 0
    const name = active.outerHTML.slice(0, 160)
    if (active.matches(':focus-visible') && outlineStyle === 'none' && boxShadow === 'none')
      unseen.push(`No ring: ${name}`)
    if (top >= window.innerHeight || bottom <= 0) unseen.push(`Off the screen: ${name}`)
    else if (top < head - 1) unseen.push(`Under the head: ${name}`)
  }
  // After the scrolling that the focus brings.
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element) requestAnimationFrame(() => requestAnimationFrame(() => look(target)))
  })
}

/** @returns what to call at the end: all that was focused and not seen */
export async function watchFocus(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(watch)
  return () => page.evaluate(() => window.unseenFocus ?? ['The page was not watched.'])
}
