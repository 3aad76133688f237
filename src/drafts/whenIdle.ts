/**
 * Does something in the next idle moment of the page, so that no key waits for it; at the latest after `milliseconds`.
 * Where a browser does not say when it is idle (Safari), at once.
 */
export function whenIdle(work: () => void, milliseconds: number): void {
  const { requestIdleCallback: ask } = globalThis as { requestIdleCallback?: typeof requestIdleCallback }
  if (ask) ask(() => work(), { timeout: milliseconds })
  else work()
}
