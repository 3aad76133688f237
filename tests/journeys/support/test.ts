/**
 * The `test` of every journey. Whatever a journey is about, it fails when the page complains, breaks its own policy,
 * asks for anything from elsewhere, sends anything at all, shows the key of a message instead of words, or lets typed words reach an address, a title or the console.
 *
 *     import { expect, test } from './support/test'
 *     test('…', async ({ page, typed }) => {
 *       await page.goto('')
 *       await page.getByLabel('Name').fill(typed('Marguerite'))
 *     })
 */
import { expect, test as base } from '@playwright/test'
import { readyFirefox } from './firefox'
import { neutralSite } from './neutral'
import { Watch } from './watch'

interface Fixtures {
  /** What is recorded of the page; a journey that provokes a complaint calls `watch.expectProblem(/…/)`. */
  watch: Watch
  /** Marks words as typed by the person, and gives them back. From then on they may show up only in the page. */
  typed: (text: string) => string
}

export const test = base.extend<Fixtures>({
  baseURL: async ({}, use) => {
    const url = process.env.FOREWORD_URL
    if (!url) throw new Error('The preview server did not say where it is.')
    await use(url)
  },
  watch: [
    async ({ context, baseURL, browserName }, use) => {
      if (browserName === 'firefox') await readyFirefox(context)
      const watch = new Watch(new URL(baseURL!).origin, neutralSite())
      await watch.attach(context)
      await use(watch)
      expect(await watch.findings(context.pages()), 'what no journey may cause').toEqual([])
    },
    { auto: true },
  ],
  typed: async ({ watch }, use) => {
    await use((text) => watch.typed(text))
  },
})

export { expect }
