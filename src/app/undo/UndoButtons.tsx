/** Undo and Redo, at the end of a page of the way. There once something was done; then they stay, so no focus is lost. */
import { useHistory, type Done } from '../../answers/history'
import { say } from '../../i18n'
import { Button } from '../../ui/Button'
import { travel, type Direction } from './travel'
import { useUndoKeys } from './useUndoKeys'
import { nameOf } from './whereItWas'

/** The words are said together with what they are about: "Undo Medicines". */
const One = ({ direction, done }: { direction: Direction; done: Done | null }) => (
  <Button
    kind="quiet"
    what={done === null ? undefined : nameOf(done)}
    aria-disabled={done === null || undefined}
    onClick={() => travel(direction)}
  >
    {say(direction === 'undo' ? 'undo.undo' : 'undo.redo')}
  </Button>
)

export function UndoButtons() {
  const { undo, redo } = useHistory()
  useUndoKeys()
  if (undo === null && redo === null) return null
  return (
    <div className="button-row" role="group" aria-label={say('undo.group')}>
      <One direction="undo" done={undo} />
      <One direction="redo" done={redo} />
    </div>
  )
}
