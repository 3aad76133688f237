/** What can be changed of notes that are kept on this device. */
import { useState } from 'react'
import { changePassphrase, lock, setLockMinutes, stopKeeping } from '../../drafts/keeper'
import { LOCK_MINUTES, useKeeping } from '../../drafts/keeping'
import { say, type Saying } from '../../i18n'
import { Button } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { announce } from '../../ui/LiveRegion'
import { Notice } from '../../ui/Notice'
import { Select } from '../../ui/Select'
import { NewPassphrase } from './NewPassphrase'

function LockChoice() {
  const minutes = useKeeping((state) => state.lockMinutes)
  return (
    <div className="lock-choice">
      <Button kind="primary" onClick={() => void lock()}>
        {say('keep.lock.now')}
      </Button>
      <Select
        id="keep-lock-after"
        label={say('keep.lock.after')}
        options={LOCK_MINUTES.map((n) => ({
          id: String(n),
          label: n === 0 ? say('keep.lock.after.0') : say('keep.minutes', { n }),
        }))}
        value={String(minutes)}
        onChange={(picked) => setLockMinutes(Number(picked))}
      />
    </div>
  )
}

function NewOne({ onDone }: { onDone: (saying: Saying) => void }) {
  return (
    <Disclosure summary={say('keep.change')}>
      <NewPassphrase
        id="keep-new-passphrase"
        label={say('keep.change.label')}
        doIt={say('keep.change.do')}
        busy={say('keep.keep.busy')}
        onChosen={async (passphrase) => {
          const done = await changePassphrase(passphrase)
          if (!done.ok) return () => say(`keep.failed.${done.why}`)
          onDone(() => say('keep.change.done'))
          return null
        }}
      >
        <p>{say('keep.change.lead')}</p>
      </NewPassphrase>
    </Disclosure>
  )
}

function Stop({ onDone }: { onDone: (saying: Saying) => void }) {
  const [failure, setFailure] = useState<Saying | null>(null)
  const stop = async (): Promise<void> => {
    const done = await stopKeeping()
    if (done.ok) return onDone(() => say('keep.stop.done'))
    const why = (): string => say(`keep.failed.${done.why}`)
    setFailure(() => why)
    announce(why())
  }
  return (
    <Disclosure summary={say('keep.stop')}>
      <div className="stack">
        <p>{say('keep.stop.lead')}</p>
        {failure !== null && (
          <Notice kind="danger">
            <p>{failure()}</p>
          </Notice>
        )}
        <p>
          <Button onClick={() => void stop()}>{say('keep.stop.do')}</Button>
        </p>
      </div>
    </Disclosure>
  )
}

/** `onDone` says what has changed: the control that did it may be gone. */
export const KeptChoices = ({ onDone }: { onDone: (saying: Saying) => void }) => (
  <>
    <LockChoice />
    <NewOne onDone={onDone} />
    <Stop onDone={onDone} />
  </>
)
