/** Many pictures on one. */
import type { Browser } from '@playwright/test'
import type { Screen } from './screens'

const SHOWN_WIDTH = 180
const IN_A_ROW = 8
const GAP = 12

/** @returns JPEG with all screens side by side, their names below */
export async function contactSheet(browser: Browser, screens: readonly Screen[]): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: IN_A_ROW * (SHOWN_WIDTH + GAP) + GAP, height: 600 } })
  const figures = screens.map(
    ({ name, picture }) =>
      `<figure><img src="data:image/jpeg;base64,${picture.toString('base64')}"><figcaption>${name}</figcaption></figure>`,
  )
  await page.setContent(`<style>
    body { margin: 0; padding: ${GAP}px; display: flex; flex-wrap: wrap; gap: ${GAP}px; background: #8a8f8e }
    figure { margin: 0; width: ${SHOWN_WIDTH}px } img { display: block; width: 100% }
    figcaption { font: 11px sans-serif; color: #fff; padding-top: 4px }
  </style>${figures.join('')}`)
  const sheet = await page.screenshot({ fullPage: true, type: 'jpeg', quality: 70 })
  await page.close()
  return sheet
}
