import { say } from '../i18n'
import { Button } from '../ui/Button'
import { Notice } from '../ui/Notice'

/** What was just taken away, in its place, with the way back. It takes the focus, and stays until something else is done. */
export const UndoNotice = ({ text, onUndo }: { text: string; onUndo: () => void }) => (
  <Notice
    actions={
      <Button ref={(button) => button?.focus()} onClick={onUndo}>
        {say('list.undo')}
      </Button>
    }
  >
    {text}
  </Notice>
)
