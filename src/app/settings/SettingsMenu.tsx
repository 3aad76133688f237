/**
 * How the app looks and speaks, in the head of every page. Not on the cover, which says nothing at all. A native dialog:
 * what is chosen holds at once, and is seen behind it.
 */
import { useState } from 'react'
import { say } from '../../i18n'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { LanguageChoice } from './LanguageChoice'

export function SettingsMenu() {
  const [open, setOpen] = useState(false)
  const close = (): void => setOpen(false)
  return (
    <>
      <Button kind="quiet" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {say('settings.button')}
      </Button>
      <Dialog
        open={open}
        onClose={close}
        title={say('settings.title')}
        actions={
          <Button kind="primary" onClick={close}>
            {say('settings.close')}
          </Button>
        }
      >
        <LanguageChoice />
        <p className="quiet-words">{say('settings.forNow')}</p>
      </Dialog>
    </>
  )
}
