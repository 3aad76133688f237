import { expect, type Page } from '@playwright/test'

/** 44 px for what is pressed on the way, 24 px for all else (WCAG 2.2, 2.5.5 and 2.5.8); a rounded pixel is forgiven. */
const MAIN = 43.5
const ALL = 23.5

/**
 * Of every control in sight: that it has a name, that no other button or link of its card or its part of the page is
 * called the same, that its name
 * begins with its visible words (who speaks to the browser says those), and that it is large enough for a finger.
 */
function findFaults([main, forLinks, all]: readonly [number, number, number]): string[] {
  const faults: string[] = []
  const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
  const isSeen = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true }) && element.closest('[inert], [aria-hidden=true]') === null
  const dialog = [...document.querySelectorAll('dialog:modal')].at(-1)
  const controls = [
    ...(dialog ?? document).querySelectorAll<HTMLElement>('a[href], button, summary, input, select, textarea'),
  ].filter((one) => isSeen(one) && !(one instanceof HTMLInputElement && one.type === 'hidden'))

  /** The words that the eye sees: without what is hidden from it, and without what a name leaves out. */
  const wordsIn = (element: Element): string => {
    const hidden = element.matches('.visually-hidden, [aria-hidden=true], script, style')
    if (hidden || getComputedStyle(element).display === 'none') return ''
    return [...element.childNodes]
      .map((node) => (node instanceof Element ? ` ${wordsIn(node)} ` : (node.textContent ?? '')))
      .join('')
  }
  const labelOf = (control: HTMLElement): Element | undefined =>
    control.matches('input, select, textarea') ? (control as HTMLInputElement).labels?.[0] : control
  const nameOf = (control: HTMLElement): string =>
    oneLine(control.getAttribute('aria-label') ?? labelOf(control)?.textContent ?? control.title)

  const seen = new Map<string, HTMLElement>()
  for (const control of controls) {
    const name = nameOf(control)
    const said = `<${control.localName}> “${name.slice(0, 60)}”`
    if (name === '') faults.push(`nameless: ${control.outerHTML.slice(0, 120)}`)
    const visible = oneLine(wordsIn(labelOf(control) ?? control)).toLowerCase()
    if (control.hasAttribute('aria-label') && !name.toLowerCase().startsWith(visible)) {
      faults.push(`${said} is seen as “${visible}”`)
    }
    if (control.matches('a, button, summary')) {
      // Told apart by the card or the part of the page, which is said when one comes into it.
      const around = control.closest(
        '[role=group][aria-label], [role=region], section[aria-labelledby], section[aria-label]',
      )
      const key = [
        control.localName,
        name,
        around?.getAttribute('aria-label'),
        around?.parentElement?.closest('section')?.getAttribute('aria-label'),
      ].join(' / ')
      const other = seen.get(key)
      const leadsElsewhere = !(
        other instanceof HTMLAnchorElement &&
        control instanceof HTMLAnchorElement &&
        other.href === control.href
      )
      if (other !== undefined && leadsElsewhere) faults.push(`${said} is there twice`)
      seen.set(key, control)
    }
    // The whole label of a box or a radio is pressed.
    const box = control.matches('[type=radio], [type=checkbox]') ? (labelOf(control) ?? control) : control
    const isInLine = control.localName === 'a' && getComputedStyle(control).display === 'inline'
    const { width, height } = box.getBoundingClientRect()
    const isHidden = getComputedStyle(control).clipPath !== 'none'
    if (isInLine || isHidden) continue
    const least = control.matches('.button, summary, select, input, textarea')
      ? main
      : control.localName === 'a'
        ? forLinks
        : all
    if (width < least || height < least) faults.push(`${said} is ${Math.round(width)} × ${Math.round(height)} px`)
  }
  return faults
}

/** @param links with a mouse, lists of links may stand closer */
export const faultyControls = (page: Page, links: 'for a finger' | 'for a mouse'): Promise<string[]> =>
  page.evaluate(findFaults, [MAIN, links === 'for a finger' ? MAIN : ALL, ALL] as const)

export async function controlsAreSound(page: Page, name: string, links: 'for a finger' | 'for a mouse'): Promise<void> {
  expect.soft(await faultyControls(page, links), `controls: ${name}`).toEqual([])
}
