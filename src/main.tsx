import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import { comesBackAfterLeaving, whenBroughtBack } from './app/leaving/left'
import { goToNeutral, isLeaving, whenLeaving } from './app/leaving/leaveQuickly'
import { boot } from './drafts/boot'
import './ui/styles.css'
import './app/app.css'
import './app/leaving/leaving.css'

async function start(): Promise<void> {
  const root = document.getElementById('root')
  if (root === null) throw new Error('index.html has no element with the id "root"')
  // First it is known what this tab may show; then it is shown.
  await boot()
  const app = createRoot(root)
  app.render(<App />)
  // Later, because the blank page is to be painted first: no effect of a page then runs any more.
  whenLeaving(() => setTimeout(() => app.unmount()))
}

whenBroughtBack(goToNeutral, isLeaving)
// Before anything else: after leaving, Back brings nothing.
if (comesBackAfterLeaving()) goToNeutral()
else await start()
