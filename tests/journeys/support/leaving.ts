/** What the journeys of leaving look at: whether a word is to be seen, at any moment, however far one goes back. */
import { expect, type BrowserContext, type Page } from '@playwright/test'
import { NEUTRAL_WORDS, neutralSite } from './neutral'

export const shiftThreeTimes = async (page: Page): Promise<void> => {
  for (const key of ['Shift', 'Shift', 'Shift']) await page.keyboard.press(key)
}

/** Runs in every page that loads from now on: tells when a word stands in it, were it for a moment. */
function watchForWords(words: readonly string[]): void {
  const look = (): void => {
    const fields = [...document.querySelectorAll('input, textarea')].map((one) => (one as HTMLInputElement).value)
    const all = `${document.title} ${document.body?.textContent ?? ''} ${fields.join(' ')}`
    const tell = Reflect.get(globalThis, 'forewordSeen') as ((word: string) => void) | undefined
    for (const word of words) if (all.includes(word)) tell?.(word)
  }
  new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true })
  addEventListener('pageshow', look)
}

/** To be called before leaving. @returns the words that were seen in pages loaded since */
export async function seenSince(context: BrowserContext, words: readonly string[]): Promise<string[]> {
  const seen: string[] = []
  await context.exposeBinding('forewordSeen', (_source, word: string) => void seen.push(word))
  await context.addInitScript(watchForWords, words)
  return seen
}

export async function expectNeutral(page: Page): Promise<void> {
  await expect(page).toHaveURL(neutralSite())
  await expect(page.locator('body')).toContainText(NEUTRAL_WORDS)
}

/**
 * Back and then Forward: each time the neutral site, or what was there before Foreword.
 * @param far how often each; the ways out end in the same place, and one of each kind goes as far as the pages do
 */
export async function goesNowhere(page: Page, far = 5): Promise<void> {
  for (const way of [...Array<'back'>(far).fill('back'), ...Array<'forward'>(far).fill('forward')]) {
    // The page that comes goes on at once, which ends the wait for it.
    await (way === 'back' ? page.goBack() : page.goForward()).catch(() => null)
    // Before the first page there is one of the browser's own.
    if (/^(https?|chrome-error):/.test(page.url())) await expectNeutral(page)
  }
}

/** How many different colours a picture has. @param helper a page without a policy */
export const coloursOf = (helper: Page, picture: Buffer): Promise<number> =>
  helper.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0)!)
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!
    context.drawImage(image, 0, 0)
    return new Set(new Uint32Array(context.getImageData(0, 0, image.width, image.height).data.buffer)).size
  }, picture.toString('base64'))

interface Blanked {
  /** From the press (its own time stamp) to the first frame without words. */
  milliseconds: number
  /** Frames that were still drawn with words after the press. */
  framesWithWords: number
}

/** Has the page tell when, after a press, the first frame is drawn without words; `known` once it is. */
export async function watchBlank(page: Page): Promise<{ known: Promise<Blanked> }> {
  let tell: (blanked: Blanked) => void = () => undefined
  const known = new Promise<Blanked>((resolve) => (tell = resolve))
  await page.exposeBinding('forewordBlank', (_source, blanked: Blanked) => tell(blanked))
  await page.evaluate(() => {
    const report = Reflect.get(window, 'forewordBlank') as (blanked: Blanked) => void
    let pressed = 0
    let framesWithWords = 0
    const countFrames = (): void => {
      if (document.body.childElementCount === 0) return
      framesWithWords += 1
      requestAnimationFrame(countFrames)
    }
    for (const kind of ['keydown', 'click'] as const) {
      addEventListener(
        kind,
        (event) => {
          pressed = event.timeStamp
          framesWithWords = 0
          requestAnimationFrame(countFrames)
        },
        true,
      )
    }
    const channel = new MessageChannel()
    channel.port1.addEventListener('message', () =>
      report({ milliseconds: performance.now() - pressed, framesWithWords }),
    )
    channel.port1.start()
    new MutationObserver(() => {
      // The first message after a frame's callbacks comes when the frame was handed over.
      if (document.body.childElementCount === 0) requestAnimationFrame(() => channel.port2.postMessage(''))
    }).observe(document.body, { childList: true })
  })
  return { known }
}
