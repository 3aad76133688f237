/** The page that the person came from in this tab, for a way back that never leaves the app, as the browser's own may. */
import { readRoute, type Route } from './routes'

let before: Route | null = null

window.addEventListener('hashchange', ({ oldURL }) => {
  before = readRoute(new URL(oldURL).hash)
})

/** `null` on the first page of a tab, and after it was loaded again. */
export const whereFrom = (): Route | null => before
