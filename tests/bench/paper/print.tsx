/** The page that Chromium prints: the same document as HTML, as the app shows and prints it. `print.html?typical` */
import { createRoot } from 'react-dom/client'
import { PageView } from '../../../src/exports/PageView'
import '../../../src/ui/styles.css'
import '../../../src/app/app.css'
import { paperOfLength } from '../../paper/samplePaper'
import { lengthNamed } from './lengths'

const root = document.getElementById('root')
if (!root) throw new Error('print.html has no element with the id "root".')
createRoot(root).render(
  <main className="frame">
    <PageView document={paperOfLength(lengthNamed(location.search.slice(1)))} />
  </main>,
)
