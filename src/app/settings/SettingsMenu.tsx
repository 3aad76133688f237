/**
 * How the app looks and speaks, and what Shift does, in the head of every page. Not on the cover, which says nothing at
 * all. A native dialog: what is chosen holds at once, and is seen behind it.
 */
import { useState } from 'react'
import { say } from '../../i18n'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { AppearanceChoice } from './AppearanceChoice'
import { LanguageChoice } from './LanguageChoice'
import { ShiftChoice } from './ShiftChoice'

/** Two sliders. Where there is no room for the word it stands alone, and the word stays the button's name. */
const SettingsSign = () => (
  <svg className="sign" viewBox="0 0 24 24" aria-hidden="true">
    <path d="M3 8h9M19 8h2M3 16h2M12 16h9" />
    <circle cx="15.5" cy="8" r="3" />
    <circle cx="8.5" cy="16" r="3" />
  </svg>
)

export function SettingsMenu() {
  const [open, setOpen] = useState(false)
  const close = (): void => setOpen(false)
  return (
    <>
      <Button kind="quiet" className="settings-button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <SettingsSign />
        <span className="frame-word">{say('settings.button')}</span>
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
        <AppearanceChoice />
        <ShiftChoice />
        <p className="quiet-words">{say('settings.forNow')}</p>
      </Dialog>
    </>
  )
}
