/** Where the person is on a page, to bring them back there once something has lain over it. */
export interface Place {
  focused: Element | null
  top: number
}

/** To be asked before anything lies over the page: what lies beneath cannot hold the focus. */
export const placeNow = (): Place => ({ focused: document.activeElement, top: window.scrollY })

export function goBackTo({ focused, top }: Place): void {
  const isAPlace = focused instanceof HTMLElement && focused.isConnected && focused !== document.body
  const element = isAPlace ? focused : document.querySelector<HTMLElement>('h1[tabindex]')
  element?.focus({ preventScroll: true })
  window.scrollTo(0, top)
}
