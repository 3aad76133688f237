/** The neutral sheet that hides everything while somebody walks by. Light: the frame of every page has its button. */
import { useKeeping, type Phase } from './keeping'
import { changeTab } from './session'

let under: Phase = 'open'

/** Hides everything at once. A reload of a covered page comes back covered. */
export function cover(): void {
  const { phase } = useKeeping.getState()
  if (phase === 'covered') return
  under = phase
  useKeeping.setState({ phase: 'covered' })
  changeTab({ covered: true })
}

/** Shows again what was there. */
export function uncover(): void {
  if (useKeeping.getState().phase !== 'covered') return
  useKeeping.setState({ phase: under })
  under = 'open'
  changeTab({ covered: false })
}
