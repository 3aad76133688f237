/** The times, the browser's help with spelling, and going on without a line. */
import { setIdleMinutes } from '../../drafts/keeper'
import { IDLE_MINUTES, useKeeping } from '../../drafts/keeping'
import { say } from '../../i18n'
import { Checkbox } from '../../ui/Checkbox'
import { RadioGroup } from '../../ui/RadioGroup'
import { useSpelling } from './spelling'
import { WithoutALine } from './WithoutALine'

function IdleChoice() {
  const minutes = useKeeping((state) => state.idleMinutes)
  return (
    <RadioGroup
      id="keep-idle"
      label={say('keep.idle')}
      hint={say('keep.idle.hint')}
      options={IDLE_MINUTES.map((n) => ({ id: String(n), label: say('keep.minutes', { n }) }))}
      value={String(minutes)}
      onChange={(picked) => setIdleMinutes(Number(picked))}
    />
  )
}

export function MoreChoices() {
  const way = useKeeping((state) => state.way)
  const spelling = useSpelling((state) => state.on)
  return (
    <>
      {way === 'visit' && <IdleChoice />}
      <Checkbox
        id="keep-spelling"
        label={say('keep.spelling')}
        hint={say('keep.spelling.hint')}
        checked={spelling}
        onChange={(on) => useSpelling.setState({ on })}
      />
      <WithoutALine />
    </>
  )
}
