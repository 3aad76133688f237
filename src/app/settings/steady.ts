/** Of these some stand on every page, and they are the same elements before and after. */
const LANDMARKS = 'h1, h2, h3, legend, label, p, li, summary'

const topOf = (element: Element): number => element.getBoundingClientRect().top

/** The first element that begins in view, but for what lies over the page. */
const firstInView = (): Element | undefined =>
  [...document.querySelectorAll(`#main :is(${LANDMARKS})`)].find((element) => {
    const { top, height } = element.getBoundingClientRect()
    return height > 0 && top >= 0 && top < window.innerHeight
  })

/**
 * Keeps in view what is in view while the words of the page change, and with them the height of everything above. Not left
 * to the browsers' own scroll anchoring: Safari has none, and it gives up when everything changes at once.
 * @param change is through when it returns
 */
export function steady(change: () => void): void {
  const root = document.documentElement
  const element = window.scrollY > 0 ? firstInView() : undefined
  const before = element === undefined ? 0 : topOf(element)
  // The browser's own anchoring would move the page a second time.
  root.classList.add('steady')
  change()
  if (element?.isConnected === true) window.scrollBy({ top: topOf(element) - before, behavior: 'instant' })
  requestAnimationFrame(() => root.classList.remove('steady'))
}
