/** What a person does with the controls of a page: by pointer here, by keys in `byKeyboard.ts`. */
import type { Locator, Page } from '@playwright/test'

export interface Hands {
  readonly page: Page
  /** Presses a button or a link. */
  press(button: Locator): Promise<void>
  /** Takes an option that is offered as a button of its own. */
  take(button: Locator): Promise<void>
  /** Leaves the page for the next one by its button or link. */
  goOn(button: Locator): Promise<void>
  /** Opens a closed `details` by its summary; leaves an open one alone. */
  open(details: Locator): Promise<void>
  /** Ticks a box, or takes the tick away. */
  tick(box: Locator, on?: boolean): Promise<void>
  /** Picks one of a group of radios. */
  pick(radio: Locator): Promise<void>
  /** Replaces what stands in a field. */
  type(field: Locator, text: string): Promise<void>
  /** Chooses from a native list. */
  choose(select: Locator, value: string): Promise<void>
}

export const isOpen = (details: Locator): Promise<boolean> =>
  details.evaluate((element) => element instanceof HTMLDetailsElement && element.open)

export const byPointer = (page: Page): Hands => ({
  page,
  press: (button) => button.click(),
  take: (button) => button.click(),
  goOn: (button) => button.click(),
  open: async (details) => {
    if (!(await isOpen(details))) await details.locator('summary').first().click()
  },
  tick: (box, on = true) => box.setChecked(on),
  pick: (radio) => radio.check(),
  type: async (field, text) => {
    await field.fill(text)
    // A list of offers lies over what follows until the line is left.
    if ((await field.getAttribute('aria-expanded')) === 'true') await field.blur()
  },
  choose: async (select, value) => void (await select.selectOption(value)),
})

const click = (element: Element): void => {
  if (element instanceof HTMLElement) element.click()
}

/** As by pointer, for very long forms: each click goes straight to its control, without the wait for the page to settle. */
export const quickly = (page: Page): Hands => ({
  ...byPointer(page),
  open: async (details) => {
    if (!(await isOpen(details))) await details.locator('summary').first().evaluate(click)
  },
  tick: async (box, on = true) => {
    if ((await box.isChecked()) !== on) await box.evaluate(click)
  },
  pick: (radio) => radio.evaluate(click),
})
