import { expect, type Page } from '@playwright/test'

/** What is wider than the page, or cut off so that it does not seem to be. */
export const sidewaysScroll = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
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

export async function noSidewaysScroll(page: Page): Promise<void> {
  expect(
    await sidewaysScroll(page),
    `sideways scroll at ${page.viewportSize()?.width} px: ${new URL(page.url()).hash}`,
  ).toEqual([])
}
