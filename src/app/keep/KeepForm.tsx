import { keepOnDevice } from '../../drafts/keeper'
import { say } from '../../i18n'
import { KeepingAdvice } from './KeepingAdvice'
import { NewPassphrase } from './NewPassphrase'

/** From this visit to kept on this device. `onDone` is told once the notes are kept. */
export const KeepForm = ({ onDone }: { onDone: () => void }) => (
  <NewPassphrase
    id="keep-passphrase"
    label={say('keep.pass.label')}
    doIt={say('keep.keep.do')}
    busy={say('keep.keep.busy')}
    onChosen={async (passphrase) => {
      const done = await keepOnDevice(passphrase)
      if (!done.ok) return say(`keep.failed.${done.why}`)
      onDone()
      return ''
    }}
  >
    <KeepingAdvice />
    <p>{say('keep.keep.lead')}</p>
  </NewPassphrase>
)
