/** Where the person is on a page, to bring them back there once something has lain over it. */
export interface Place {
  focused: Element | null
  top: number
}

/** To be asked before anything lies over the page: what lies beneath cannot hold the focus. */
export const placeNow = (): Place => ({ focused: document.activeElement, top: window.scrollY })

/** Where nothing had the focus: the heading is often far above what was being read. */
const firstInSight = (): HTMLElement | undefined =>
  [
    ...document.querySelectorAll<HTMLElement>(
      'main :is(h1[tabindex], a[href], button, input, textarea, select, summary)',
    ),
  ].find((one) => {
    const { top, height } = one.getBoundingClientRect()
    return height > 0 && top >= 0 && top < window.innerHeight
  })

export function goBackTo({ focused, top }: Place): void {
  const isAPlace = focused instanceof HTMLElement && focused.isConnected && focused !== document.body
  window.scrollTo(0, top)
  const element = isAPlace ? focused : firstInSight()
  element?.focus({ preventScroll: true })
}
