import { expect, type Page } from '@playwright/test'

/** What keeps typed words off the disk, and away from helpers that send them somewhere. */
const NEEDED: Readonly<Record<string, string>> = {
  autocomplete: 'off',
  autocorrect: 'off',
  autocapitalize: 'off',
  spellcheck: 'false',
  writingsuggestions: 'false',
  translate: 'no',
  'data-gramm': 'false',
  'data-1p-ignore': 'true',
  'data-lpignore': 'true',
  'data-bwignore': 'true',
}

/**
 * Every field on the page in which something can be typed keeps to itself; every other control at least stays out of
 * what browsers fill in and restore.
 * @returns how many fields were looked at
 */
export async function checkPrivateFields(page: Page): Promise<number> {
  const { count, wrong } = await page.evaluate((needed) => {
    const lacks = (element: Element, attributes: [string, string][]): string[] =>
      attributes
        .filter(([name, value]) => element.getAttribute(name) !== value)
        .map(([name]) => `${element.id || element.outerHTML.slice(0, 80)}: ${name}="${element.getAttribute(name)}"`)
    const all = [...document.querySelectorAll('input, textarea, select, [contenteditable]')]
    const typed = all.filter((one) => !one.matches('select, [type=checkbox], [type=radio]'))
    const named = typed.filter((one) => /name|mail|phone|address|user/i.test(one.getAttribute('name') ?? ''))
    return {
      count: typed.length,
      wrong: [
        ...typed.flatMap((one) => lacks(one, Object.entries(needed))),
        ...all.filter((one) => !typed.includes(one)).flatMap((one) => lacks(one, [['autocomplete', 'off']])),
        ...named.map((one) => `${one.id}: its name tells a browser what to fill in`),
      ],
    }
  }, NEEDED)
  expect(wrong, `fields of ${page.url()}`).toEqual([])
  return count
}
