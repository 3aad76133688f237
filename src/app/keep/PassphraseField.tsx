/** A passphrase is typed here: as dots or shown, never near a helper that sends words somewhere. */
import { useEffect, useState, type KeyboardEvent } from 'react'
import { offeredWords } from '../../drafts/passphrase'
import { say } from '../../i18n'
import { useLanguage } from '../../i18n/useLanguage'
import { Button } from '../../ui/Button'
import { Checkbox } from '../../ui/Checkbox'
import { announce } from '../../ui/LiveRegion'
import { SpellingHelp } from '../../ui/privateTyping'
import { TextField } from '../../ui/TextField'
import { useDevice } from '../device'
import '../../form/form.css'

export interface PassphraseFieldProps {
  id: string
  label: string
  hint?: string | undefined
  error?: string | undefined
  /** Said in place of an error, when there is none. */
  note?: string | undefined
  value: string
  onChange: (passphrase: string) => void
  onBlur?: (() => void) | undefined
  /** Enter in the field. The fields stand in no form of their own: some stand within a step's form. */
  onEnter: () => void
  /** A new one: shown at first, so that a slip is seen (where nobody else uses the device), and with words to choose. */
  isNew?: boolean
}

/** Words to take, and others for the asking, in the language of the screen. */
function Offer({ label, onTake }: { label: string; onTake: (words: string) => void }) {
  const language = useLanguage()
  const [words, setWords] = useState('')
  const another = async (): Promise<void> => setWords(await offeredWords(language))
  useEffect(() => {
    let isGone = false
    void offeredWords(language).then((first) => !isGone && setWords(first))
    return () => {
      isGone = true
    }
  }, [language])
  return (
    // Two passphrases can be chosen on one page.
    <div className="offer" role="group" aria-label={label}>
      <p>
        {say('keep.pass.offer')}{' '}
        <strong translate="no" className="offer-words">
          {words}
        </strong>
      </p>
      <p className="button-row">
        <Button onClick={() => onTake(words)}>{say('keep.pass.take')}</Button>
        <Button kind="quiet" onClick={() => void another()}>
          {say('keep.pass.others')}
        </Button>
      </p>
    </div>
  )
}

export function PassphraseField({
  id,
  label,
  hint,
  error,
  note,
  value,
  onChange,
  onBlur,
  onEnter,
  isNew = false,
}: PassphraseFieldProps) {
  const isOwn = useDevice() === 'own'
  const [isShown, setShown] = useState(isNew && isOwn)
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    onEnter()
  }
  return (
    // Whatever the person allowed for their notes: a passphrase is nobody's to check for spelling.
    <SpellingHelp value={false}>
      <TextField {...{ id, label, hint, error, note, value, onChange, onBlur, onKeyDown }} secret={!isShown} />
      <Checkbox id={`${id}-show`} label={say('keep.pass.show')} checked={isShown} onChange={setShown} />
      {isNew && (
        <Offer
          label={label}
          onTake={(words) => {
            setShown(true)
            onChange(words)
            announce(say('keep.pass.taken'))
          }}
        />
      )}
    </SpellingHelp>
  )
}
