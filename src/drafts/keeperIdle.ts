/** What the time without use does to the notes in this tab. */
import { erase } from '../answers/session'
import { watchIdle, type IdleWatch } from './idle'
import { auto } from './keeperSave'
import { reloadPage } from './keeperReload'
import { useKeeping } from './keeping'
import { cover } from './keepingCover'
import { changeTab, noteUse } from './session'

let idle: IdleWatch | null = null

const set = useKeeping.setState

/** Saves, then forgets the key and all that was opened. */
export async function lock(): Promise<void> {
  await auto.flush()
  const { way, save: last } = useKeeping.getState()
  // A reload would lose what could not be saved, and a visit comes back open: both are hidden instead.
  if (way !== 'kept' || last.state === 'failed') cover()
  else reloadPage()
}

function onOver(): void {
  if (useKeeping.getState().way === 'kept') {
    void lock()
    return
  }
  erase()
  set({ phase: 'gone', broughtBack: false })
}

/** Begins to count the time without use, afresh. */
export function countIdle(used?: number): void {
  idle?.stop()
  const isVisit = useKeeping.getState().way === 'visit'
  idle = watchIdle(
    {
      minutes: () => (isVisit ? useKeeping.getState().idleMinutes : useKeeping.getState().lockMinutes),
      onUse: (at) => isVisit && noteUse(at),
      onAlive: (at) => isVisit && changeTab({ seen: at }),
      onTimes: ({ goesAt, goesSoon }) => set({ goesAt, goesSoon: isVisit && goesSoon }),
      onOver,
      onDoubt: (why) => {
        if (isVisit || why === 'away') cover()
        else void lock()
      },
    },
    used,
  )
}

export const idleNow = (): IdleWatch | null => idle

export function stopIdle(): void {
  idle?.stop()
  idle = null
}
