/**
 * Undo and Redo, right above the way on of a page, never over its questions. There once something was done; then they stay,
 * so no focus is lost.
 */
import { useHistory } from '../../answers/history'
import { say } from '../../i18n'
import { Button } from '../../ui/Button'
import { travel, type Direction } from './travel'
import './undo.css'
import { useUndoKeys } from './useUndoKeys'
import { nameOf } from './whereItWas'

/** The words are said together with what they are about: "Undo Medicines". Only that, since each key is one more change. */
function One({ direction }: { direction: Direction }) {
  const what = useHistory(({ [direction]: done }) => (done === null ? null : nameOf(done)))
  return (
    <Button
      kind="quiet"
      what={what ?? undefined}
      aria-disabled={what === null || undefined}
      onClick={() => travel(direction)}
    >
      {say(direction === 'undo' ? 'undo.undo' : 'undo.redo')}
    </Button>
  )
}

export function UndoButtons() {
  const isAny = useHistory(({ undo, redo }) => undo !== null || redo !== null)
  useUndoKeys()
  if (!isAny) return null
  return (
    <div className="undo" role="group" aria-label={say('undo.group')}>
      <One direction="undo" />
      <One direction="redo" />
    </div>
  )
}
