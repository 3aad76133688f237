/** The lock of the PDF: a passphrase, its rules, and what it can and cannot do. Held by the caller, in memory only. */
import { useState } from 'react'
import { focusAnswer } from '../../form/controlId'
import { say } from '../../i18n'
import { passphraseProblem, passphraseWeakness, SHORTEST, unfitSigns } from '../../pdf/passphrase'
import { Button } from '../../ui/Button'
import { Checkbox } from '../../ui/Checkbox'
import { announce } from '../../ui/LiveRegion'
import { Notice } from '../../ui/Notice'
import { SpellingHelp } from '../../ui/privateTyping'
import { TextField } from '../../ui/TextField'
import { useDevice } from '../device'
import '../../form/form.css'

export const LOCK_FIELD = 'make-passphrase'
const LOCK_SWITCH = 'make-lock'

interface LockFieldProps {
  on: boolean
  onSwitch: (on: boolean) => void
  passphrase: string
  onPassphrase: (passphrase: string) => void
  /** The person asked for the file: what is wrong is said, even of an empty field. */
  asked: boolean
}

/** Why this passphrase is refused, in words; undefined when it can be used. */
function problemText(passphrase: string): string | undefined {
  const problem = passphraseProblem(passphrase)
  if (problem === null) return undefined
  if (problem === 'tooShort') return say('make.lock.problem.tooShort', { shortest: SHORTEST })
  if (problem === 'unfit') return say('make.lock.problem.unfit', { signs: unfitSigns(passphrase).join(' ') })
  return say(`make.lock.problem.${problem}`)
}

export function LockField({ on, onSwitch, passphrase, onPassphrase, asked }: LockFieldProps) {
  // A slip in what nobody can see makes a file that nobody can open; still, it does not stand open to who passes by.
  const isOwn = useDevice() === 'own'
  const [shown, setShown] = useState(isOwn)
  // Nobody is corrected in the middle of a word.
  const [left, setLeft] = useState(false)
  const isJudged = asked || (left && passphrase !== '')
  const error = isJudged ? problemText(passphrase) : undefined
  const weakness = passphraseProblem(passphrase) === null ? passphraseWeakness(passphrase) : null
  return (
    <div className="lock">
      <Checkbox
        id={LOCK_SWITCH}
        label={say('make.lock')}
        hint={say('make.lock.hint')}
        checked={on}
        onChange={(next) => {
          setLeft(false)
          onSwitch(next)
          // Not seen by who hears the page: the switch says only that it is off.
          if (!next && !isOwn) announce(say('make.lock.open'))
        }}
      />
      {!on && !isOwn && (
        <Notice kind="care">
          <p>{say('make.lock.open')}</p>
        </Notice>
      )}
      {on && (
        <div className="lock-body">
          {/* Whatever the person allowed for their notes: a passphrase is nobody's to check for spelling. */}
          <SpellingHelp value={false}>
            <TextField
              id={LOCK_FIELD}
              label={say('make.lock.label')}
              hint={`${say('make.lock.rule', { shortest: SHORTEST })} ${say('make.lock.same')}`}
              error={error}
              note={weakness === null ? undefined : say(`make.lock.weak.${weakness}`)}
              value={passphrase}
              onChange={onPassphrase}
              onBlur={() => setLeft(true)}
              secret={!shown}
            />
          </SpellingHelp>
          {asked && passphrase === '' && (
            <p>
              <Button kind="quiet" className="button-small" onClick={() => focusAnswer(LOCK_SWITCH)}>
                {say('make.lock.toSwitch', { choice: say('make.lock') })}
              </Button>
            </p>
          )}
          <Checkbox id="make-lock-show" label={say('make.lock.show')} checked={shown} onChange={setShown} />
          <p>{say('make.lock.forget')}</p>
          <p>{say('make.lock.tell')}</p>
          <p className="quiet-words">{say('make.lock.limits')}</p>
        </div>
      )}
    </div>
  )
}
