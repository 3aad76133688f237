/** For those whom moving things make ill, or who cannot look away from them (WCAG 2.3.3, 2.2.2). */
import { expect, type Page } from '@playwright/test'

/** What moves, fades or scrolls by itself, where the device asks for stillness. */
function findMoving(): string[] {
  if (!matchMedia('(prefers-reduced-motion: reduce)').matches) return ['Nobody asked this page for stillness.']
  const takesTime = (times: string): boolean => times.split(',').some((time) => Number.parseFloat(time) > 0)
  const moving = [...document.querySelectorAll('*')].flatMap((element) =>
    [undefined, '::before', '::after'].flatMap((part) => {
      const style = getComputedStyle(element, part)
      if (part !== undefined && style.content === 'none') return []
      const how = [
        takesTime(style.transitionDuration) ? 'changes slowly' : '',
        style.animationName === 'none' ? '' : 'is animated',
        style.scrollBehavior === 'smooth' ? 'scrolls slowly' : '',
      ].filter((words) => words !== '')
      return how.map((words) => `${words}: ${element.outerHTML.slice(0, 120)}${part ?? ''}`)
    }),
  )
  // Also what a script has set going.
  return [...moving, ...document.getAnimations().map(({ id }) => `an animation runs: ${id}`)]
}

/** The context of the page must ask for it: `contextOptions: { reducedMotion: 'reduce' }`. */
export const movingThings = (page: Page): Promise<string[]> => page.evaluate(findMoving)

export async function nothingMoves(page: Page, name: string): Promise<void> {
  expect.soft(await movingThings(page), `moving: ${name}`).toEqual([])
}
