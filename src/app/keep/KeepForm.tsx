import { keepOnDevice } from '../../drafts/keeper'
import { useKeeping } from '../../drafts/keeping'
import { say } from '../../i18n'
import { Button } from '../../ui/Button'
import { useGoingOn } from './blocked'
import { KeepingAdvice } from './KeepingAdvice'
import { NewPassphrase } from './NewPassphrase'

/** To keep would erase what cannot be read; that is for the person to say, on the page where all can be done with it. */
const SayFirst = () => (
  <div className="stack">
    <p>{say('keep.failed.unreadable')}</p>
    <p>
      <Button onClick={() => useGoingOn.setState({ withoutUnreadable: false })}>{say('keep.unreadable.show')}</Button>
    </p>
  </div>
)

interface KeepFormProps {
  /** Told once the notes are kept. */
  onDone: () => void
  /** What we advise about this device stands on the same page already. */
  advised?: boolean
}

/** From this visit to kept on this device. */
export function KeepForm({ onDone, advised = false }: KeepFormProps) {
  const isUnreadable = useKeeping((state) => state.unreadable !== null)
  if (isUnreadable) return <SayFirst />
  return (
    <NewPassphrase
      id="keep-passphrase"
      label={say('keep.pass.label')}
      doIt={say('keep.keep.do')}
      busy={say('keep.keep.busy')}
      onChosen={async (passphrase) => {
        const done = await keepOnDevice(passphrase)
        if (!done.ok) return () => say(`keep.failed.${done.why}`)
        onDone()
        return null
      }}
    >
      {!advised && <KeepingAdvice />}
      <p>{say('keep.keep.lead')}</p>
    </NewPassphrase>
  )
}
