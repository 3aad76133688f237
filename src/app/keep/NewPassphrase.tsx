/** Choosing a passphrase and doing something with it: to keep, to change, to take a copy. */
import { useState, type ReactNode } from 'react'
import { keepPassphraseProblem } from '../../drafts/passphrase'
import { say, type Saying } from '../../i18n'
import { passphraseWeakness } from '../../pdf/passphrase'
import { Button } from '../../ui/Button'
import { announce } from '../../ui/LiveRegion'
import { Notice } from '../../ui/Notice'
import { PassphraseField } from './PassphraseField'
import './keep.css'

export interface NewPassphraseProps {
  id: string
  label: string
  /** The button, and what is said while it works. */
  doIt: string
  busy: string
  /** Said before: what the lock does and does not. */
  children?: ReactNode
  /** @returns what says why it could not be done; null when it is done */
  onChosen: (passphrase: string) => Promise<Saying | null>
}

/** Among the first to be tried. It is said, and left to the person. */
const isEasy = (passphrase: string): boolean =>
  keepPassphraseProblem(passphrase) === null && passphraseWeakness(passphrase) === 'common'

export function NewPassphrase({ id, label, doIt, busy, children, onChosen }: NewPassphraseProps) {
  const [passphrase, setPassphrase] = useState('')
  // Nobody is corrected in the middle of a word.
  const [isJudged, setJudged] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Saying | null>(null)
  const problem = isJudged ? keepPassphraseProblem(passphrase) : null

  const submit = async (): Promise<void> => {
    if (isBusy) return
    setFailure(null)
    if (keepPassphraseProblem(passphrase) !== null) {
      setJudged(true)
      document.getElementById(id)?.focus()
      return
    }
    setBusy(true)
    announce(busy)
    const why = await onChosen(passphrase)
    setBusy(false)
    setFailure(() => why)
    if (why === null) {
      setPassphrase('')
      setJudged(false)
    } else announce(why())
  }
  return (
    <div className="passphrase stack">
      {children}
      <p>{say('keep.pass.forget')}</p>
      <PassphraseField
        id={id}
        label={label}
        hint={say('keep.pass.rule')}
        error={problem === null ? undefined : say(`keep.pass.problem.${problem}`)}
        note={isJudged && isEasy(passphrase) ? say('keep.pass.weak') : undefined}
        value={passphrase}
        onChange={setPassphrase}
        onBlur={() => setJudged(passphrase !== '')}
        onEnter={() => void submit()}
        isNew
      />
      {failure !== null && (
        <Notice kind="danger">
          <p>{failure()}</p>
        </Notice>
      )}
      <p className="button-row">
        <Button kind="primary" aria-disabled={isBusy} onClick={() => void submit()}>
          {isBusy ? busy : doIt}
        </Button>
      </p>
    </div>
  )
}
