/** Where a question went that was just taken from a list further down: its own list may be out of sight. */
import { controlId, focusAnswer } from '../../form/controlId'
import { sayOf } from '../../i18n'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import type { Added } from './useQuestionList'

export const AddedNote = ({ added: { itemId, words } }: { added: Added }) => (
  <Notice
    actions={
      <Button kind="quiet" onClick={() => focusAnswer(controlId('questions.list.text', itemId))}>
        {sayOf('questionsForm.added.show')}
      </Button>
    }
  >
    {words()}
  </Notice>
)
