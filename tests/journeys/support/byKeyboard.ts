/**
 * The same hands with nothing but keys. A control is reached by Tab alone, so whatever the keyboard cannot reach fails.
 * The journeys' browser is Chromium on Linux, whose native lists and date fields take the keys used here.
 */
import { expect, type Locator, type Page } from '@playwright/test'
import { isOpen, type Hands } from './hands'

/** What was pressed. `chosen`: options that were picked, each by one press or by the arrows that lead to it. */
export interface Presses {
  tabs: number
  arrows: number
  presses: number
  letters: number
  chosen: number
  pages: number
}

/** A page has fewer places than this to stop at. */
const MOST_TABS = 400
const MOST_ARROWS = 40

type Where = 'here' | 'group' | 'before' | 'after'

/** Where the focus is, seen from a control: on it, on another radio of its group, before it or after it. */
const whereIsFocus = (target: Locator): Promise<Where> =>
  target.evaluate((element): Where => {
    const active = document.activeElement
    if (active === element) return 'here'
    const isRadio = (one: Element | null): one is HTMLInputElement =>
      one instanceof HTMLInputElement && one.type === 'radio'
    if (isRadio(element) && isRadio(active) && active.name === element.name) return 'group'
    if (active === null || active === document.body || active.contains(element)) return 'before'
    return element.compareDocumentPosition(active) & Node.DOCUMENT_POSITION_FOLLOWING ? 'after' : 'before'
  })

/** How many stops lie between the focus and a control in the page, so that so many Tabs can be pressed in one go. */
const stopsBetween = (target: Locator): Promise<number> =>
  target.evaluate((element) => {
    const active = document.activeElement
    const stops = [...document.querySelectorAll('a[href], button, input, textarea, select, summary')].filter(
      (one) => one.checkVisibility() && !(one instanceof HTMLInputElement && one.type === 'radio'),
    )
    const radios = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter((one) =>
      one.checkVisibility(),
    )
    const groups = new Map(radios.map((radio) => [radio.name, radio]))
    const isBetween = (one: Element): boolean => {
      const toTarget = one.compareDocumentPosition(element)
      const toFocus = active === null ? Node.DOCUMENT_POSITION_PRECEDING : one.compareDocumentPosition(active)
      const follows = Node.DOCUMENT_POSITION_FOLLOWING
      return one !== element && one !== active && (toTarget & follows) !== (toFocus & follows)
    }
    return [...stops, ...groups.values()].filter(isBetween).length
  })

export class Keyboard implements Hands {
  readonly counts: Presses = { tabs: 0, arrows: 0, presses: 0, letters: 0, chosen: 0, pages: 0 }

  constructor(readonly page: Page) {}

  async #key(key: string, kind: 'tabs' | 'arrows' | 'presses' | 'letters'): Promise<void> {
    this.counts[kind] += 1
    await this.page.keyboard.press(key)
  }

  /** Tabs until the focus is on the control (or, for a radio, in its group). */
  async reach(target: Locator): Promise<void> {
    await target.waitFor({ state: 'attached' })
    const first = await whereIsFocus(target)
    if (first === 'before' || first === 'after') {
      const stops = await stopsBetween(target)
      const tab = first === 'before' ? 'Tab' : 'Shift+Tab'
      await Promise.all(Array.from({ length: stops }, () => this.#key(tab, 'tabs')))
    }
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      const where = await whereIsFocus(target)
      if (where === 'here' || where === 'group') return
      await this.#key(where === 'before' ? 'Tab' : 'Shift+Tab', 'tabs')
    }
    throw new Error(`The keyboard does not reach ${target.toString()} within ${MOST_TABS} presses of Tab.`)
  }

  async press(button: Locator): Promise<void> {
    await this.reach(button)
    await this.#key('Enter', 'presses')
  }

  async open(details: Locator): Promise<void> {
    if (await isOpen(details)) return
    await this.press(details.locator('summary').first())
    await expect(details).toHaveAttribute('open')
  }

  async tick(box: Locator, on = true): Promise<void> {
    if ((await box.isChecked()) === on) return
    await this.reach(box)
    this.counts.chosen += 1
    await this.#key('Space', 'presses')
    await expect(box).toBeChecked({ checked: on })
  }

  async pick(radio: Locator): Promise<void> {
    if (await radio.isChecked()) return
    await this.reach(radio)
    this.counts.chosen += 1
    if ((await whereIsFocus(radio)) === 'here') await this.#key('Space', 'presses')
    else await this.#arrowTo(() => whereIsFocus(radio).then((where) => where === 'here'), 'ArrowDown')
    await expect(radio).toBeChecked()
  }

  async type(field: Locator, text: string): Promise<void> {
    await this.reach(field)
    if ((await field.inputValue()) !== '') await this.#key('Control+A', 'presses')
    const typed = await keysFor(field, text)
    this.counts.letters += typed.length
    await this.page.keyboard.type(typed)
    await expect(field).toHaveValue(text)
  }

  async choose(select: Locator, value: string): Promise<void> {
    if ((await select.inputValue()) === value) return
    await this.reach(select)
    this.counts.chosen += 1
    const isAfter = await select.evaluate(
      (element, wanted) =>
        element instanceof HTMLSelectElement &&
        [...element.options].findIndex((option) => option.value === wanted) > element.selectedIndex,
      value,
    )
    await this.#arrowTo(() => select.inputValue().then((now) => now === value), isAfter ? 'ArrowDown' : 'ArrowUp')
  }

  async #arrowTo(isThere: () => Promise<boolean>, arrow: 'ArrowDown' | 'ArrowUp'): Promise<void> {
    for (let arrows = 0; arrows < MOST_ARROWS; arrows += 1) {
      if (await isThere()) return
      await this.#key(arrow, 'arrows')
    }
    throw new Error(`No ${arrow} leads there.`)
  }
}

/** A date field takes month, day and year, a time field hour, minute and half of the day, as Americans write them. */
async function keysFor(field: Locator, text: string): Promise<string> {
  const type = await field.getAttribute('type')
  if (type === 'date') {
    const [year = '', month = '', day = ''] = text.split('-')
    return `${month}${day}${year}`
  }
  if (type === 'time') {
    const [hour = '', minute = ''] = text.split(':')
    const twelve = Number(hour) % 12 || 12
    return `${String(twelve).padStart(2, '0')}${minute}${Number(hour) < 12 ? 'AM' : 'PM'}`
  }
  return text
}
