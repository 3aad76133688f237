import type { Page } from '@playwright/test'

/** Looks at the page with one more style sheet, set by a script, which its policy allows; takes it away again. */
export async function withStyles<T>(page: Page, css: string, look: () => Promise<T>): Promise<T> {
  const sheet = await page.evaluateHandle((rules) => {
    const added = new CSSStyleSheet()
    added.replaceSync(rules)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, added]
    return added
  }, css)
  try {
    return await look()
  } finally {
    await sheet.evaluate((added) => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== added)
    })
    await sheet.dispose()
  }
}
