import { say } from '../../i18n'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'

interface EraseQuestionProps {
  open: boolean
  title: string
  text: string
  /** The button that leaves everything as it is. */
  no: string
  onNo: () => void
  onYes: () => void
}

/** Asks once before anything is erased, and says what cannot be. */
export const EraseQuestion = ({ open, title, text, no, onNo, onYes }: EraseQuestionProps) => (
  <Dialog
    open={open}
    onClose={onNo}
    title={title}
    actions={
      <>
        <Button kind="primary" onClick={onNo}>
          {no}
        </Button>
        <Button kind="danger" onClick={onYes}>
          {say('steps.erase.yes')}
        </Button>
      </>
    }
  >
    <p>{text}</p>
    <p>{say('keep.erase.remains')}</p>
  </Dialog>
)
