import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import { canStart } from './app/capabilities'
import './ui/styles.css'
import './app/app.css'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element with the id "root"')
if (canStart()) createRoot(root).render(<App />)
