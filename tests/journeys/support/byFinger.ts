/** The hands of a finger or a mouse that count what they press (`presses.ts` says what counts as what). */
import type { Locator, Page } from '@playwright/test'
import { byPointer, isOpen, type Hands } from './hands'
import { Presses } from './presses'

const hasFocus = (field: Locator): Promise<boolean> => field.evaluate((element) => element === document.activeElement)

export class Finger implements Hands {
  readonly presses = new Presses()
  readonly #hands: Hands

  constructor(readonly page: Page) {
    this.#hands = byPointer(page)
  }

  async press(button: Locator): Promise<void> {
    this.presses.add('beyond')
    await this.#hands.press(button)
  }

  async take(button: Locator): Promise<void> {
    this.presses.add('chosen')
    await this.#hands.take(button)
  }

  async goOn(button: Locator): Promise<void> {
    this.presses.add('pages')
    await this.#hands.goOn(button)
  }

  async open(details: Locator): Promise<void> {
    if (await isOpen(details)) return
    this.presses.add('beyond')
    await this.#hands.open(details)
  }

  async tick(box: Locator, on = true): Promise<void> {
    if ((await box.isChecked()) === on) return
    this.presses.add('chosen')
    await this.#hands.tick(box, on)
  }

  async pick(radio: Locator): Promise<void> {
    if (await radio.isChecked()) return
    this.presses.add('chosen')
    await this.#hands.pick(radio)
  }

  async type(field: Locator, text: string): Promise<void> {
    this.presses.add('fields')
    this.presses.add('letters', text.length)
    if (!(await hasFocus(field))) this.presses.add('touches')
    await this.#hands.type(field, text)
  }

  async choose(select: Locator, value: string): Promise<void> {
    if ((await select.inputValue()) === value) return
    this.presses.add('beyond')
    this.presses.add('chosen')
    await this.#hands.choose(select, value)
  }
}
