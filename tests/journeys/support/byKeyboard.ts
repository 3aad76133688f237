/**
 * The same hands with nothing but keys. A control is reached by Tab alone, so whatever the keyboard cannot reach fails.
 * The journeys' browser is Chromium on Linux, whose native lists and date fields take the keys used here.
 */
import { expect, type Locator, type Page } from '@playwright/test'
import { isOpen, type Hands } from './hands'
import { Presses, type Kind } from './presses'

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
    // Of the boxes of a question Tab stops at one; arrows lead to the others.
    if (!isRadio(element) && element.closest('.options')?.contains(active) === true) return 'group'
    if (active === null || active === document.body || active.contains(element)) return 'before'
    return element.compareDocumentPosition(active) & Node.DOCUMENT_POSITION_FOLLOWING ? 'after' : 'before'
  })

/** How many stops lie between the focus and a control in the page, so that so many Tabs can be pressed in one go. */
const stopsBetween = (target: Locator): Promise<number> =>
  target.evaluate((control) => {
    const element = control.closest('.options')?.querySelector('input[type=checkbox][tabindex="0"]') ?? control
    const active = document.activeElement
    const stops = [...document.querySelectorAll('a[href], button, input, textarea, select, summary')].filter(
      (one) =>
        one.checkVisibility() &&
        one instanceof HTMLElement &&
        one.tabIndex >= 0 &&
        !(one instanceof HTMLInputElement && one.type === 'radio'),
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

/** How many boxes of its question lie between the one with the focus and this one; fewer than 0 when it stands above. */
const boxesBetween = (box: Locator): Promise<number> =>
  box.evaluate((element) => {
    const boxes = [...(element.closest('.options')?.querySelectorAll('input') ?? [])]
    const [to, from] = [element, document.activeElement].map((one) => boxes.findIndex((other) => other === one))
    return (to ?? 0) - (from ?? 0)
  })

export class Keyboard implements Hands {
  readonly presses = new Presses()

  constructor(readonly page: Page) {}

  async #key(key: string, kind: Kind): Promise<void> {
    this.presses.add(kind)
    await this.page.keyboard.press(key)
  }

  /** Waits for a control; what depends on a pick comes once its options are left. */
  async #bring(target: Locator): Promise<void> {
    const isAmongRadios = () =>
      this.page.evaluate(() => document.activeElement?.matches('input[type=radio]:checked') === true)
    if ((await target.count()) === 0 && (await isAmongRadios())) await this.#key('Tab', 'tabs')
    await target.waitFor({ state: 'attached' })
  }

  /** Tabs until the focus is on the control (or, for a radio, in its group). */
  async reach(target: Locator): Promise<void> {
    await this.#bring(target)
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
    await this.#key('Enter', 'beyond')
  }

  async take(button: Locator): Promise<void> {
    await this.reach(button)
    await this.#key('Enter', 'chosen')
  }

  /** By the keys that the way on names, from wherever the focus is on the page; else like any button. */
  async goOn(button: Locator): Promise<void> {
    const isOnPage = await this.page.evaluate(() => document.activeElement?.closest('main') !== null)
    const keys = (await button.getAttribute('aria-keyshortcuts'))?.split(' ')[0]
    if (isOnPage && keys !== undefined) return this.#key(keys, 'pages')
    await this.reach(button)
    await this.#key('Enter', 'pages')
  }

  async open(details: Locator): Promise<void> {
    await this.#bring(details)
    if (await isOpen(details)) return
    await this.press(details.locator('summary').first())
    await expect(details).toHaveAttribute('open')
  }

  async tick(box: Locator, on = true): Promise<void> {
    await this.#bring(box)
    if ((await box.isChecked()) === on) return
    await this.reach(box)
    const steps = await boxesBetween(box)
    for (let step = 0; step < Math.abs(steps); step += 1) await this.#key(steps > 0 ? 'ArrowDown' : 'ArrowUp', 'arrows')
    await expect(box).toBeFocused()
    await this.#key('Space', 'chosen')
    await expect(box).toBeChecked({ checked: on })
  }

  async pick(radio: Locator): Promise<void> {
    await this.#bring(radio)
    if (await radio.isChecked()) return
    await this.reach(radio)
    if ((await whereIsFocus(radio)) === 'here') return this.#key('Space', 'chosen')
    this.presses.add('chosen')
    await this.#arrowTo(() => whereIsFocus(radio).then((where) => where === 'here'), 'ArrowDown')
    await expect(radio).toBeChecked()
  }

  async type(field: Locator, text: string): Promise<void> {
    await this.reach(field)
    if ((await field.inputValue()) !== '') await this.#key('Control+A', 'letters')
    const typed = await keysFor(field, text)
    this.presses.add('fields')
    this.presses.add('letters', typed.length)
    await this.page.keyboard.type(typed)
    await expect(field).toHaveValue(text)
  }

  async choose(select: Locator, value: string): Promise<void> {
    await this.#bring(select)
    if ((await select.inputValue()) === value) return
    await this.reach(select)
    this.presses.add('chosen')
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
