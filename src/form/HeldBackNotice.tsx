import { say } from '../i18n'
import { Button } from '../ui/Button'
import { Notice } from '../ui/Notice'

/** What stands by an item that is held back (`restsOn.ts`): why, and the way to put it on the page all the same. */
export const HeldBackNotice = ({ name, onLookAgain }: { name: string; onLookAgain: () => void }) => (
  <Notice
    kind="care"
    actions={
      <Button what={name} onClick={onLookAgain}>
        {say('rests.putOnPage')}
      </Button>
    }
  >
    <p>{say('rests.heldBack')}</p>
  </Notice>
)
