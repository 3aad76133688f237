import { expect, type Page } from '@playwright/test'

/** The page fits its width, and not because it cuts off what sticks out. */
export async function noSidewaysScroll(page: Page): Promise<void> {
  const wrong = await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    const cutting = [document.documentElement, document.body]
      .filter((element) => /hidden|clip/.test(getComputedStyle(element).overflowX))
      .map((element) => `<${element.localName}> cuts off what is too wide`)
    if (scrollWidth <= clientWidth) return cutting
    const culprits = [...document.body.querySelectorAll('*')]
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect()
        return right > clientWidth + 1 || left < -1
      })
      .slice(-3)
      .map((element) => element.outerHTML.slice(0, 200))
    return [...cutting, `${scrollWidth} px in ${clientWidth} px`, ...culprits]
  })
  expect(wrong, `sideways scroll at ${page.viewportSize()?.width} px: ${new URL(page.url()).hash}`).toEqual([])
}
