import { expect, type Page } from '@playwright/test'

export const CHECKS_SEEN = [
  'agent',
  'connections',
  'features',
  'isolated',
  'nosniff',
  'policy',
  'referrer',
  'secure',
  'strangers',
  'workerPolicy',
]

/** What each check of the page says, once it has looked at all. */
export async function states(page: Page): Promise<Record<string, string>> {
  await expect(page.locator('#result')).not.toHaveText('Looking…', { timeout: 20_000 })
  return Object.fromEntries(
    await page
      .locator('[data-check]')
      .evaluateAll((rows: HTMLElement[]) =>
        rows.map(({ dataset: { check = '', state = '' } }): [string, string] => [check, state]),
      ),
  )
}
