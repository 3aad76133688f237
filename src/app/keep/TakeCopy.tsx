import { useEffect, useRef, useState } from 'react'
import { makeCopy } from '../../drafts/keeper'
import { say } from '../../i18n'
import { Disclosure } from '../../ui/Disclosure'
import { Notice } from '../../ui/Notice'
import { useDevice } from '../device'
import { useWhenCovered } from '../leaving/whenCovered'
import { offerDownload } from '../make/download'
import { today } from '../today'
import { copyFileName } from './fileNames'
import { NewPassphrase } from './NewPassphrase'
import { TryCopy } from './TryCopy'

interface Taken {
  file: string
  copy: Blob
  /** To be looked at again; '' where it was forgotten. */
  passphrase: string
}

/** Words that were offered are in nobody's head yet, and a copy without its passphrase is lost. */
const ShowAgain = ({ passphrase }: { passphrase: string }) => (
  <Disclosure look="quiet" summary={say('copy.pass.show')}>
    <p>
      <strong translate="no" className="offer-words">
        {passphrase}
      </strong>
    </p>
    <p>{say('copy.pass.goes')}</p>
  </Disclosure>
)

/** All that was written as a locked file. `id` of its field: the form can stand on more than one page. */
export function TakeCopy({ id = 'copy-passphrase' }: { id?: string }) {
  const device = useDevice()
  const [taken, setTaken] = useState<Taken | null>(null)
  const [again, setAgain] = useState(false)
  const done = useRef<HTMLDivElement>(null)
  // The cover is no lock.
  useWhenCovered(() => setTaken((now) => (now === null ? null : { ...now, passphrase: '' })))
  useEffect(() => {
    if (taken !== null) done.current?.focus()
    else if (again) document.getElementById(id)?.focus()
  }, [taken, again, id])
  if (taken !== null) {
    return (
      // In the place of the form, which had the focus.
      <div ref={done} tabIndex={-1} className="done">
        <Notice kind={device === 'own' ? 'calm' : 'care'}>
          <p>{say('copy.take.done', { file: taken.file })}</p>
          <p>{say('copy.take.opens', { open: say('copy.open') })}</p>
          <p>{say('ways.where')}</p>
          <p>{say(device === 'own' ? 'ways.remove' : 'copy.remove.shared')}</p>
          <TryCopy
            id={`${id}-try`}
            copy={taken.copy}
            onAgain={() => {
              setAgain(true)
              setTaken(null)
            }}
          />
          {device === 'own' && taken.passphrase !== '' && <ShowAgain passphrase={taken.passphrase} />}
        </Notice>
      </div>
    )
  }
  return (
    <NewPassphrase
      id={id}
      label={say('keep.pass.label.copy')}
      doIt={say('copy.take.do')}
      busy={say('copy.take.busy')}
      onChosen={async (passphrase) => {
        const made = await makeCopy(passphrase)
        if (!made.ok) return () => say(`keep.failed.${made.why}`)
        // Called by its name only now: who answers about the device in between changes it.
        const file = copyFileName({ day: today(), watched: device !== 'own' })
        offerDownload(made.bytes, file, 'application/json')
        // Where others use the device nothing remembers the passphrase but the person.
        setTaken({ file, copy: new Blob([made.bytes]), passphrase: device === 'own' ? passphrase : '' })
        return null
      }}
    >
      <p>{say('copy.take.lead')}</p>
    </NewPassphrase>
  )
}
