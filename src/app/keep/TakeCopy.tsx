import { useEffect, useRef, useState } from 'react'
import { makeCopy } from '../../drafts/keeper'
import { say } from '../../i18n'
import { Notice } from '../../ui/Notice'
import { useDevice } from '../device'
import { offerDownload } from '../make/download'
import { today } from '../today'
import { copyFileName } from './fileNames'
import { NewPassphrase } from './NewPassphrase'
import { TryCopy } from './TryCopy'

/** All that was written as a locked file. `id` of its field: the form can stand on more than one page. */
export function TakeCopy({ id = 'copy-passphrase' }: { id?: string }) {
  const device = useDevice()
  const file = copyFileName({ day: today(), watched: device !== 'own' })
  const [taken, setTaken] = useState<{ file: string; copy: Blob } | null>(null)
  const [again, setAgain] = useState(false)
  const done = useRef<HTMLDivElement>(null)
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
        offerDownload(made.bytes, file, 'application/json')
        setTaken({ file, copy: new Blob([made.bytes]) })
        return null
      }}
    >
      <p>{say('copy.take.lead')}</p>
      <p>{say('copy.take.name', { file })}</p>
    </NewPassphrase>
  )
}
