/**
 * Leave quickly: the page is blank before anything else happens, then what the way of keeping says goes, then a neutral
 * site stands in the place of this page. Why there are two pages on the way out: docs/decisions/0015-leaving.md.
 */
import { erase } from '../../answers/session'
import { useKeeping } from '../../drafts/keeping'
import { tabs } from '../../drafts/tabs'
import { isThere } from '../../drafts/vault'
import { letGo, wipeVisit } from '../../drafts/wipe'
import { say } from '../../i18n'
import { markLeft } from './left'

/** Answers with `Clear-Site-Data`, so that the browser forgets all that was stored; then goes on to BYE. */
const GONE = 'gone/index.html'
/** Goes on to the neutral site, whose address stands there, in one place. */
const BYE = 'bye/index.html'

/** A browser that is slow to forget must not hold anybody up. */
const LONGEST_MS = 800

let leaving = false
const hooks = new Set<() => void>()

/** From the moment somebody leaves; nothing is asked or shown any more. */
export const isLeaving = (): boolean => leaving

/** Whatever must stop at once when somebody leaves says so here. It runs after the page is blank, in the same task. */
export const whenLeaving = (stop: () => void): void => void hooks.add(stop)

/** Empties the page, dialogs too. React may go on drawing: into what is on no page any more. */
function blank(): void {
  document.body.replaceChildren()
  document.title = say('app.cover.title')
}

export function leaveQuickly(): void {
  if (leaving) return
  leaving = true
  blank()
  for (const stop of hooks) stop()
  tabs().tell('leaving')
  void goAway()
}

/** To the neutral site, without a trace of this page in the tab's history. Also for a page that comes back afterwards. */
export function goToNeutral(): void {
  leaving = true
  blank()
  window.location.replace(BYE)
}

const after = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Whether something lies there behind a passphrase: it stays, whatever was open in this tab. */
async function staysBehind(): Promise<boolean> {
  const { way, hasKept, unreadable } = useKeeping.getState()
  // Another tab may have begun to keep since this one looked.
  return hasKept || way === 'kept' || unreadable !== null || isThere('kept')
}

async function goAway(): Promise<void> {
  const gone = useKeeping.getState().way === 'kept' ? letGo() : wipeVisit()
  // Where it cannot be told in time, nothing is taken away that may have been kept.
  const stays = Promise.race([staysBehind(), after(LONGEST_MS).then(() => true)])
  await Promise.race([gone, after(LONGEST_MS)])
  // The blank page is painted and the app unmounted by then: what is forgotten starts nothing anew.
  await after(0)
  erase()
  const way = (await stays) ? BYE : GONE
  // Without a line neither page comes; the mark must be there all the same.
  markLeft()
  window.location.replace(way)
}

/** When another tab of this browser is left, so is this one. */
export const leaveWithOtherTabs = (): void => tabs().handle({ leaving: leaveQuickly })
