/** Chromium's; it has no floor of 4 ms as `setTimeout` has. Not yet in TypeScript's types. */
interface Scheduler {
  postTask: (task: () => void, options: { delay: number }) => Promise<void>
}
const { scheduler } = globalThis as unknown as { scheduler: Scheduler }

const QUIET = 30
const rest = (milliseconds: number): Promise<void> => scheduler.postTask(() => undefined, { delay: milliseconds })

/**
 * The longest time between two ticks of a clock of 1 ms while `work` runs. The browser's own list of long tasks begins at
 * 50 ms, which is too coarse here.
 */
export const longestBlock = async (work: () => Promise<unknown>): Promise<number> => {
  let longest = 0
  let last = performance.now()
  let ticking = true
  const tick = (): void => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
    if (ticking) void scheduler.postTask(tick, { delay: 1 })
  }
  await rest(QUIET)
  last = performance.now()
  tick()
  await rest(QUIET)
  await work()
  // what the end of the work left to do still counts
  await rest(QUIET)
  ticking = false
  return longest
}
