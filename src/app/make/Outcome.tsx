/** What is said of a paper that is being made, was made, or could not be: always with another way out. */
import type { ReactNode } from 'react'
import { say } from '../../i18n'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import type { Device } from '../device'
import { loadAfresh } from '../newVersion'
import type { Making, Purpose } from './usePaper'

interface OutcomeProps {
  state: Making
  file: string
  device: Device
  onCancel: () => void
  onAgain: (purpose: Purpose, boxesForMissing: boolean) => void
  onShare: (file: File) => void
  onPrint: () => void
}

/** Where the file lies and how it goes away; more plainly where others would find it. */
function Done({ state, file, device }: Pick<OutcomeProps, 'file' | 'device'> & { state: Making & { kind: 'done' } }) {
  return (
    <Notice kind={device === 'own' ? 'calm' : 'care'}>
      <p>{say('ways.done', { n: state.pages, file })}</p>
      <p>{say('ways.where')}</p>
      <p>{say(device === 'own' ? 'ways.remove' : 'ways.remove.shared')}</p>
      {state.reopens !== null && <p>{say(state.reopens ? 'ways.reopen.done' : 'ways.reopen.not')}</p>}
      {state.locked && <p>{say('make.lock.done')}</p>}
    </Notice>
  )
}

/** Past one second; a calm sign that something goes on, and the way to stop it. */
const Working = ({ onCancel }: { onCancel: () => void }) => (
  <div className="working">
    <span className="working-sign" aria-hidden="true" />
    <span>{say('ways.working')}</span>
    <Button onClick={onCancel}>{say('ways.cancel')}</Button>
  </div>
)

const NO_FILE = {
  time: ['ways.time.title', 'ways.time.text'],
  overflow: ['ways.overflow.title', 'ways.overflow.text'],
  failed: ['make.failed.title', 'make.failed.text'],
} as const

export function Outcome({ state, file, device, onCancel, onAgain, onShare, onPrint }: OutcomeProps): ReactNode {
  switch (state.kind) {
    case 'ready':
      return null
    case 'working':
      return state.slow ? <Working onCancel={onCancel} /> : null
    case 'done':
      return <Done state={state} file={file} device={device} />
    case 'cancelled':
      return (
        <Notice>
          <p>{say('ways.cancelled')}</p>
        </Notice>
      )
    case 'toShare':
      return (
        <Notice actions={<Button onClick={() => onShare(state.file)}>{say('ways.share.now')}</Button>}>
          <p>{say('ways.share.ready')}</p>
        </Notice>
      )
    case 'shareFailed':
      return (
        <Notice
          kind="care"
          title={say('ways.share.failed.title')}
          actions={<Button onClick={() => onAgain('download', false)}>{say('make.download')}</Button>}
        >
          <p>{say('ways.share.failed.text')}</p>
        </Notice>
      )
    case 'missing':
      return (
        <Notice
          kind="care"
          title={say('make.missing.title')}
          actions={
            <>
              <Button onClick={onPrint}>{say('make.missing.print')}</Button>
              <Button onClick={() => onAgain(state.purpose, true)}>{say('make.missing.boxes')}</Button>
            </>
          }
        >
          <p>{say('make.missing.text', { letters: state.letters.join(' ') })}</p>
        </Notice>
      )
    case 'newVersion':
      return (
        <Notice
          kind="care"
          title={say('app.newVersion.title')}
          actions={
            state.reloading ? undefined : (
              <>
                <Button onClick={onPrint}>{say('ways.print')}</Button>
                <Button onClick={loadAfresh}>{say('app.newVersion.load')}</Button>
              </>
            )
          }
        >
          <p>{say(state.reloading ? 'app.newVersion.text' : 'app.newVersion.notSaved')}</p>
        </Notice>
      )
    case 'time':
    case 'overflow':
    case 'failed': {
      const [title, text] = NO_FILE[state.kind]
      return (
        <Notice
          kind="danger"
          title={say(title)}
          actions={
            <>
              <Button onClick={onPrint}>{say('ways.print')}</Button>
              <Button onClick={() => onAgain(state.purpose, false)}>{say('app.loadFailed.retry')}</Button>
            </>
          }
        >
          <p>{say(text)}</p>
        </Notice>
      )
    }
  }
}
