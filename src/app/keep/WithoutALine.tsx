/** Brings all of the app at once, the large fonts too, for someone who is about to lose the line. */
import { useState } from 'react'
import { say } from '../../i18n'
import { Button } from '../../ui/Button'
import { announce } from '../../ui/LiveRegion'

type State = 'hint' | 'busy' | 'done' | 'notAll'

/** `warm` is a file, too, and may not come. */
const bring = (): Promise<boolean> =>
  import('../warm').then(
    ({ warmEverything }) => warmEverything(),
    () => false,
  )

export function WithoutALine() {
  const [state, setState] = useState<State>('hint')
  const tell = (next: State): void => {
    setState(next)
    announce(say(`keep.offline.${next}`))
  }
  const begin = async (): Promise<void> => {
    if (state === 'busy') return
    tell('busy')
    tell((await bring()) ? 'done' : 'notAll')
  }
  return (
    <div>
      <Button aria-disabled={state === 'busy'} aria-describedby="keep-offline" onClick={() => void begin()}>
        {say('keep.offline')}
      </Button>
      <p id="keep-offline" className="under-button">
        {say(`keep.offline.${state}`)}
      </p>
    </div>
  )
}
