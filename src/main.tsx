import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import './ui/styles.css'
import './app/app.css'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element with the id "root"')
createRoot(root).render(<App />)
