/** What moves on a page without being asked to, as browsers measure it, and which elements those are. */
import type { BrowserContext, Page } from '@playwright/test'

export interface Shift {
  value: number
  /** Within half a second of a press: meant, and not counted by the web's own measure. */
  byInput: boolean
  /** The address's own part, and what moved: `#/step/health p.save-line 612→630`. */
  what: string
}

interface Source {
  node: Node | null
  previousRect: DOMRectReadOnly
  currentRect: DOMRectReadOnly
}

/** Runs in each page before its own code. No function in it has a name: tsx would call a helper that the page has not. */
function watch(): void {
  const shifts: Shift[] = []
  Object.assign(window, { shifts })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const moved = (Reflect.get(entry, 'sources') as readonly Source[]).map(({ node, previousRect, currentRect }) => {
        const element = node instanceof Element ? node : node?.parentElement
        const name = [element?.localName ?? '(gone)', ...(element?.classList ?? [])].join('.')
        const [before, after] = [previousRect, currentRect].map(
          (rect) => `${rect.top.toFixed(0)}+${rect.height.toFixed(0)}`,
        )
        return `${name} ${before}→${after}`
      })
      shifts.push({
        value: Number(Reflect.get(entry, 'value')),
        byInput: Reflect.get(entry, 'hadRecentInput') === true,
        what: `${window.location.hash} ${moved.join(', ')}`,
      })
    }
  }).observe({ type: 'layout-shift', buffered: true })
}

export const watchShifts = (context: BrowserContext): Promise<unknown> => context.addInitScript(watch)

export const shiftsOf = (page: Page): Promise<readonly Shift[]> =>
  page.evaluate(() => [...(Reflect.get(window, 'shifts') as Shift[])])

const sum = (shifts: readonly Shift[]): number => shifts.reduce((total, { value }) => total + value, 0)

/** All that nobody asked for. */
export const unasked = (shifts: readonly Shift[]): number => sum(shifts.filter(({ byInput }) => !byInput))

/** The largest first, alike ones together: how much, how often, what. */
export function largestShifts(shifts: readonly Shift[], most: number): string[][] {
  const alike = new Map<string, Shift[]>()
  for (const shift of shifts) {
    const name = `${shift.byInput ? '(after a press) ' : ''}${shift.what}`
    alike.set(name, [...(alike.get(name) ?? []), shift])
  }
  return [...alike]
    .toSorted(([, a], [, b]) => sum(b) - sum(a))
    .slice(0, most)
    .map(([what, all]) => [sum(all).toFixed(4), `${all.length} times`, what])
}
