/**
 * The mark of a tab that was left: session storage keeps it for the tab, also when the tab is closed and opened again.
 * public/bye/on.js sets it, too. It holds nothing of the person's.
 */
const MARK = 'left'

/** Storage may be refused altogether; then there is no mark, and nothing of a visit either. */
const inStorage = <Result>(work: (storage: Storage) => Result, otherwise: Result): Result => {
  try {
    return work(window.sessionStorage)
  } catch {
    return otherwise
  }
}

export const markLeft = (): void => inStorage((storage) => storage.setItem(MARK, ''), undefined)

const isMarked = (): boolean => inStorage((storage) => storage.getItem(MARK) !== null, false)

function isFreshStart(): boolean {
  const [navigation] = performance.getEntriesByType('navigation')
  return navigation instanceof PerformanceNavigationTiming && navigation.type === 'navigate'
}

/**
 * Whether this page was brought back (Back, Forward, a tab opened again) after somebody left. To be asked once, before
 * anything is shown. Who comes by a link or by typing the address begins afresh, and the mark goes.
 */
export function comesBackAfterLeaving(): boolean {
  if (isFreshStart()) inStorage((storage) => storage.removeItem(MARK), undefined)
  return isMarked()
}

/** Calls when the browser takes this page out of its store for Back, and somebody has left since. */
export function whenBroughtBack(leave: () => void, hasLeft: () => boolean): void {
  window.addEventListener('pageshow', (event) => {
    if (event.persisted && (hasLeft() || isMarked())) leave()
  })
}
