import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import { boot } from './drafts/boot'
import './ui/styles.css'
import './app/app.css'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element with the id "root"')
// First it is known what this tab may show; then it is shown.
await boot()
createRoot(root).render(<App />)
