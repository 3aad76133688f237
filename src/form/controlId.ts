/**
 * The DOM ids of questions: the same for the form, Change links and the list of problems.
 *
 * `controlId('medicines.list.name', item.id)` → `f-medicines-list-<item>-name`; without a field it names the item's
 * card (`controlId('medicines.list', item.id)`), without an item the group or the question of a single record.
 */
export function controlId(fieldOrGroupId: string, itemId?: string): string {
  const [step = '', group = '', field] = fieldOrGroupId.split('.')
  const parts = ['f', step, group, itemId === undefined ? undefined : tidy(itemId), field]
  return parts.filter((part) => part !== undefined).join('-')
}

/** The mark of a record or an item. */
export const markControlId = (groupId: string, itemId?: string): string => `${controlId(groupId, itemId)}-mark`

/** The box by which an option of a list is picked. */
export const pickControlId = (groupId: string, option: string): string => `${controlId(groupId, option)}-pick`

/** An item's id may come from a file: what would break an id (spaces end it in aria-describedby) is written as a number. */
const tidy = (text: string): string =>
  text.replace(/[^A-Za-z0-9-]/gu, (sign) => `_${sign.codePointAt(0)?.toString(16)}_`)

const FOCUSABLE = 'input:not([disabled]), textarea, select, button, summary'
const FRAMES_TO_WAIT = 40

/** Opens what may hold a question that is not built yet: its item's card, then what stands behind "more" in it. */
function openWhatHolds(id: string): void {
  const parts = id.split('-')
  for (let length = parts.length - 1; length > 1; length -= 1) {
    const anchor = parts.slice(0, length).join('-')
    const holder = document.getElementById(anchor)
    if (holder === null) continue
    for (const closed of [holder.closest('details:not([open])'), document.getElementById(`${anchor}-more`)]) {
      if (closed instanceof HTMLDetailsElement) closed.open = true
    }
  }
}

function innermost(element: HTMLElement): HTMLElement {
  if (element.matches(FOCUSABLE)) return element
  const inside = (selector: string) => element.querySelector<HTMLElement>(selector)
  // In a question the chosen option; in a card its heading.
  return (element.matches('fieldset') ? inside('input:checked') : null) ?? inside(FOCUSABLE) ?? element
}

/** What is above may still be built, or fold, after the focus came: milliseconds after which to look again. */
const LOOK_AGAIN = [50, 150, 400, 800]

/** Puts the focus there, in the middle of the window, and brings it back while the page settles around it. */
function focusInSight(target: HTMLElement): void {
  target.focus({ preventScroll: true })
  target.scrollIntoView({ block: 'center' })
  for (const delay of LOOK_AGAIN) {
    setTimeout(() => {
      // By the element, not by the globals: a test's page may be gone by then.
      const { activeElement, defaultView } = target.ownerDocument
      const { top, bottom } = target.getBoundingClientRect()
      // Who has gone on is left alone, and so is what is in sight.
      if (activeElement !== target || defaultView === null || (top >= 0 && bottom <= defaultView.innerHeight)) return
      target.scrollIntoView({ block: 'center' })
    }, delay)
  }
}

/**
 * Brings a person to a question, by its `controlId`: opens what is closed around it, scrolls there and puts the focus in.
 * Waits a moment for a page that is still being built. Does nothing when the question is not on the page.
 */
export function focusAnswer(id: string, frames = FRAMES_TO_WAIT): void {
  const element = document.getElementById(id)
  const closed = element?.closest<HTMLDetailsElement>('details:not([open])')
  if (element !== null && !closed) {
    // The control, not the whole: the middle of a tall card may be far from its heading.
    focusInSight(innermost(element))
    return
  }
  if (closed) closed.open = true
  else openWhatHolds(id)
  if (frames > 0) requestAnimationFrame(() => focusAnswer(id, frames - 1))
}

/** Brings a person to a card as it stands, folded or open: its heading has the focus. Waits as `focusAnswer` does. */
export function focusLid(id: string, frames = FRAMES_TO_WAIT): void {
  const lid = document.getElementById(id)?.querySelector('summary')
  if (lid) {
    focusInSight(lid)
  } else if (frames > 0) requestAnimationFrame(() => focusLid(id, frames - 1))
}
