import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import { boot } from './drafts/boot'
import { comesBackAfterLeaving, whenBroughtBack } from './app/leaving/left'
import { goToNeutral, isLeaving, whenLeaving } from './app/leaving/leaveQuickly'
import { canStart } from './app/capabilities'
import { startAppearance } from './app/settings/appearance'
import { startLanguage } from './app/settings/language'
import './ui/styles.css'
import './app/app.css'
import './app/leaving/leaving.css'

async function start(): Promise<void> {
  const root = document.getElementById('root')
  if (root === null) throw new Error('index.html has no element with the id "root"')
  startAppearance()
  // First it is known what this tab may show, and in which words; then it is shown.
  await Promise.all([boot(), startLanguage()])
  const app = createRoot(root)
  app.render(<App />)
  // Later, because the blank page is to be painted first: no effect of a page then runs any more.
  whenLeaving(() => setTimeout(() => app.unmount()))
}

whenBroughtBack(goToNeutral, isLeaving)
// Before anything else: after leaving, Back brings nothing.
if (comesBackAfterLeaving()) goToNeutral()
else if (canStart()) await start()
