/** What comes after a visit: somebody who presses Back, and a start on another time. */
import { expect, type CDPSession } from '@playwright/test'
import { neutralSite } from '../neutral'
import { link, mainHeading } from '../walk'
import { say } from '../words'
import { startReal, type RealBrowser } from './realBrowser'
import { remainsIn, type Remains } from './scan'
import { pause, tell, WRITTEN_MS } from './writing'

interface Shown {
  address: string
  text: string
}

/** What a tab shows, in fields too; a page that is still on its way has no body yet. Asked by the browser's own protocol: the test driver loses track of pages kept for Back. */
async function shown(camera: CDPSession): Promise<Shown> {
  const expression = `JSON.stringify({
    address: location.href,
    text: [document.title, document.body?.innerText, ...Array.from(document.querySelectorAll('textarea, input'), (one) => one.value)].join(' ')
  })`
  const { result } = await camera.send('Runtime.evaluate', { expression })
  return JSON.parse(String(result.value)) as Shown
}

/** Back five times, then Forward five times, in every tab: the neutral site, or a page of the browser's own. No word. */
export async function showsNone({ context }: RealBrowser, words: readonly string[]): Promise<void> {
  for (const page of context.pages()) {
    const camera = await context.newCDPSession(page)
    for (const step of ['0', ...Array<string>(5).fill('-1'), ...Array<string>(5).fill('1')]) {
      // In a task of its own: a page that goes at once would take the answer along.
      if (step !== '0')
        await camera.send('Runtime.evaluate', { expression: `void setTimeout(() => history.go(${step}))` })
      await pause(step === '0' ? 0 : 700)
      const { address, text } = await shown(camera)
      for (const word of words) expect(text).not.toContain(word)
      expect(address.startsWith('http') && !address.startsWith(neutralSite()) ? address : '').toBe('')
    }
    await camera.detach()
  }
}

/** A start at once, and its end. */
export async function nextStart(
  folder: string,
  url: string,
  words: readonly string[],
  key: string | null,
): Promise<Remains> {
  const browser = await startReal(folder)
  await browser.page.goto(url)
  await expect(mainHeading(browser.page)).toHaveText(say('welcome.heading'))
  await pause(WRITTEN_MS)
  await browser.close()
  const remains = await remainsIn(folder, words, key)
  tell('  … and then Foreword opened anew, and closed', remains)
  return remains
}

/** A start when the visit's time without use is over by the clock. What lay there till then must be gone. */
export async function laterStart(
  folder: string,
  url: string,
  words: readonly string[],
  key: string | null,
): Promise<Remains> {
  const browser = await startReal(folder)
  await browser.context.addInitScript(() => {
    const now = Date.now.bind(Date)
    Date.now = () => now() + 31 * 60_000
  })
  await browser.page.goto(url)
  await expect(link(browser.page, say('welcome.start'))).toBeVisible()
  await pause(WRITTEN_MS)
  await browser.close()
  const remains = await remainsIn(folder, words, key)
  tell('  … and opened again half an hour later, and closed', remains)
  return remains
}
