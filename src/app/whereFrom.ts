/** The page that the person came from in this tab, for a way back that never leaves the app, as the browser's own may. */
import { readRoute, type Route } from './routes'

type StepRoute = Extract<Route, { page: 'step' }>

let before: Route | null = null
let step: StepRoute | null = null

window.addEventListener('hashchange', ({ oldURL }) => {
  before = readRoute(new URL(oldURL).hash)
  if (before.page === 'step') step = before
})

/** `null` on the first page of a tab, and after it was loaded again. */
export const whereFrom = (): Route | null => before

/** The step that the person left last in this tab. Known in memory only; `null` after the tab was loaded again. */
export const lastStep = (): StepRoute | null => step
