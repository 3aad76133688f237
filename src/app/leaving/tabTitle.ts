/** The tab's title. Pages set it here, so that it stays neutral for as long as the cover lies over them. */
import { useKeeping } from '../../drafts/keeping'
import { say } from '../../i18n'
import { isLeaving } from './leaveQuickly'

let wanted = ''

const isCovered = (): boolean => useKeeping.getState().phase === 'covered'

const show = (): void => {
  if (!isLeaving()) document.title = isCovered() ? say('app.cover.title') : wanted || say('app.title')
}

/** @param title never a topic, never anything typed */
export function setTabTitle(title: string): void {
  wanted = title
  show()
}

useKeeping.subscribe((now, before) => {
  if (now.phase !== before.phase) show()
})
