/** Whether the person still knows the passphrase of the copy that they have just saved: asked while another can be made. */
import { useState } from 'react'
import { say } from '../../i18n'
import { Button } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { announce } from '../../ui/LiveRegion'
import { chooseFile, type OpenProblem } from './openFile'
import { PassphraseField } from './PassphraseField'

type Tried = OpenProblem | 'opens' | 'empty'

function wordsOf(tried: Tried): string {
  if (tried === 'opens') return say('copy.try.opens')
  return tried === 'empty' ? say('keep.pass.problem.empty') : say(`open.${tried}`)
}

export interface TryCopyProps {
  id: string
  /** What was saved. Opened as any file is, and nothing is put in place. */
  copy: Blob
  /** Back to where a copy is made. */
  onAgain: () => void
}

export function TryCopy({ id, copy, onAgain }: TryCopyProps) {
  const [passphrase, setPassphrase] = useState('')
  const [tried, setTried] = useState<Tried | null>(null)
  const [isBusy, setBusy] = useState(false)
  const open = async (): Promise<Tried> => {
    if (passphrase === '') return 'empty'
    announce(say('copy.open.busy'))
    const opened = await (await chooseFile(copy)).open(passphrase)
    return opened.ok ? 'opens' : opened.why
  }
  const tryIt = async (): Promise<void> => {
    if (isBusy) return
    setTried(null)
    setBusy(true)
    const found = await open()
    setBusy(false)
    setTried(found)
    if (found === 'opens') setPassphrase('')
    const field = document.getElementById(id)
    // The field is described by what is wrong, and says it as it gets the focus; one that has it already says nothing.
    if (found === 'opens' || document.activeElement === field) announce(wordsOf(found))
    else field?.focus()
  }
  const fails = tried !== null && tried !== 'opens'
  return (
    <Disclosure look="quiet" summary={say('copy.try')}>
      <div className="passphrase stack">
        <PassphraseField
          id={id}
          label={say('copy.try.label')}
          error={fails ? wordsOf(tried) : undefined}
          value={passphrase}
          onChange={setPassphrase}
          onEnter={() => void tryIt()}
        />
        {tried === 'opens' && <p>{wordsOf(tried)}</p>}
        <p className="button-row">
          <Button aria-disabled={isBusy} onClick={() => void tryIt()}>
            {say(isBusy ? 'copy.open.busy' : 'copy.try.do')}
          </Button>
          {tried === 'wrong' && (
            <Button kind="quiet" onClick={onAgain}>
              {say('copy.try.again')}
            </Button>
          )}
        </p>
      </div>
    </Disclosure>
  )
}
