/**
 * Kept notes lie here, locked. Nothing on this page, in its title or in its address tells what they are. The passphrase
 * can be tried as often as one likes: whoever has the device has the file, and only its own strength protects it.
 */
import { useEffect, useState } from 'react'
import { eraseEverything, startBesideKept, unlock } from '../../drafts/keeper'
import type { UnlockProblem } from '../../drafts/keeper'
import { say } from '../../i18n'
import { Button } from '../../ui/Button'
import { announce } from '../../ui/LiveRegion'
import { Notice } from '../../ui/Notice'
import { goTo, readRoute, replaceWith } from '../routes'
import { usePageHeading } from '../usePageHeading'
import { EraseQuestion } from './EraseQuestion'
import { PassphraseField } from './PassphraseField'

const FIELD = 'lock-passphrase'

/** Where the person was, for when the lock is open; meanwhile the address names no step. */
function useNeutralAddress(): () => void {
  const [wanted] = useState(() => readRoute(window.location.hash))
  useEffect(() => replaceWith({ page: 'steps' }), [])
  return () => replaceWith(wanted)
}

/** With the others a page that says so stands here at once. */
type Shown = Exclude<UnlockProblem, 'elsewhere' | 'onlyBefore'>

/** In other places these words are about a file. */
function whyText(why: Shown): string {
  return say(why === 'damaged' ? 'lock.damaged' : `open.${why}`)
}

function useUnlock(onOpen: () => void) {
  const [passphrase, setPassphrase] = useState('')
  const [why, setWhy] = useState<Shown | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [isEmpty, setEmpty] = useState(false)
  const open = async (): Promise<void> => {
    if (isBusy) return
    setWhy(null)
    setEmpty(passphrase === '')
    const field = document.getElementById(FIELD)
    if (passphrase === '') return field?.focus()
    setBusy(true)
    announce(say('copy.open.busy'))
    const opened = await unlock(passphrase)
    setBusy(false)
    if (opened.ok) {
      announce(say('lock.opened'))
      return onOpen()
    }
    if (opened.why === 'elsewhere' || opened.why === 'onlyBefore') return
    setWhy(opened.why)
    // The field is described by what went wrong, and says it as it gets the focus; one that has it already says nothing.
    if (document.activeElement === field || opened.why !== 'wrong') announce(whyText(opened.why))
    else field?.focus()
  }
  const error = isEmpty && passphrase === '' ? say('keep.pass.problem.empty') : undefined
  return { passphrase, setPassphrase, why, isBusy, open, error: why === 'wrong' ? whyText(why) : error }
}

function EraseLocked() {
  const [asking, setAsking] = useState(false)
  const erase = async (): Promise<void> => {
    setAsking(false)
    await eraseEverything()
    goTo({ page: 'welcome' })
    announce(say('steps.erased'))
  }
  return (
    <>
      <Button kind="quiet" onClick={() => setAsking(true)}>
        {say('lock.erase')}
      </Button>
      <EraseQuestion
        open={asking}
        title={say('lock.erase.title')}
        text={say('lock.erase.text')}
        no={say('keep.erase.no')}
        onNo={() => setAsking(false)}
        onYes={() => void erase()}
      />
    </>
  )
}

export function LockScreen() {
  const heading = usePageHeading()
  const goBack = useNeutralAddress()
  const { passphrase, setPassphrase, why, isBusy, open, error } = useUnlock(goBack)
  return (
    <div className="lock-screen stack">
      <h1 ref={heading} tabIndex={-1}>
        {say('lock.title')}
      </h1>
      <p>{say('lock.lead')}</p>
      <PassphraseField
        id={FIELD}
        label={say('lock.label')}
        error={error}
        value={passphrase}
        onChange={setPassphrase}
        onEnter={() => void open()}
      />
      {why !== null && why !== 'wrong' && (
        <Notice kind="care">
          <p>{whyText(why)}</p>
        </Notice>
      )}
      <p>
        <Button kind="primary" aria-disabled={isBusy} onClick={() => void open()}>
          {say(isBusy ? 'copy.open.busy' : 'lock.do')}
        </Button>
      </p>
      <div className="lock-others">
        <div>
          <Button
            onClick={() => {
              startBesideKept()
              goTo({ page: 'step', step: 'start', number: 0 })
            }}
          >
            {say('lock.beside')}
          </Button>
          <p className="under-button">{say('lock.beside.lead')}</p>
        </div>
        <EraseLocked />
      </div>
    </div>
  )
}
