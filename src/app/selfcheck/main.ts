/** The page for hosts: runs every check and says in words what holds, what is missing, and what that means. */
import { CHECKS, type Finding } from './checks'
import { WORDS } from './words'

/** The second of two loads, which has the first as the page it came from. */
const SECOND = '?2'

const SAID = { holds: 'Holds', missing: 'Missing', unseen: 'Cannot be seen in this browser' } as const

function row(id: keyof typeof CHECKS, { state, detail }: Finding): HTMLElement {
  const item = document.createElement('li')
  item.dataset.check = id
  item.dataset.state = state
  const { title, without } = WORDS[id]
  const name = document.createElement('strong')
  name.textContent = SAID[state]
  item.append(name, `: ${title}.`)
  if (state === 'missing') item.append(` ${without}`)
  if (detail !== undefined) item.append(` (${detail})`)
  return item
}

async function look(): Promise<void> {
  const list = document.getElementById('checks')
  const result = document.getElementById('result')
  if (!list || !result) return
  const states: string[] = []
  for (const id of Object.keys(CHECKS) as (keyof typeof CHECKS)[]) {
    const finding = await CHECKS[id]()
    states.push(finding.state)
    list.append(row(id, finding))
  }
  const missing = states.filter((state) => state === 'missing').length
  const unseen = states.filter((state) => state === 'unseen').length
  const hidden = unseen > 0 ? ` ${unseen} cannot be seen in this browser.` : ''
  result.textContent = missing === 0 ? `All that can be seen holds.${hidden}` : `Missing: ${missing}.${hidden}`
}

if (location.search === SECOND) void look()
else location.replace(SECOND)
