/** What is looked at when letters grow, lines move apart, and little of the page is in view. */
import { expect, type Page } from '@playwright/test'
import { withStyles } from './styles'

/** Out of sight on purpose. The app's name beside its mark is so where there is no room: the mark stays, and its name. */
const PASSED_OVER = ['.visually-hidden', '[aria-hidden=true]', '.skip-link', 'option', '.frame-name'] as const

/** Words that are cut off by what holds them, and words that lie over other words. */
function findLost(passedOver: string): string[] {
  const lost: string[] = []
  const shown: { text: string; rect: DOMRect }[] = []
  const isOutOfSight = (element: Element): boolean =>
    !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ||
    element.closest(passedOver) !== null
  const holds = (outer: DOMRect, inner: DOMRect): boolean =>
    inner.left >= outer.left - 2 &&
    inner.right <= outer.right + 2 &&
    inner.top >= outer.top - 4 &&
    inner.bottom <= outer.bottom + 4
  const root = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.body
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement
    const text = (node.textContent ?? '').trim()
    if (element === null || text === '' || isOutOfSight(element)) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const rects = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1)
    let isSticky = false
    let isCut = false
    for (let around: Element | null = element; around !== null && around !== root; around = around.parentElement) {
      const style = getComputedStyle(around)
      if (style.position === 'sticky' || style.position === 'fixed') isSticky = true
      if (style.clipPath !== 'none') isCut = true
      const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip'
      if (!hides(style.overflowX) && !hides(style.overflowY)) continue
      const box = around.getBoundingClientRect()
      if (box.width <= 1 || box.height <= 1) isCut = true
      else if (!rects.every((rect) => holds(box, rect)))
        lost.push(`cut off: “${text.slice(0, 60)}” in ${around.outerHTML.slice(0, 80)}`)
    }
    if (!isSticky && !isCut) shown.push(...rects.map((rect) => ({ text, rect })))
  }
  // Lines one below the other may touch; a third of a line is more than that.
  shown.sort((a, b) => a.rect.top - b.rect.top)
  shown.forEach((one, i) => {
    for (const other of shown.slice(i + 1)) {
      if (other.rect.top >= one.rect.bottom) break
      const high = Math.min(one.rect.bottom, other.rect.bottom) - Math.max(one.rect.top, other.rect.top)
      const wide = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left)
      if (wide > 3 && high > Math.min(one.rect.height, other.rect.height) / 3) {
        lost.push(`“${one.text.slice(0, 40)}” and “${other.text.slice(0, 40)}” lie over each other`)
      }
    }
  })
  return lost
}

/** Every place where Tab stops: in view, not under what sticks to an edge, and with a mark that shows it. */
function findUnseen(): string[] {
  const unseen: string[] = []
  const dialog = [...document.querySelectorAll('dialog:modal')].at(-1)
  const stops = [
    ...(dialog ?? document).querySelectorAll<HTMLElement>('a[href], button, summary, input, select, textarea'),
  ].filter((one) => one.checkVisibility({ visibilityProperty: true }) && one.tabIndex >= 0 && !one.matches(':disabled'))
  const before = document.activeElement
  for (const stop of stops) {
    stop.focus()
    if (document.activeElement !== stop) {
      unseen.push(`takes no focus: ${stop.outerHTML.slice(0, 100)}`)
      continue
    }
    // Of a link that goes over two lines, the first one.
    const box = stop.getClientRects()[0] ?? stop.getBoundingClientRect()
    const name = `<${stop.localName}> “${(stop.getAttribute('aria-label') ?? stop.closest('label')?.textContent ?? stop.textContent ?? '').trim().slice(0, 50)}”`
    // Of what is higher than the window a part is enough, and of several lines the one that is written in.
    const middle = box.top + box.height / 2
    const heights =
      box.height > innerHeight / 2 || stop.localName === 'textarea' ? [box.top + 20, middle, box.bottom - 20] : [middle]
    const onTop = heights.map((y) => document.elementFromPoint(box.left + box.width / 2, y))
    const isOn = onTop.some(
      (top) =>
        top !== null &&
        (stop.contains(top) ||
          (top.contains(stop) && top.matches('label, .option')) ||
          stop.closest('.option')?.contains(top)),
    )
    if (!isOn)
      unseen.push(
        `${name} lies under ${onTop[0]?.outerHTML.slice(0, 80) ?? 'the edge'} (${Math.round(middle)} of ${innerHeight})`,
      )
    const marks = [stop, stop.closest('.option'), stop.nextElementSibling].filter(
      (one) => one !== null && one !== undefined,
    )
    const isMarked = marks.some((one) => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one)
      const isClear = /^rgba.*\b0\)$/.test(outlineColor)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && !isClear
    })
    if (!isMarked) unseen.push(`${name} has no ring`)
  }
  if (before instanceof HTMLElement) before.focus({ preventScroll: true })
  window.scrollTo(0, 0)
  return unseen
}

/** Words of the page that cannot be read. */
export const lostWords = (page: Page): Promise<string[]> => page.evaluate(findLost, PASSED_OVER.join(', '))

/**
 * Keeps count of what is passed over: a place that no page has any more would pass over what comes to be called so.
 * @returns `look`: to be called on each page; `dead`: the places that none of them had
 */
export function watchPassedOver() {
  const dead = new Set<string>(PASSED_OVER)
  return {
    look: async (page: Page): Promise<void> => {
      for (const place of dead) if ((await page.locator(place).count()) > 0) dead.delete(place)
    },
    dead: (): string[] => [...dead],
  }
}

export async function nothingIsLost(page: Page, name: string): Promise<void> {
  expect.soft(await lostWords(page), `words: ${name}`).toEqual([])
}

/** Where Tab stops and nobody sees it. */
export async function unseenStops(page: Page): Promise<string[]> {
  // A key first: browsers draw the ring for those who use keys.
  await page.keyboard.press('Tab')
  return page.evaluate(findUnseen)
}

export async function focusIsSeen(page: Page, name: string): Promise<void> {
  expect.soft(await unseenStops(page), `focus: ${name}`).toEqual([])
}

/**
 * Looks at the page with the spacing that every page must bear (WCAG 1.4.12), set by the document's own sheets, which its
 * policy lets a script do; takes it away again.
 */
export async function spacedOut<T>(page: Page, look: () => Promise<T>): Promise<T> {
  return withStyles(
    page,
    `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
     p { margin-block-end: 2em !important }`,
    look,
  )
}
